// Both folders of a module, its table, and its line in every list.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listEdits } from './lists.mjs';
import { inWords } from './names.mjs';

const templates = fileURLToPath(new URL('../../templates', import.meta.url));

/** All files to write, path → text, given the words and the migration's time in milliseconds. Throws when a folder is taken. */
export function moduleFiles(root, words, timestamp) {
  const homes = { server: `apps/server/src/modules/${words.plural}`, web: `apps/web/src/features/${words.plural}` };
  for (const home of Object.values(homes)) {
    if (fs.existsSync(path.join(root, home))) throw new Error(`${home} is there already: choose another word, or remove it first.`);
  }
  const files = new Map();
  for (const [part, home] of Object.entries(homes)) {
    for (const template of templatesOf(part)) files.set(`${home}/${inWords(template, words)}`, readTemplate(part, template, words));
  }
  const migration = readTemplate('migration', 'samples.ts', words).replaceAll('1234567890123', String(timestamp));
  files.set(`apps/server/src/migrations/${timestamp}-${words.plural}.ts`, migration);
  for (const { file, edit } of listEdits(words, timestamp)) files.set(file, edit(fs.readFileSync(path.join(root, file), 'utf8')));
  return files;
}

/** Writes the files; returns their paths. */
export function writeModule(root, files) {
  for (const [file, text] of files) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
  return [...files.keys()];
}

function templatesOf(part) {
  return fs
    .globSync('**/*.txt', { cwd: path.join(templates, part) })
    .map((file) => file.replace(/\.txt$/, ''))
    .sort();
}

function readTemplate(part, file, words) {
  return inWords(fs.readFileSync(path.join(templates, part, `${file}.txt`), 'utf8'), words);
}
