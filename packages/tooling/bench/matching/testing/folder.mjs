// A folder of small made files that goes with the tests.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { gzipSync } from 'node:zlib';

/** Writes files into a fresh folder, removed after the tests; what ends in .gz is packed. `at(name)` is a file's path. */
export function madeFolder(files) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-matching-'));
  const at = (name) => path.join(folder, name);
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(at(name), name.endsWith('.gz') ? gzipSync(text) : text);
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return { at };
}

export const jsonLines = (records) => `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;
