// npm run codegen: packages/graphql from the server's types and the web's operations, and the docs' table of a match's lifecycle.
// --check writes nothing and fails on a difference; --breaking accepts a schema that takes something away from clients.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { findDrift, generate, writeFiles } from '../packages/tooling/src/codegen/codegen.mjs';
import { printMatchLifecycle } from '../packages/tooling/src/codegen/match-lifecycle.mjs';
import { printProjectLifecycle } from '../packages/tooling/src/codegen/project-lifecycle.mjs';
import { breakingChanges, emitSchema } from '../packages/tooling/src/codegen/schema.mjs';
import { build } from './build.mjs';
import { inProject, root } from './lib/paths.mjs';

const known = inProject('packages/graphql/schema.graphql');
const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, breaking: { type: 'boolean' } } });

async function main() {
  await build({ web: false });
  const files = await generate(root, await chooseSchema());
  const domain = createRequire(import.meta.url)(inProject('packages/domain/dist/index.js'));
  files.set('packages/docs/match-lifecycle.md', printMatchLifecycle(domain));
  files.set('packages/docs/project-lifecycle.md', printProjectLifecycle(domain));
  if (!options.check) return report('Wrote', writeFiles(root, files));
  const drift = findDrift(root, files);
  report('Out of date', drift);
  if (drift.length > 0) throw new Error('Generated files differ from their sources: run `npm run codegen` and commit what it writes.');
}

// A field that clients use does not disappear by accident: the schema in the tree stays until somebody means it.
async function chooseSchema() {
  const before = fs.readFileSync(known, 'utf8');
  const emitted = (await emitSchema(root)) ?? before;
  const lost = options.breaking ? [] : breakingChanges(before, emitted);
  if (lost.length === 0) return emitted;
  console.error(`The server's schema breaks clients of packages/graphql/schema.graphql:\n  ${lost.join('\n  ')}`);
  if (options.check) throw new Error('Give these back, or run `npm run codegen -- --breaking` and commit what it writes.');
  console.error('The schema in the tree is kept. To take the new one: `npm run codegen -- --breaking`.');
  return before;
}

function report(verb, files) {
  console.log(files.length > 0 ? `${verb}: ${files.join(', ')}` : 'Generated files are as their sources say.');
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
