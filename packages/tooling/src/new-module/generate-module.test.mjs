import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBreaches } from '../boundaries/check.mjs';
import { generate, writeFiles } from '../codegen/codegen.mjs';
import { moduleFiles, writeModule } from './generate-module.mjs';
import { inWords, wordsOf } from './names.mjs';

const projectRoot = fileURLToPath(new URL('../../../..', import.meta.url));
const biome = 'node_modules/@biomejs/biome/bin/biome';
const sdl = `
  type Grant { id: ID! title: String! createdAt: DateTime! author: Person }
  type GrantEdge { cursor: String! node: Grant! }
  type GrantConnection { edges: [GrantEdge!]! pageInfo: PageInfo! totalCount: Int! }
  input GrantInput { title: String! }
  type GrantPayload { grant: Grant problems: [Problem!]! }
  extend type Query { grants(first: Int! = 20, after: String): GrantConnection! grant(id: ID!): Grant }
  extend type Mutation { startGrant(id: ID!, input: GrantInput!): GrantPayload! }
`;

/** The project's files without what is installed or built, with packages that resolve inside the copy. */
function copyProject() {
  const copy = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-module-')));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: projectRoot, encoding: 'utf8' });
  for (const file of listed.split('\n').filter((name) => name && fs.existsSync(path.join(projectRoot, name)))) {
    fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    fs.copyFileSync(path.join(projectRoot, file), path.join(copy, file));
  }
  for (const part of ['', ...fs.globSync('{apps,packages}/*', { cwd: projectRoot })]) linkModules(copy, part);
  return copy;
}

function linkModules(copy, part) {
  const installed = path.join(projectRoot, part, 'node_modules');
  if (!fs.existsSync(installed)) return;
  const target = path.join(copy, part, 'node_modules');
  fs.mkdirSync(path.join(target, '@kongano'), { recursive: true });
  for (const name of fs.readdirSync(installed)) {
    if (name !== '@kongano' && name !== '.bin') fs.symlinkSync(fs.realpathSync(path.join(installed, name)), path.join(target, name));
  }
  for (const name of ['domain', 'matching', 'query-plan', 'graphql']) {
    fs.symlinkSync(path.join(copy, 'packages', name), path.join(target, '@kongano', name));
  }
}

describe('the words of a module', () => {
  it('come from the plural', () => {
    const { singular, Plural, SINGULAR, titleSw } = wordsOf('policies', { titleSw: 'Sera' });
    assert.deepEqual(
      { singular, Plural, SINGULAR, titleSw },
      { singular: 'policy', Plural: 'Policies', SINGULAR: 'POLICY', titleSw: 'Sera' },
    );
    assert.equal(
      inWords("samplesEn Sample sample 'SAMPLE' {{titleSw}}", wordsOf('grants', { titleSw: "Ng'ombe" })),
      "grantsEn Grant grant 'GRANT' Ng\\'ombe",
    );
  });

  it('take off all that makes the plural', () => {
    const singulars = ['searches', 'boxes', 'classes', 'grants', 'clauses'].map((plural) => wordsOf(plural).singular);
    assert.deepEqual(singulars, ['search', 'box', 'class', 'grant', 'clause']);
  });

  it('are refused with a sentence that says what to type', () => {
    assert.throws(() => wordsOf('site-visits'), /use one domain word in the plural/);
    assert.throws(() => wordsOf('people'), /--singular person/);
  });
});

describe('a new module', () => {
  let copy;
  let written;
  const isOwn = (text) => written.some((file) => text.includes(file));
  const run = (script, args) => spawnSync(process.execPath, [path.join(projectRoot, script), ...args], { cwd: copy, encoding: 'utf8' });

  before(async () => {
    copy = copyProject();
    written = writeModule(copy, moduleFiles(copy, wordsOf('grants', { titleSw: 'Ruzuku' }), 1_800_000_000_000));
    const before = fs.readFileSync(path.join(copy, 'packages/graphql/schema.graphql'), 'utf8');
    writeFiles(copy, await generate(copy, `${before}${sdl}`));
    run(biome, ['check', '--write', '--vcs-enabled=false', ...written]);
  });

  after(() => fs.rmSync(copy, { recursive: true }));

  it('is two folders of the same name, a migration, and its line in every list', () => {
    const fresh = written.filter((file) => !fs.existsSync(path.join(projectRoot, file)));
    const places = new Set(fresh.map((file) => file.replace(/(?<=modules|features|migrations)\/.*/, '')));
    assert.deepEqual([...places], ['apps/server/src/modules', 'apps/web/src/features', 'apps/server/src/migrations']);
    const lists = written.filter((file) => !fresh.includes(file));
    assert.equal(lists.length, 6);
    for (const file of lists) assert.match(fs.readFileSync(path.join(copy, file), 'utf8'), /grants|Grants|GRANT/);
  });

  it('is formatted and passes the linter', () => {
    const { status, stdout, stderr } = run(biome, ['check', '--vcs-enabled=false', '--error-on-warnings', ...written]);
    assert.equal(status, 0, stdout + stderr);
  });

  for (const part of ['apps/server', 'apps/web', 'packages/graphql', 'packages/domain']) {
    it(`compiles in ${part}`, () => {
      const { stdout } = run('node_modules/typescript/bin/tsc', ['-p', part, '--noEmit', '--pretty', 'false']);
      assert.deepEqual(stdout.split('\n').filter(isOwn), []);
    });
  }

  it('keeps the boundaries', async () => {
    const { breaches } = await findBreaches(copy);
    assert.deepEqual(
      breaches.filter(({ from }) => isOwn(from)),
      [],
    );
  });

  it('is not written over one that is there', () => {
    assert.throws(() => moduleFiles(copy, wordsOf('grants'), 1), /apps\/server\/src\/modules\/grants is there already/);
  });
});
