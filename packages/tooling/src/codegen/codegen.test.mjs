import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { findDrift, generate, writeFiles } from './codegen.mjs';
import { breakingChanges } from './schema.mjs';

const sdl = `
  scalar Shillings
  enum NeedStatus { DRAFT PUBLISHED }
  input NeedFilter { status: [NeedStatus!], budget: Shillings, first: Int! = 20 }
  type Term { code: ID! title: String! }
  type Need { id: ID! title: String status: NeedStatus! budget: Shillings region: Term }
  type Query { need(id: ID!): Need needs(filter: NeedFilter): [Need!]! }
`;
const list = `
  query NeedList($filter: NeedFilter) { needs(filter: $filter) { ...NeedCard } }
  fragment NeedCard on Need { id status budget region { ...NeedRegion } }
  fragment NeedRegion on Term { code }
`;
const folders = [];

function webWith(files) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-codegen-'));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, 'apps/web/src', file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
  return root;
}

after(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true });
});

describe('codegen', () => {
  it('makes one file of typed documents per feature, and one for the shell', async () => {
    const root = webWith({ 'features/needs/needs.graphql': list, 'app/app.graphql': 'query Shell { need(id: 1) { id } }' });
    const files = await generate(root, sdl);
    const source = files.get('packages/graphql/src/documents/needs.ts');
    assert.match(source, /readonly status: Types\.NeedStatus, readonly budget: number \| null/);
    assert.match(source, /export const NeedListDocument = .* as unknown as TypedDocumentNode<NeedListQuery, NeedListQueryVariables>;/);
    assert.match(source, /definitions: \[.*, fragmentNeedCard, fragmentNeedRegion\]/);
    const [hash] = Object.keys(JSON.parse(files.get('packages/graphql/src/operations.manifest.json')));
    assert.ok(source.includes(`hash: '${hash}'`));
    assert.ok(files.has('packages/graphql/src/documents/app.ts'));
  });

  it('writes enums and inputs as types', async () => {
    const files = await generate(webWith({}), sdl);
    const types = files.get('packages/graphql/src/schema-types.ts');
    assert.match(types, /export type NeedStatus = 'DRAFT' \| 'PUBLISHED';/);
    assert.match(types, /readonly status\?: ReadonlyArray<NeedStatus> \| null;/);
    assert.match(types, /readonly first\?: number;/);
  });

  it('lists each operation under the hash of the text that the client sends, with __typename and its fragments', async () => {
    const files = await generate(webWith({ 'features/needs/needs.graphql': list }), sdl);
    const [[hash, operation]] = Object.entries(JSON.parse(files.get('packages/graphql/src/operations.manifest.json')));
    assert.equal(hash, createHash('sha256').update(operation.text).digest('hex'));
    assert.deepEqual({ ...operation, text: '' }, { name: 'NeedList', type: 'query', feature: 'needs', text: '' });
    assert.match(operation.text, /fragment NeedRegion on Term \{\n {2}code\n {2}__typename\n\}$/);
  });

  it('writes what differs, names it as drift before, and removes documents of features that are gone', async () => {
    const root = webWith({ 'features/needs/needs.graphql': list });
    writeFiles(root, await generate(root, sdl));
    assert.deepEqual(findDrift(root, await generate(root, sdl)), []);
    fs.rmSync(path.join(root, 'apps/web/src/features/needs/needs.graphql'));
    const files = await generate(root, sdl);
    const drift = ['packages/graphql/src/operations.manifest.json', 'packages/graphql/src/documents/needs.ts'];
    assert.deepEqual(findDrift(root, files), drift);
    assert.deepEqual(writeFiles(root, files), drift);
    assert.equal(fs.existsSync(path.join(root, 'packages/graphql/src/documents/needs.ts')), false);
  });

  const refusals = [
    [
      'a name that two features use',
      { 'features/needs/a.graphql': list, 'features/offers/b.graphql': list },
      /a\.graphql:2 and .*b\.graphql:2\n {2}"NeedList" is the name of two/,
    ],
    ['an operation without a name', { 'app/a.graphql': '{ need(id: 1) { id } }' }, /a\.graphql:1\n {2}An operation needs a name/],
    [
      'a name that is not in PascalCase',
      { 'app/a.graphql': 'query needList { need(id: 1) { id } }' },
      /"needList" should be written in PascalCase/,
    ],
    ['a field that the schema does not have', { 'app/a.graphql': 'query A { nothing }' }, /a\.graphql:1\n {2}Cannot query field "nothing"/],
    [
      'a fragment of another feature',
      { 'app/a.graphql': 'query A { need(id: 1) { ...NeedCard } }', 'features/needs/b.graphql': list },
      /a\.graphql:1\n {2}Unknown fragment "NeedCard"/,
    ],
    ['a file that is not GraphQL', { 'app/a.graphql': 'query A {' }, /a\.graphql:1\n {2}Syntax Error/],
  ];
  for (const [what, files, sentence] of refusals) {
    it(`refuses ${what}, with the place`, async () => {
      await assert.rejects(generate(webWith(files), sdl), sentence);
    });
  }

  it('refuses a scalar that has no TypeScript type', async () => {
    await assert.rejects(generate(webWith({}), 'scalar Colour type Query { a: Colour }'), /No TypeScript type is known for scalar Colour/);
  });
});

describe('a change of the schema', () => {
  it('breaks clients when a field is gone, and does not when one is new', () => {
    assert.deepEqual(breakingChanges(sdl, sdl.replace('budget: Shillings region', 'region')), ['Need.budget was removed.']);
    assert.deepEqual(breakingChanges(sdl, sdl.replace('title: String ', 'title: String summary: String ')), []);
  });
});
