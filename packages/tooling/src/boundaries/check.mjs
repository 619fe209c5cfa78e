// Boundaries of the whole tree: exit code 1 and one paragraph per broken rule when an import goes where it may not.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';

const require = createRequire(import.meta.url);
/** Absolute path of the project. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

/** Breaches of the boundaries in `root`, as `{ rule, comment, from, to }`, and how many files were read. */
export async function findBreaches(root) {
  const { forbidden, options } = require(path.join(projectRoot, '.dependency-cruiser.cjs'));
  const isOfFolders = ({ scope }) => scope === 'folder';
  const files = await follow(
    root,
    forbidden.filter((rule) => !isOfFolders(rule)),
    options,
  );
  // Tests of the kit render whole screens and would tie every folder to every other: circles of folders are looked for without tests.
  const withoutTests = { ...options, exclude: { path: [options.exclude?.path ?? [], '\\.test\\.tsx?$', '/testing/'].flat() } };
  const folders = await follow(root, forbidden.filter(isOfFolders), withoutTests);
  const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]));
  const breaches = [...files.violations, ...folders.violations].map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    comment: comments.get(rule.name),
    from,
    to: cycle ? cycle.map(({ name }) => name).join(' → ') : to,
  }));
  return { breaches, files: files.totalCruised };
}

async function follow(root, forbidden, options) {
  const places = ['apps', 'packages', 'scripts'].filter((folder) => fs.existsSync(path.join(root, folder)));
  const { output } = await cruise(places, { ...options, baseDir: root, validate: true, ruleSet: { forbidden }, outputType: 'json' });
  return JSON.parse(output).summary;
}

function print({ breaches, files }) {
  for (const [rule, own] of Map.groupBy(breaches, (breach) => breach.rule)) {
    console.error(`\n${rule}: ${own[0].comment}`);
    for (const { from, to } of own) console.error(`  ${from} → ${to}`);
  }
  console.log(breaches.length > 0 ? `\n${breaches.length} imports go where they may not.` : `Boundaries hold in ${files} files.`);
}

if (import.meta.main) {
  const result = await findBreaches(projectRoot);
  print(result);
  process.exitCode = result.breaches.length > 0 ? 1 : 0;
}
