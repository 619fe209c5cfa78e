// What a part is built from, and whether its last build still stands.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';

const isTest = (file) => /\.(test|e2e|bench)\.tsx?$/.test(file);

/** A file itself, or the files below a folder (absolute, sorted) without tests; what is absent has none. */
export function sourceFiles(folder) {
  if (!fs.existsSync(folder)) return [];
  if (fs.statSync(folder).isFile()) return [folder];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isTest(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
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

const stampOf = (part) => inProject(part, 'dist', '.stamp');

/** Whether `dist` was built from exactly these sources. */
export function isBuilt(part, hash) {
  return fs.existsSync(stampOf(part)) && fs.readFileSync(stampOf(part), 'utf8') === hash;
}

/** Forgets the last build, before its files are touched: sources may go back to what they were after an interrupted one. */
export function unstamp(part) {
  fs.rmSync(stampOf(part), { force: true });
}

/** Records what `dist` was built from; called last, so that an interrupted build is not taken for a whole one. */
export function stampBuilt(part, hash) {
  writeWhole(stampOf(part), hash);
}

/** Writes a file so that a reader sees the old one or the new one, never a half: two builds may run at once. */
export function writeWhole(file, content) {
  const draft = `${file}.${process.pid}.new`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(draft, content);
  fs.renameSync(draft, file);
}
