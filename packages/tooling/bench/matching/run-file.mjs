// Ranked lists as TREC keeps them, parted by tabs because owners' names have spaces: need Q0 offer rank score tag.
import fs from 'node:fs';
import { openForWriting } from './files.mjs';

const tag = 'kongano';
const plain = (id) => String(id).replace(/[\t\r\n]+/g, ' ');

/** The lines of one need's list. */
export const runLines = (need, ranked) =>
  ranked.map(({ id, score }, at) => `${plain(need)}\tQ0\t${plain(id)}\t${at + 1}\t${score}\t${tag}\n`).join('');

/** Opens a run file; `write` adds a need's list, `close` ends it. */
export function openRun(file) {
  const handle = openForWriting(file);
  return { write: (need, ranked) => fs.writeSync(handle, runLines(need, ranked)), close: () => fs.closeSync(handle) };
}
