// Node's own test runner, counted: for the tools, which are ES modules that Jest would have to convert first.
import path from 'node:path';
import { sourceTests } from './sources.mjs';

/** Runs every `*.test.mjs` below the folders. */
export async function nodeTests(runNode, folders) {
  const files = folders.flatMap(sourceTests);
  if (files.length === 0) throw new Error(`There are no tests in ${folders.map((folder) => path.basename(folder))}.`);
  let summary = '';
  const code = await runNode(['--test', '--test-concurrency=1', '--test-reporter=spec', ...files], {}, (text) => (summary += text));
  const number = (name) => Number(summary.match(new RegExp(`^ℹ ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  const failed = number('fail') + number('cancelled');
  return { passed: number('pass'), failed: code !== 0 && failed === 0 ? 1 : failed, skipped: number('skipped') + number('todo') };
}
