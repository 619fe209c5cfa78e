import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type DocumentNode, print } from 'graphql';
import { trustedOperation, trustedOperations } from './trusted-operations';

const folder = path.join(__dirname, 'documents');
const features = fs.readdirSync(folder).map((file) => path.basename(file, '.ts'));

async function documentsOf(feature: string): Promise<DocumentNode[]> {
  const exported: Record<string, DocumentNode> = await import(path.join(folder, feature));
  return Object.entries(exported).flatMap(([name, document]) => (name.endsWith('Document') ? [document] : []));
}

describe('trusted operations', () => {
  it.each(features)('%s: what the browser prints is what the server trusts', async (feature) => {
    const documents = await documentsOf(feature);
    const hashes = documents.map((document) => createHash('sha256').update(print(document)).digest('hex'));
    const trusted = [...trustedOperations].filter(([, operation]) => operation.feature === feature).map(([hash]) => hash);
    expect(new Set(hashes)).toEqual(new Set(trusted));
    expect(hashes).toHaveLength(trusted.length);
    expect(documents.map((document) => Reflect.get(document, 'hash'))).toEqual(hashes);
  });

  it('are found by name', () => {
    for (const operation of trustedOperations.values()) expect(trustedOperation(operation.name)).toBe(operation);
  });

  it('do not include what the web does not send', () => {
    expect(() => trustedOperation('Nothing')).toThrow('The web has no operation "Nothing"');
  });
});
