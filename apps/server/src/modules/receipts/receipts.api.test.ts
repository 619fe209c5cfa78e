import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { readConfig } from '../../platform/config';
import { type Database, openDatabase } from '../../platform/database';
import { makeLog } from '../../platform/log';
import { anonymousActor } from '../../platform/session';
import { type Call, Events, UseCases } from '../../platform/use-case';
import { startTestServer, type TestServer } from '../../testing';
import { ReceiptEntity, type Signing, writeReceipt } from '.';

let server: TestServer;
let database: Database;
let useCases: UseCases;
const now = new Date('2027-03-01T09:00:00.123Z');

beforeAll(async () => {
  server = await startTestServer();
  const config = readConfig({ DATABASE_URL: server.databaseUrl, KONGANO_SECRET: 'x'.repeat(32) });
  database = await openDatabase(config, { entities: [ReceiptEntity], migrations: [] });
  useCases = new UseCases(
    database,
    new Events(makeLog('silent')),
    async () => undefined,
    () => now,
  );
}, 120_000);
afterAll(async () => {
  await database.close();
  await server.stop();
});

const call = (personId: string | null = uuidv7()): Call => ({
  actor: { ...anonymousActor('en'), personId },
  language: 'en',
  idempotencyKey: null,
  requestHash: 'a',
});
const signing = (given: Partial<Signing> = {}): Signing => ({
  kind: 'NDA',
  subject: { kind: 'MATCH', id: uuidv7(), number: 12 },
  side: 'NEED',
  agreement: { language: 'sw', version: '2026-11-30', text: 'Tutatunza siri.\nZote.' },
  name: 'Asha Müller',
  organisation: { id: uuidv7(), name: 'Kiwanda cha Chuma' },
  ...given,
});
async function sign(given: Signing, by = call()): Promise<ReceiptEntity> {
  const { receipt } = await useCases.run(by, 'sign', async (tx) => ({ receipt: await writeReceipt(tx, given), problems: [] }));
  return receipt;
}

describe('a receipt', () => {
  it('holds what was signed word for word, and its digest is that of exactly this', async () => {
    const person = uuidv7();
    const given = signing();
    const receipt = await sign(given, call(person));
    expect(receipt).toMatchObject({
      kind: 'NDA',
      subject: 'MATCH',
      subjectId: given.subject.id,
      side: 'NEED',
      personId: person,
      signedAt: now,
    });
    expect(receipt).toMatchObject({ language: 'sw', textVersion: '2026-11-30', organisationId: given.organisation?.id });
    expect(receipt.digest).toBe(createHash('sha256').update(Buffer.from(receipt.content, 'utf8')).digest('hex'));
    const { nonce, ...content } = JSON.parse(receipt.content);
    expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    expect(content).toEqual({
      format: 'kongano-receipt-1',
      kind: 'NDA',
      agreement: given.agreement,
      subject: { kind: 'MATCH', number: 12 },
      side: 'NEED',
      name: 'Asha Müller',
      organisation: 'Kiwanda cha Chuma',
      signedAt: '2027-03-01T09:00:00.123Z',
      previous: null,
    });
    expect(Object.keys(JSON.parse(receipt.content))).toEqual(Object.keys(JSON.parse(receipt.content)).sort());
  });

  it('holds the one before it on the same subject, whoever writes at once, and none of another subject', async () => {
    const subject = { kind: 'MATCH', id: uuidv7(), number: 13 };
    await sign(signing());
    const signed = await Promise.all([0, 1, 2, 3].map(() => sign(signing({ kind: 'CONSENT', subject, organisation: null }))));
    const inTurn = signed.sort((one, other) => one.number - other.number);
    const before = inTurn.map(({ content }) => JSON.parse(content).previous);
    expect(before).toEqual([null, ...inTurn.slice(0, -1).map(({ digest }) => digest)]);
    expect(new Set(inTurn.map(({ digest }) => digest)).size).toBe(4);
  });

  it('of the same words is another one, as nobody can guess who signed', async () => {
    const same = signing({ kind: 'CONSENT', side: null });
    const digests = [await sign(same), await sign({ ...same, subject: { ...same.subject, id: uuidv7() } })].map(({ digest }) => digest);
    expect(digests[0]).not.toBe(digests[1]);
  });

  it('of confidence is one for each side, and is written for nobody in particular', async () => {
    const given = signing();
    await sign(given);
    await sign({ ...given, side: 'OFFER' });
    await expect(sign(given)).rejects.toThrow('receipt_nda_once');
    await expect(sign(signing(), call(null))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each(['update receipt set content = content', 'delete from receipt'])('is not changed afterwards: %s', async (statement) => {
    await sign(signing());
    await expect(server.pool.query(statement)).rejects.toThrow('receipt is append-only');
  });
});
