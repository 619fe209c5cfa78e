import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileTypeFromFile } from 'file-type';

const office = 'application/vnd.openxmlformats-officedocument';

/** What is taken, by its one name here, with the ending its file gets when it has another. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'image/gif': ['.gif'],
  'image/heic': ['.heic', '.heif'],
  'application/pdf': ['.pdf'],
  [`${office}.wordprocessingml.document`]: ['.docx'],
  [`${office}.spreadsheetml.sheet`]: ['.xlsx'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
  'text/plain': ['.txt', '.md', '.log'],
  'text/csv': ['.csv'],
  'audio/webm': ['.webm', '.weba'],
  'audio/ogg': ['.ogg', '.oga', '.opus'],
  'audio/mp4': ['.m4a', '.mp4'],
  'audio/mpeg': ['.mp3'],
};

/** Other names of the same, as browsers and detectors give them. */
const names: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/heif': 'image/heic',
  'audio/opus': 'audio/ogg',
  'application/ogg': 'audio/ogg',
  'audio/x-m4a': 'audio/mp4',
  'audio/m4a': 'audio/mp4',
  'audio/mp3': 'audio/mpeg',
  'application/csv': 'text/csv',
};
/** Containers of moving pictures; a voice note is one without pictures, which only its sender knows. */
const voiceContainers: Readonly<Record<string, string>> = {
  'video/webm': 'audio/webm',
  'video/mp4': 'audio/mp4',
  'video/quicktime': 'audio/mp4',
};
/** Senders that do not know. Windows calls comma-separated values a sheet of Excel. */
const undeclared = new Set(['', 'application/octet-stream', 'application/vnd.ms-excel', 'binary/octet-stream']);

export type FileTypeProblem = 'FILE_TYPE_REFUSED' | 'FILE_KIND_MISMATCH';
export type FileTypeAnswer = { readonly ok: true; readonly contentType: string } | { readonly ok: false; readonly code: FileTypeProblem };

const bare = (contentType: string): string => (contentType.split(';')[0] ?? '').trim().toLowerCase();
const nameOf = (contentType: string): string => names[contentType] ?? contentType;
const isTaken = (contentType: string): boolean => Object.hasOwn(endings, contentType);

/** What the file is, by its content. What it is declared to be must agree, unless nothing is declared. */
export async function typeOfFile(file: string, { declared, name }: { declared: string; name: string }): Promise<FileTypeAnswer> {
  const said = nameOf(bare(declared));
  const found = await detect(file, { said, name });
  if (found === null || !isTaken(found)) return { ok: false, code: 'FILE_TYPE_REFUSED' };
  if (undeclared.has(said) || said === found) return { ok: true, contentType: found };
  if (found.startsWith('text/') && (said === 'text/plain' || said === 'text/csv' || said === 'text/markdown'))
    return { ok: true, contentType: found };
  return { ok: false, code: isTaken(said) ? 'FILE_KIND_MISMATCH' : 'FILE_TYPE_REFUSED' };
}

async function detect(file: string, { said, name }: { said: string; name: string }): Promise<string | null> {
  const found = await fileTypeFromFile(file);
  if (found) {
    const contentType = nameOf(bare(found.mime));
    return (said.startsWith('audio/') ? voiceContainers[contentType] : undefined) ?? contentType;
  }
  if (!(await isText(file))) return null;
  return said === 'text/csv' || path.extname(name).toLowerCase() === '.csv' ? 'text/csv' : 'text/plain';
}

/** UTF-8 without control characters that no text has. */
async function isText(file: string): Promise<boolean> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this expression is for
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
  } catch {
    return false;
  }
}

/** Pictures and voice notes are shown in the page; everything else is saved. */
export const isShown = (contentType: string): boolean => /^(image|audio)\//.test(contentType);

const LONGEST_NAME = 200;

/** A name that is safe to save under: no folders, no control characters, an ending that fits the content. */
export function safeFileName(given: string, contentType: string): string {
  const base = given
    .normalize('NFC')
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{Control}\p{Surrogate}"<>|:*?]/gu, '')
    .replace(/^[.\s]+/, '')
    .trim();
  const allowed = endings[contentType] ?? [];
  const ending = path.extname(base).toLowerCase();
  const fitting = allowed.includes(ending) ? ending : (allowed[0] ?? '');
  const stem = allowed.includes(ending) ? base.slice(0, -ending.length) : base;
  return `${
    [...stem]
      .slice(0, LONGEST_NAME - fitting.length)
      .join('')
      .trim() || 'file'
  }${fitting}`;
}
