import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isShown, safeFileName, typeOfFile } from './file-type';
import { sample } from './samples.fixture';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kongano-types-'));
afterAll(() => rmSync(folder, { recursive: true }));

function typeOf(content: Buffer | string, declared: string, name = 'file') {
  const file = path.join(folder, 'content');
  writeFileSync(file, content);
  return typeOfFile(file, { declared, name });
}
const is = (contentType: string) => ({ ok: true, contentType });
const refused = { ok: false, code: 'FILE_TYPE_REFUSED' };
const mismatch = { ok: false, code: 'FILE_KIND_MISMATCH' };

test.each([
  ['image/png', sample.png, 'image/png'],
  ['image/jpeg', sample.jpeg, 'image/jpeg'],
  ['image/jpg', sample.jpeg, 'image/jpeg'],
  ['image/gif', sample.gif, 'image/gif'],
  ['image/webp', sample.webp, 'image/webp'],
  ['image/heic', sample.heic, 'image/heic'],
  ['application/pdf', sample.pdf, 'application/pdf'],
  ['audio/ogg; codecs=opus', sample.ogg, 'audio/ogg'],
  ['audio/webm;codecs=opus', sample.webm, 'audio/webm'],
  ['audio/mp4', sample.mp4, 'audio/mp4'],
  ['audio/x-m4a', sample.m4a, 'audio/mp4'],
  ['audio/mpeg', sample.mp3, 'audio/mpeg'],
  ['', sample.png, 'image/png'],
  ['application/octet-stream', sample.pdf, 'application/pdf'],
])('what is declared %s and is so is taken', async (declared, content, contentType) => {
  expect(await typeOf(content, declared)).toEqual(is(contentType));
});

test('text is UTF-8, and a table where its name or type says so', async () => {
  expect(await typeOf('Habari za asubuhi, ñandú', 'text/plain')).toEqual(is('text/plain'));
  expect(await typeOf('a,b\n1,2\n', 'text/csv')).toEqual(is('text/csv'));
  expect(await typeOf('a,b\n1,2\n', 'application/vnd.ms-excel', 'Bei.CSV')).toEqual(is('text/csv'));
  expect(await typeOf(Buffer.from([0x48, 0xff, 0xfe, 0x41]), 'text/plain')).toEqual(refused);
  expect(await typeOf('a\u0000b', 'text/plain')).toEqual(refused);
});

test('what is one thing and declared another is refused', async () => {
  expect(await typeOf(sample.png, 'image/jpeg')).toEqual(mismatch);
  expect(await typeOf(sample.pdf, 'image/png')).toEqual(mismatch);
  expect(await typeOf('no picture at all', 'image/png')).toEqual(mismatch);
});

test.each([
  ['a program', sample.exe, 'application/x-msdownload'],
  ['a program that is declared a picture', sample.exe, 'image/png'],
  ['an archive', sample.zip, 'application/zip'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'text/html'],
  ['a drawing that can run scripts', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
  ['a film', sample.webm, 'video/webm'],
])('%s is refused', async (_name, content, declared) => {
  expect(await typeOf(content, declared)).toEqual(refused);
});

test('names lose folders, control characters and wrong endings', () => {
  expect(safeFileName('../../etc/passwd', 'text/plain')).toBe('passwd.txt');
  expect(safeFileName('C:\\Users\\asha\\picha.PNG', 'image/png')).toBe('picha.png');
  expect(safeFileName('invoice.pdf.exe', 'application/pdf')).toBe('invoice.pdf.exe.pdf');
  expect(safeFileName('a\u0000b\r\nc"<>.jpg', 'image/jpeg')).toBe('abc.jpg');
  expect(safeFileName('', 'audio/webm')).toBe('file.webm');
  expect(safeFileName('..', 'image/gif')).toBe('file.gif');
});

test('a name is never longer than the column takes, and never cut within a letter', () => {
  const name = safeFileName(`${'😀'.repeat(300)}.png`, 'image/png');
  expect([...name].length).toBe(200);
  expect(name.endsWith('😀.png')).toBe(true);
});

test('pictures and voice notes are shown in the page, the rest is saved', () => {
  expect(['image/png', 'audio/webm', 'application/pdf', 'text/plain'].map(isShown)).toEqual([true, true, false, false]);
});
