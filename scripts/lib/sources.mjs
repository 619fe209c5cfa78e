// What a part is built from.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';

const isTest = (file) => /\.(test|e2e|bench)\.tsx?$|(^|[\\/])(testing|fixtures)[\\/]/.test(file);

/** A file itself, or the files below a folder (absolute, sorted) without what only tests use; what is absent has none. */
export function sourceFiles(folder) {
  if (!fs.existsSync(folder)) return [];
  if (fs.statSync(folder).isFile()) return [folder];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !isTest(path.relative(folder, file)))
    .sort();
}

/** Tests for Node's own runner below a folder, dependencies left out. */
export function sourceTests(folder) {
  return fs
    .globSync('**/*.test.mjs', { cwd: folder, exclude: (name) => name === 'node_modules' })
    .map((file) => path.join(folder, file))
    .sort();
}

/** Hash of the paths and contents of files; an absent file counts as absent. */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`\0${path.relative(inProject(), file)}\0`);
    if (fs.existsSync(file)) hash.update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}
