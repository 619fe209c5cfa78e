import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Blobs, TooLarge } from './blobs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kongano-blobs-'));
const blobs = new Blobs(folder);
const incoming = path.join(folder, 'files/incoming');
afterAll(() => rmSync(folder, { recursive: true }));

const receive = (text: string, most = 100) => blobs.receive(Readable.from([Buffer.from(text)]), most);

test('what is received is measured and named by its content', async () => {
  const blob = await receive('habari');
  expect(blob).toMatchObject({ size: 6, sha256: createHash('sha256').update('habari').digest('hex') });
  await blobs.adopt(blob);
  expect(readFileSync(blobs.pathOf(blob.sha256), 'utf8')).toBe('habari');
  expect(existsSync(blob.path)).toBe(false);
});

test('the same content twice is one file', async () => {
  for (const blob of [await receive('twice'), await receive('twice')]) await blobs.adopt(blob);
  const { sha256 } = await receive('twice');
  expect(readdirSync(path.dirname(blobs.pathOf(sha256)))).toHaveLength(1);
});

test('too much is refused as soon as it is too much, and leaves nothing', async () => {
  const before = readdirSync(incoming).length;
  let sent = 0;
  async function* endless() {
    for (; sent < 1000; sent += 1) yield Buffer.alloc(50);
  }
  await expect(blobs.receive(Readable.from(endless()), 100)).rejects.toThrow(TooLarge);
  expect(sent).toBeLessThan(100);
  expect(readdirSync(incoming)).toHaveLength(before);
});

test('a line that breaks leaves nothing', async () => {
  const before = readdirSync(incoming).length;
  async function* broken() {
    yield Buffer.from('half');
    throw new Error('the line broke');
  }
  await expect(blobs.receive(Readable.from(broken()), 100)).rejects.toThrow('the line broke');
  expect(readdirSync(incoming)).toHaveLength(before);
});

test('what a killed server left is removed after a day', async () => {
  const [old, fresh] = [await receive('old'), await receive('fresh')];
  const yesterday = Date.now() / 1000 - 90_000;
  utimesSync(old.path, yesterday, yesterday);
  await blobs.removeUnfinished();
  expect([existsSync(old.path), existsSync(fresh.path)]).toEqual([false, true]);
});

test('removing what is not there is no fault', async () => {
  await expect(blobs.remove('0'.repeat(64))).resolves.toBeUndefined();
  await expect(new Blobs(path.join(folder, 'nowhere')).removeUnfinished()).resolves.toBeUndefined();
});
