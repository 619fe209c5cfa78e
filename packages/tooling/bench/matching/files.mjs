// Files that somebody names on the command line, plain or .gz.
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Refusal } from './refusal.mjs';

const because = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ENOTDIR: 'there is no such file',
};

/** The bytes of a file, unpacked where they are packed. Throws a Refusal for what cannot be read. */
export function readBytes(file) {
  try {
    const bytes = fs.readFileSync(file);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${because[error.code] ?? error.message}.`);
  }
}

/** The lines of a file that are not empty, as `{ text, number }`, one at a time: a file may be longer than a string can be. */
export function* readLines(file) {
  const bytes = readBytes(file);
  let number = 0;
  for (let from = 0; from < bytes.length; ) {
    const at = bytes.indexOf(10, from);
    const end = at < 0 ? bytes.length : at;
    const text = bytes
      .toString('utf8', from, end)
      .replace(/^\uFEFF/, '')
      .trim();
    number++;
    if (text !== '') yield { text, number };
    from = end + 1;
  }
}

/** Opens a file for writing. Throws a Refusal where that cannot be. */
export function openForWriting(file) {
  try {
    return fs.openSync(file, 'w');
  } catch (error) {
    const noFolder = error.code === 'ENOENT' ? `there is no folder ${path.dirname(file)}` : undefined;
    throw new Refusal(`${file} cannot be written: ${noFolder ?? because[error.code] ?? error.message}.`);
  }
}
