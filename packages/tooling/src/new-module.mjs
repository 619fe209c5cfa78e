// npm run new:module grants [-- --singular grant --title Grants --title-sw Ruzuku]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { moduleFiles, writeModule } from './new-module/generate-module.mjs';
import { wordsOf } from './new-module/names.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const options = { singular: { type: 'string' }, title: { type: 'string' }, 'title-sw': { type: 'string' } };

function main() {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [plural] = positionals;
  if (!plural) throw new Error('Which module? Give one domain word in the plural, like: npm run new:module grants');
  const words = wordsOf(plural, { singular: values.singular, titleEn: values.title, titleSw: values['title-sw'] });
  const written = writeModule(root, moduleFiles(root, words, Date.now()));
  run('node_modules/@biomejs/biome/bin/biome', ['check', '--write', '--log-level=error', ...written]);
  run('scripts/codegen.mjs', []);
  console.log(`Written:\n  ${written.join('\n  ')}`);
  if (!values['title-sw']) console.log(`Say what "${words.titleEn}" is in Swahili: apps/web/src/features/${plural}/${plural}.sw.ts.`);
  console.log(`Open /${plural} in the page; \`npm test\` shows that all of it works. What is next: packages/docs.`);
}

function run(script, args) {
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} failed; it says why above.`);
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
