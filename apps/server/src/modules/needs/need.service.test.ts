import 'reflect-metadata';
import { v7 as uuidv7 } from 'uuid';
import { migrations } from '../../migrations';
import { readConfig } from '../../platform/config';
import { type Database, openDatabase } from '../../platform/database';
import { makeLog } from '../../platform/log';
import { type Platform, Services } from '../../platform/module';
import { type Actor, anonymousActor } from '../../platform/session';
import { type Call, Events, UseCases } from '../../platform/use-case';
import { startTestServer, type TestServer } from '../../testing';
import { completeNeed } from '../../testing/postings';
import { ClusterReferences } from '../clusters';
import { setUpPostings } from '../postings';
import { VocabularyService } from '../vocabulary';
import { type NeedWork, needDefinition } from './need.definition';
import { NeedEntity } from './need.entity';
import { NeedChanged, NeedClosed, NeedExpiring, NeedPublished, NeedReturned, NeedSubmitted } from './need.events';
import { NeedService } from './need.service';

let server: TestServer;
let database: Database;
let useCases: UseCases;
let work: NeedWork;
let needs: NeedService;
let now: Date;
let organisationId: string;
const told: string[] = [];

beforeAll(async () => {
  server = await startTestServer({ KONGANO_ROLE: 'api' });
  organisationId = await server.organisation();
  const config = readConfig({ DATABASE_URL: String(server.pool.options.connectionString), KONGANO_SECRET: 'x'.repeat(32) });
  database = await openDatabase(config, { entities: [NeedEntity], migrations });
  const log = makeLog('silent');
  const events = new Events(log);
  for (const type of [NeedSubmitted, NeedReturned, NeedPublished, NeedClosed, NeedExpiring, NeedChanged])
    events.listen(type, (event) => void told.push(`${type.name} ${event.needId}`));
  const clock = () => now;
  useCases = new UseCases(database, events, async () => undefined, clock);
  const services = new Services();
  services.provide(new VocabularyService(database));
  services.provide(new ClusterReferences());
  // The shared use cases take these parts of the platform, and no other.
  const platform = { useCases, pool: database.reads, clock, files: undefined } as unknown as Platform;
  work = setUpPostings(platform, services, needDefinition);
  needs = new NeedService(work);
});
beforeEach(async () => {
  await server.pool.query('delete from need');
  now = new Date('2026-11-24T08:00:00Z');
  told.length = 0;
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const callOf = (actor: Partial<Actor>): Call => ({
  actor: { ...anonymousActor('en'), personId: uuidv7(), ...actor },
  language: 'en',
  idempotencyKey: null,
  requestHash: '',
});
const broker = callOf({ roles: ['BROKER'] });

async function submitted(): Promise<{ id: string; author: Call }> {
  const id = uuidv7();
  const author = callOf({ organisations: [{ id: organisationId, kind: 'FIRM', role: 'OWNER', isVerified: true, regionCode: null }] });
  await work.drafts.start(author, id, completeNeed);
  await work.steps.take(author, id, { action: 'SUBMIT' }, 1);
  return { id, author };
}
async function published(): Promise<{ id: string; author: Call }> {
  const need = await submitted();
  await work.steps.take(broker, need.id, { action: 'PUBLISH' });
  told.length = 0;
  return need;
}
const statusOf = async (id: string) => (await server.pool.query('select status from need where id = $1', [id])).rows[0]?.status;
const system = callOf({ personId: null });

describe('what other modules hear', () => {
  test('of a need that is submitted, returned and published, each step once', async () => {
    const { id, author } = await submitted();
    await work.steps.take(broker, id, { action: 'RETURN', reason: 'Which machine?' });
    await work.steps.take(author, id, { action: 'SUBMIT' });
    await work.steps.take(broker, id, { action: 'PUBLISH' });
    const heard = ['NeedSubmitted', 'NeedReturned', 'NeedSubmitted', 'NeedPublished', 'NeedChanged'];
    expect(told).toEqual(heard.map((name) => `${name} ${id}`));
  });

  test('nothing of a draft, however often it is saved', async () => {
    const [id, author] = [uuidv7(), callOf({})];
    await work.drafts.start(author, id, { title: 'Kwanza' });
    await work.drafts.save(author, { id, version: 1, input: { title: 'Pili' } });
    expect(told).toEqual([]);
  });

  test('nothing of a step that is refused', async () => {
    const { id, author } = await published();
    const again = await work.steps.take(broker, id, { action: 'PUBLISH' });
    expect(again.problems).toMatchObject([{ code: 'NEED_ALREADY_PUBLISHED' }]);
    await expect(work.steps.take(author, id, { action: 'MATCH' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(told).toEqual([]);
  });

  test('nothing of a step whose transaction fails afterwards', async () => {
    const { id } = await published();
    const failing = useCases.run(system, 'failing', async (tx) => {
      await needs.startDiscussion(tx, id);
      throw new Error('the other module failed');
    });
    await expect(failing).rejects.toThrow('the other module failed');
    expect(told).toEqual([]);
    expect(await statusOf(id)).toBe('PUBLISHED');
  });

  test('that a need was closed, and can be found no more', async () => {
    const { id, author } = await published();
    await work.steps.take(author, id, { action: 'CLOSE', solved: true });
    expect(told).toEqual([`NeedClosed ${id}`, `NeedChanged ${id}`]);
  });
});

describe('steps that follow from a match', () => {
  const follow = (id: string, action: 'DISCUSS' | 'REOPEN' | 'AGREE') =>
    useCases.run(system, action, async (tx) => ({ isDone: await needs.follow(tx, id, action), problems: [] })).then(({ isDone }) => isDone);
  const discuss = (id: string) =>
    useCases
      .run(system, 'discuss', async (tx) => ({ isOpen: await needs.startDiscussion(tx, id), problems: [] }))
      .then(({ isOpen }) => isOpen);

  test('a published need comes into discussion, back, and to an agreement', async () => {
    const { id } = await published();
    for (const [action, status] of [
      ['DISCUSS', 'IN_DISCUSSION'],
      ['REOPEN', 'PUBLISHED'],
      ['AGREE', 'AGREED'],
    ] as const) {
      expect(await follow(id, action)).toBe(true);
      expect(await statusOf(id)).toBe(status);
    }
  });

  test('a second introduction finds it in discussion already', async () => {
    const { id } = await published();
    expect([await discuss(id), await discuss(id)]).toEqual([true, true]);
    const { rows } = await server.pool.query(`select 1 from activity where subject_id = $1 and verb = 'need.discussed'`, [id]);
    expect(rows).toHaveLength(1);
  });

  test('what is not open (any more), or not there, is left as it is', async () => {
    const { id } = await submitted();
    expect(await discuss(id)).toBe(false);
    expect(await follow(id, 'AGREE')).toBe(false);
    expect(await statusOf(id)).toBe('SUBMITTED');
    expect(await discuss(uuidv7())).toBe(false);
  });
});

describe('the clock', () => {
  const later = (days: number) => {
    now = new Date(Date.parse('2026-11-24T08:00:00Z') + days * 86_400_000);
  };

  test('a need is announced once in its last fourteen days, and expires after 365', async () => {
    const { id } = await published();
    later(350);
    await work.clock.announceExpiry();
    expect(told).toEqual([]);
    later(352);
    await work.clock.announceExpiry();
    await work.clock.announceExpiry();
    expect(told).toEqual([`NeedExpiring ${id}`]);
    later(364.9);
    await work.clock.follow();
    expect(await statusOf(id)).toBe('PUBLISHED');
    later(365);
    await work.clock.follow();
    expect(await statusOf(id)).toBe('EXPIRED');
    expect(told.slice(1)).toEqual([`NeedClosed ${id}`, `NeedChanged ${id}`]);
  });

  test('renewed in its last days, it is open for another year and announced anew', async () => {
    const { id, author } = await published();
    later(355);
    await work.clock.announceExpiry();
    await work.steps.take(author, id, { action: 'RENEW' });
    later(366);
    await work.clock.follow();
    expect(await statusOf(id)).toBe('PUBLISHED');
    told.length = 0;
    later(720);
    await work.clock.announceExpiry();
    expect(told).toEqual([`NeedExpiring ${id}`]);
  });

  test('a hold ends by itself the day after its last', async () => {
    const { id, author } = await published();
    await work.steps.take(author, id, { action: 'HOLD', until: '2026-12-01', reason: 'Harvest' });
    told.length = 0;
    now = new Date('2026-12-01T20:59:00Z'); // a minute before midnight in Tanzania
    expect(await work.clock.follow()).toBe(0);
    now = new Date('2026-12-01T21:00:00Z');
    expect(await work.clock.follow()).toBe(1);
    expect(told).toEqual([`NeedChanged ${id}`]);
  });
});
