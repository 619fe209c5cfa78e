// npm run codegen: packages/graphql from the server's types and the web's operations. --check writes nothing and fails on a difference.
import fs from 'node:fs';
import { findDrift, generate, writeFiles } from '../packages/tooling/src/codegen/codegen.mjs';
import { emitSchema } from '../packages/tooling/src/codegen/schema.mjs';
import { build } from './build.mjs';
import { inProject, root } from './lib/paths.mjs';

async function main(isCheck) {
  await build({ web: false });
  const sdl = (await emitSchema(root)) ?? fs.readFileSync(inProject('packages/graphql/schema.graphql'), 'utf8');
  const files = await generate(root, sdl);
  if (!isCheck) return report('Wrote', writeFiles(root, files));
  const drift = findDrift(root, files);
  report('Out of date', drift);
  if (drift.length > 0) throw new Error('Generated files differ from their sources: run `npm run codegen` and commit what it writes.');
}

function report(verb, files) {
  console.log(files.length > 0 ? `${verb}: ${files.join(', ')}` : 'Generated files are as their sources say.');
}

try {
  await main(process.argv.includes('--check'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
