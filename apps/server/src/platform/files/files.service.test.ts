import 'reflect-metadata';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import { startTestServer, type TestServer } from '../../testing';
import { type Actor, anonymousActor } from '../session';
import { Files, type Kept } from './files.service';
import { sample } from './samples.fixture';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kongano-kept-'));
let server: TestServer;
let files: Files;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() => {
  files = new Files(server.pool, folder);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const person = (personId: string, given: Partial<Actor> = {}): Actor => ({ ...anonymousActor('en'), personId, ...given });
async function keep(ownerId: string, text: string, declared = 'text/plain'): Promise<Kept> {
  const blob = await files.blobs.receive(Readable.from([Buffer.from(text)]), 1_000_000);
  return files.keep({ ownerId, name: 'note.txt', declared, blob });
}
const idOf = (kept: Kept): string => (kept.ok ? kept.file.id : '');

test('what is refused leaves nothing, neither on disk nor in the table', async () => {
  const owner = uuidv7();
  const blob = await files.blobs.receive(Readable.from([Buffer.from('<html>')]), 100);
  expect(await files.keep({ ownerId: owner, name: 'x', declared: 'text/html', blob })).toEqual({ ok: false, code: 'FILE_TYPE_REFUSED' });
  expect(existsSync(blob.path)).toBe(false);
  const { rowCount } = await server.pool.query('select 1 from file where owner_id = $1', [owner]);
  expect(rowCount).toBe(0);
});

test('a sound is kept without its tags, and not at all where it is nothing else', async () => {
  const sound = async (bytes: Buffer) => {
    const blob = await files.blobs.receive(Readable.from([bytes]), 1_000_000);
    return files.keep({ ownerId: uuidv7(), name: 'note.mp3', declared: 'audio/mpeg', blob });
  };
  expect(await sound(sample.mp3)).toMatchObject({ ok: true, file: { contentType: 'audio/mpeg', size: sample.mp3.length - 10 } });
  expect(await sound(sample.mp3.subarray(0, 10))).toMatchObject({ ok: false });
});

test('without a use, a file is its owner’s alone', async () => {
  const owner = uuidv7();
  const id = idOf(await keep(owner, 'mine'));
  expect(await files.readable(person(owner), id)).toMatchObject({ id, contentType: 'text/plain', size: 4 });
  expect(await files.readable(person(uuidv7()), id)).toBeNull();
  expect(await files.readable(anonymousActor('en'), id)).toBeNull();
});

test('a use opens it to those whom its rule names, by any value of the viewer', async () => {
  const id = idOf(await keep(uuidv7(), 'for brokers'));
  files.register({ isAttached: () => 'false', mayRead: (_file, at) => at.viewer('isStaff', 'bool') });
  files.register({ isAttached: () => 'false', mayRead: (file, at) => `${file}.size = 1 and ${at.viewer('personId', 'uuid')} is not null` });
  expect(await files.readable(person(uuidv7(), { roles: ['BROKER'] }), id)).not.toBeNull();
  expect(await files.readable(person(uuidv7()), id)).toBeNull();
});

test('only the owner finds a file to attach it', async () => {
  const owner = uuidv7();
  const id = idOf(await keep(owner, 'mine'));
  const via = { query: async (text: string, values: unknown[]) => (await server.pool.query(text, values)).rows };
  expect(await files.ownedBy(via, owner, id)).toMatchObject({ id });
  expect(await files.ownedBy(via, uuidv7(), id)).toBeNull();
  expect(await files.ownedBy(via, null, id)).toBeNull();
});

test('the quota holds when many come at once', async () => {
  const owner = uuidv7();
  await server.pool.query(
    `insert into file (id, owner_id, name, content_type, size, sha256) select gen_random_uuid(), $1, 'x', 'image/png', 10485760, 'none' from generate_series(1, 19)`,
    [owner],
  );
  await server.pool.query(
    `insert into file (id, owner_id, name, content_type, size, sha256) values (gen_random_uuid(), $1, 'x', 'image/png', 10485757, 'none')`,
    [owner],
  );
  const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((letter) => keep(owner, letter)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
  expect(answers.filter((kept) => !kept.ok && kept.code === 'FILE_QUOTA_REACHED')).toHaveLength(2);
});

test('bytes go with the last row that has them, and not while something is attached', async () => {
  const [one, two] = [idOf(await keep(uuidv7(), 'shared')), idOf(await keep(uuidv7(), 'shared'))];
  const { rows } = await server.pool.query<{ sha256: string }>('select sha256 from file where id = $1', [one]);
  const place = files.blobs.pathOf(rows[0]?.sha256 ?? '');
  const age = (id: string) => server.pool.query(`update file set created_at = now() - interval '3 days' where id = $1`, [id]);
  files.register({ isAttached: (file) => `${file}.id = '${two}'`, mayRead: () => 'false' });
  await age(one);
  await age(two);
  expect(await files.removeOrphans()).toBeGreaterThanOrEqual(1);
  expect(existsSync(place)).toBe(true);
  const others = new Files(server.pool, folder);
  others.register({ isAttached: () => 'false', mayRead: () => 'false' });
  await others.removeOrphans();
  expect(existsSync(place)).toBe(false);
});
