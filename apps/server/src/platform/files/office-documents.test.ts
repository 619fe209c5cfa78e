import { type FileEntry, TextReader, TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { isOfficeDocument, withoutProperties } from './office-documents';

const settings = { useWebWorkers: false } as const;
type Parts = Readonly<Record<string, string>>;

async function packed(parts: Parts, stored: readonly string[] = []): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), settings);
  for (const [name, text] of Object.entries(parts)) await writer.add(name, new TextReader(text), { level: stored.includes(name) ? 0 : 6 });
  return new Uint8Array(await writer.close());
}
async function unpacked(document: Uint8Array | null): Promise<Parts> {
  if (!document) throw new Error('no document');
  const entries = await new ZipReader(new Uint8ArrayReader(document), settings).getEntries();
  const parts = entries
    .filter((entry) => !entry.directory)
    .map(async (entry) => [entry.filename, await (entry as FileEntry).getData(new TextWriter())] as const);
  return Object.fromEntries(await Promise.all(parts));
}

const body = `<w:document>${'Mashine ya kusaga. '.repeat(2_000)}</w:document>`;
const word: Parts = {
  '[Content_Types].xml': '<Types/>',
  'word/document.xml': body,
  'docProps/core.xml':
    '<cp:coreProperties><dc:creator>Juma Hamisi</dc:creator><cp:lastModifiedBy>Neema</cp:lastModifiedBy></cp:coreProperties>',
  'docProps/app.xml': '<Properties><Company>Mfano Metal Works</Company></Properties>',
  'docProps/custom.xml': '<Properties><property name="Client">Siri</property></Properties>',
};

describe('an office document', () => {
  it('keeps what it says, and loses who wrote it, for whom and when', async () => {
    const parts = await unpacked(await withoutProperties(await packed(word)));
    expect(Object.keys(parts)).toEqual(Object.keys(word));
    expect([parts['word/document.xml'], parts['[Content_Types].xml']]).toEqual([body, '<Types/>']);
    for (const name of ['Juma', 'Neema', 'Mfano', 'Siri']) expect(JSON.stringify(parts)).not.toContain(name);
  });

  it('keeps no time at which a part was written', async () => {
    const document = await withoutProperties(await packed(word));
    const entries = await new ZipReader(new Uint8ArrayReader(document ?? new Uint8Array()), settings).getEntries();
    expect(new Set(entries.map(({ lastModDate }) => lastModDate.getFullYear())).size).toBe(1);
  });

  it('of the other family keeps its kind first and unpacked, as its readers want it', async () => {
    const kind = 'application/vnd.oasis.opendocument.text';
    const odt = await packed({ mimetype: kind, 'content.xml': body, 'meta.xml': '<meta:initial-creator>Juma</meta:initial-creator>' }, [
      'mimetype',
    ]);
    const after = await withoutProperties(odt);
    const parts = await unpacked(after);
    expect([Object.keys(parts)[0], parts['content.xml'] === body, parts['meta.xml']?.includes('Juma')]).toEqual(['mimetype', true, false]);
    expect(
      Buffer.from(after ?? [])
        .subarray(0, 300)
        .toString('latin1'),
    ).toContain(kind);
  });

  it('is taken over without being unpacked, however much it would become', async () => {
    const bomb = await packed({ ...word, 'word/media/image1.bin': 'x'.repeat(20_000_000) });
    const after = await withoutProperties(bomb);
    expect(after?.length).toBeLessThan(bomb.length * 1.2);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['no archive', new TextEncoder().encode('not a zip at all')],
  ])('is none where there is %s', async (_what, document) => {
    expect(await withoutProperties(document)).toBeNull();
  });

  it('that is cut off is none', async () => {
    expect(await withoutProperties((await packed(word)).slice(0, 500))).toBeNull();
  });

  it('is known by its type', () => {
    expect(['application/vnd.oasis.opendocument.text', 'application/pdf', 'text/csv'].map(isOfficeDocument)).toEqual([true, false, false]);
  });
});
