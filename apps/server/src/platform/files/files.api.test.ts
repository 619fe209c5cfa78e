import {
  AttachToNeedDocument,
  DetachFromNeedDocument,
  DiscardNeedDocument,
  NeedFormDocument,
  WithdrawNeedDocument,
} from '@kongano/graphql/needs';
import { AttachToOfferDocument } from '@kongano/graphql/offers';
import sharp from 'sharp';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { draftNeed, draftOffer, publishedNeed, runJob, submittedNeed } from '../../testing/postings';
import { sample } from './samples.fixture';

interface Answer {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly code: string;
  readonly message: string;
}

let server: TestServer;
let firm: SignedIn & { organisationId: string };

beforeAll(async () => {
  server = await startTestServer();
  firm = await server.member();
});
afterAll(() => server.stop());

async function send(client: TestClient, body: Buffer | string, { type = 'image/png', name = 'picha.png', headers = {} } = {}) {
  const response = await client.fetch('/files', {
    method: 'POST',
    body: typeof body === 'string' ? body : new Uint8Array(body),
    headers: { 'content-type': type, 'x-file-name': encodeURIComponent(name), ...headers },
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}
const upload = async (client: TestClient, body: Buffer | string = sample.png, type = 'image/png') =>
  (await send(client, body, { type })).answer.id;
const statusOf = async (client: TestClient, id: string): Promise<number> => {
  const response = await client.fetch(`/files/${id}`);
  await response.arrayBuffer();
  return response.status;
};
const attach = async (client: TestClient, id: string, fileId: string, kind: 'PHOTO' | 'DOCUMENT' | 'VOICE' = 'PHOTO') =>
  (await client.ask(AttachToNeedDocument, { id, fileId, kind })).attachToNeed;

describe('sending a file', () => {
  test('keeps it and says what it is', async () => {
    const { status, answer } = await send(firm.client, sample.png, { name: 'Picha ya mashine – ñ.png' });
    expect(status).toBe(201);
    expect(answer).toEqual({
      id: expect.any(String),
      name: 'Picha ya mashine – ñ.png',
      contentType: 'image/png',
      size: expect.any(Number),
    });
    const { rows } = await server.pool.query('select owner_id, name from file where id = $1', [answer.id]);
    expect(rows).toEqual([{ owner_id: firm.id, name: 'Picha ya mashine – ñ.png' }]);
  });

  test('with an id of the sender’s keeps it once, however often it is sent, also at once', async () => {
    const id = uuidv7();
    const sent = await Promise.all(Array.from({ length: 8 }, () => send(firm.client, sample.png, { headers: { 'x-file-id': id } })));
    expect(sent.map(({ status, answer }) => [status, answer.id])).toEqual(Array(8).fill([201, id]));
    const { rows } = await server.pool.query('select count(*)::int as count from file where id = $1', [id]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('never with another person’s id, and not with what is none', async () => {
    const stranger = await server.member();
    const { answer } = await send(stranger.client, sample.png, { headers: { 'x-file-id': uuidv7() } });
    const used = await send(firm.client, sample.png, { headers: { 'x-file-id': answer.id } });
    expect([used.status, used.answer.code]).toEqual([404, 'NOT_FOUND']);
    const none = await send(firm.client.in('sw'), sample.png, { headers: { 'x-file-id': 'x' } });
    expect(none).toMatchObject({ status: 400, answer: { message: 'Kitambulisho cha faili ni UUID.' } });
  });

  test.each([
    ['a page', '<script>alert(1)</script>', 'text/html', 415, 'FILE_TYPE_REFUSED'],
    ['a program', sample.exe, 'application/octet-stream', 415, 'FILE_TYPE_REFUSED'],
    ['a picture that is declared a document', sample.png, 'application/pdf', 415, 'FILE_KIND_MISMATCH'],
    ['a picture that only some telephones open', sample.heic, 'image/heic', 415, 'PICTURE_UNREADABLE'],
    ['a picture that is cut off', sample.jpeg, 'image/jpeg', 415, 'PICTURE_UNREADABLE'],
    ['nothing', '', 'image/png', 422, 'FILE_EMPTY'],
  ])('%s is refused in the sender’s language', async (_what, body, type, status, code) => {
    const english = await send(firm.client, body, { type });
    expect({ status: english.status, code: english.answer.code }).toEqual({ status, code });
    const swahili = await send(firm.client.in('sw'), body, { type });
    expect(swahili.answer.message).not.toBe(english.answer.message);
  });

  test('more than ten megabytes are refused, whether announced or streamed', async () => {
    const large = Buffer.alloc(10 * 1024 * 1024 + 1, 'a');
    const announced = await send(firm.client, large, { type: 'text/plain', name: 'large.txt' });
    expect(announced).toMatchObject({ status: 413, answer: { code: 'FILE_TOO_LARGE', message: expect.stringContaining('10 MB') } });
    const streamed = await firm.client.fetch('/files', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
    await streamed.arrayBuffer();
  });

  test('exactly ten megabytes are taken', async () => {
    const { status } = await send(firm.client, Buffer.alloc(10 * 1024 * 1024, 'a'), { type: 'text/plain', name: 'full.txt' });
    expect(status).toBe(201);
  });

  test('everybody has their quota', async () => {
    const person = await server.person();
    await server.pool.query(
      `insert into file (id, owner_id, name, content_type, size, sha256) select gen_random_uuid(), $1, 'x', 'image/png', 10485760, 'none' from generate_series(1, 20)`,
      [person.id],
    );
    const { status, answer } = await send(person.client, sample.png);
    expect(status).toBe(422);
    expect(answer).toMatchObject({ code: 'FILE_QUOTA_REACHED', message: expect.stringContaining('200 MB') });
    await server.pool.query('delete from file where owner_id = $1', [person.id]);
  });

  test('nobody sends without signing in, nor from another site', async () => {
    expect((await send(server.anonymous, sample.png)).status).toBe(401);
    const foreign = await send(firm.client, sample.png, { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } });
    expect(foreign).toMatchObject({ status: 403, answer: { code: 'FORBIDDEN' } });
  });
});

describe('getting a file', () => {
  test('gives the bytes, harmless and not kept by others', async () => {
    const response = await firm.client.fetch(`/files/${await upload(firm.client)}`);
    const pixels = (picture: Buffer | ArrayBuffer) => sharp(picture).raw().toBuffer();
    expect(await pixels(await response.arrayBuffer())).toEqual(await pixels(sample.png));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': "inline; filename*=UTF-8''picha.png",
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringContaining('private'),
    });
  });

  test('a photo comes back without the place where it was taken, and with the length that was told', async () => {
    const photo = sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } }).jpeg();
    const tagged = await photo.withExif({ IFD0: { Artist: 'Juma Hamisi' }, IFD3: { GPSLatitude: '6/1 49/1 12/1' } }).toBuffer();
    const { answer } = await send(firm.client, tagged, { type: 'image/jpeg', name: 'mashine.jpg' });
    const given = Buffer.from(await (await firm.client.fetch(`/files/${answer.id}`)).arrayBuffer());
    expect([tagged.includes('Juma'), given.includes('Juma'), (await sharp(given).metadata()).exif, given.length]).toEqual([
      true,
      false,
      undefined,
      answer.size,
    ]);
  });

  test('documents are saved, not shown', async () => {
    const { answer } = await send(firm.client, sample.pdf, { type: 'application/pdf', name: 'mchoro.pdf' });
    const response = await firm.client.fetch(`/files/${answer.id}`);
    await response.arrayBuffer();
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''mchoro.pdf");
  });

  test('parts are given to players that ask for them', async () => {
    const id = await upload(firm.client, sample.ogg, 'audio/ogg');
    const part = await firm.client.fetch(`/files/${id}`, { headers: { range: 'bytes=0-3' } });
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([206, 'OggS', `bytes 0-3/${sample.ogg.length}`]);
    const beyond = await firm.client.fetch(`/files/${id}`, { headers: { range: 'bytes=9999-' } });
    expect(beyond.status).toBe(416);
  });

  test('what is attached to nothing is its owner’s alone', async () => {
    const id = await upload(firm.client);
    const broker = await server.person({ roles: ['BROKER'] });
    expect([await statusOf(firm.client, id), await statusOf(broker.client, id), await statusOf(server.anonymous, id)]).toEqual([
      200, 404, 404,
    ]);
  });

  test('what is hidden and what is not there look alike', async () => {
    const hidden = await server.anonymous.fetch(`/files/${await upload(firm.client)}`);
    for (const id of [uuidv7(), 'x', '..%2f..%2fetc%2fpasswd']) {
      const missing = await server.anonymous.fetch(`/files/${id}`);
      expect(missing.status).toBe(hidden.status);
      expect(await missing.json()).toEqual(await hidden.clone().json());
    }
  });

  test('what is attached is for those who may read the need, and no longer when it is withdrawn', async () => {
    const stranger = await server.member();
    const fileId = await upload(firm.client);
    const id = await draftNeed(firm.client);
    await attach(firm.client, id, fileId);
    expect(await statusOf(stranger.client, fileId)).toBe(404);
    const published = await publishedNeed(server, firm.client);
    const open = await upload(firm.client);
    await server.pool.query(`insert into need_attachment (id, need_id, file_id, kind) values ($1, $2, $3, 'PHOTO')`, [
      uuidv7(),
      published,
      open,
    ]);
    expect([await statusOf(stranger.client, open), await statusOf(server.anonymous, open)]).toEqual([200, 200]);
    await firm.client.ask(WithdrawNeedDocument, { id: published });
    expect([await statusOf(firm.client, open), await statusOf(server.anonymous, open)]).toEqual([200, 404]);
  });
});

describe('attaching a file', () => {
  test('shows it with the need, once, however often it is sent', async () => {
    const id = await draftNeed(firm.client);
    const fileId = await upload(firm.client);
    await attach(firm.client, id, fileId);
    const { need, problems } = await attach(firm.client, id, fileId);
    expect(problems).toEqual([]);
    expect(need?.attachments).toMatchObject([{ kind: 'PHOTO', name: 'picha.png', contentType: 'image/png', url: `/files/${fileId}` }]);
    expect(need?.version).toBe(1);
  });

  test('needs the file to be one’s own, of the kind that is said, and nowhere else', async () => {
    const stranger = await server.member();
    const [id, other] = [await draftNeed(firm.client), await draftOffer(firm.client)];
    const theirs = await upload(stranger.client);
    for (const fileId of [theirs, uuidv7(), 'x'])
      expect((await attach(firm.client, id, fileId)).problems).toMatchObject([{ code: 'UNKNOWN_FILE', field: 'fileId' }]);
    const voice = await upload(firm.client, sample.ogg, 'audio/ogg');
    expect((await attach(firm.client, id, voice, 'PHOTO')).problems).toMatchObject([{ code: 'FILE_KIND_MISMATCH' }]);
    expect((await attach(firm.client, id, voice, 'VOICE')).problems).toEqual([]);
    const elsewhere = await firm.client.ask(AttachToOfferDocument, { id: other, fileId: voice, kind: 'VOICE' });
    expect(elsewhere.attachToOffer.problems).toMatchObject([{ code: 'FILE_ALREADY_ATTACHED' }]);
  });

  test('takes no voice note above a megabyte', async () => {
    const id = await draftNeed(firm.client);
    const long = await upload(firm.client, Buffer.concat([sample.ogg, Buffer.alloc(1_048_576)]), 'audio/ogg');
    expect((await attach(firm.client, id, long, 'VOICE')).problems).toMatchObject([
      { code: 'FILE_TOO_LARGE', field: 'fileId', message: expect.stringContaining('1 MB') },
    ]);
  });

  test('ends at ten', async () => {
    const id = await draftNeed(firm.client);
    for (let at = 0; at < 10; at += 1) await attach(firm.client, id, await upload(firm.client));
    const last = await attach(firm.client, id, await upload(firm.client));
    expect(last.problems).toMatchObject([{ code: 'TOO_MANY_FILES', message: expect.stringContaining('10') }]);
  });

  test('is for who may edit: neither strangers nor its owner once it is sent', async () => {
    const stranger = await server.member();
    const [draft, sent] = [await draftNeed(firm.client), await submittedNeed(firm.client)];
    const fileId = await upload(stranger.client);
    expect((await stranger.client.graphql(AttachToNeedDocument, { id: draft, fileId, kind: 'PHOTO' })).codes).toEqual(['NOT_FOUND']);
    expect((await attach(firm.client, sent, await upload(firm.client))).problems).toMatchObject([{ code: 'NEED_WRONG_STATUS' }]);
  });

  test('can be taken back', async () => {
    const id = await draftNeed(firm.client);
    const { need } = await attach(firm.client, id, await upload(firm.client));
    const attachmentId = need?.attachments[0]?.id ?? '';
    const detached = await firm.client.ask(DetachFromNeedDocument, { id, attachmentId });
    expect(detached.detachFromNeed).toMatchObject({ problems: [], need: { attachments: [] } });
    expect((await firm.client.ask(DetachFromNeedDocument, { id, attachmentId: 'x' })).detachFromNeed.problems).toEqual([]);
    expect((await firm.client.ask(NeedFormDocument, { id })).need?.attachments).toEqual([]);
  });
});

describe('files that nobody attached', () => {
  test('go after two days with their bytes; attached and fresh ones stay', async () => {
    const person = await server.person();
    const text = (content: string) => upload(person.client, content, 'text/plain');
    const id = await draftNeed(person.client);
    const [orphan, twin, kept, fresh] = [await text('same'), await text('same'), await text('kept'), await text('fresh')];
    await attach(person.client, id, kept, 'DOCUMENT');
    await server.pool.query(`update file set created_at = now() - interval '3 days' where id = any($1)`, [[orphan, kept]]);
    await runJob(server, 'files.remove-orphans');
    const statuses = await Promise.all([orphan, twin, kept, fresh].map((file) => statusOf(person.client, file)));
    expect(statuses).toEqual([404, 200, 200, 200]);
  });

  test('among them are those of a draft that was thrown away', async () => {
    const id = await draftNeed(firm.client);
    const fileId = await upload(firm.client, 'thrown away', 'text/plain');
    await attach(firm.client, id, fileId, 'DOCUMENT');
    await firm.client.ask(DiscardNeedDocument, { id, version: 1 });
    await server.pool.query(`update file set created_at = now() - interval '3 days' where id = $1`, [fileId]);
    await runJob(server, 'files.remove-orphans');
    expect(await statusOf(firm.client, fileId)).toBe(404);
  });
});
