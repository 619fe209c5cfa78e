import 'reflect-metadata';
import type { MatchStatus } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import { migrations } from '../../migrations';
import { readConfig } from '../../platform/config';
import { type Database, openDatabase } from '../../platform/database';
import { makeLog } from '../../platform/log';
import { Events, UseCases } from '../../platform/use-case';
import { startTestServer, type TestServer } from '../../testing';
import type { NeedService } from '../needs';
import { MatchEntity } from './match.entity';
import { MatchTold } from './match.events';
import { MatchClock } from './match-clock.service';
import { MatchSteps } from './match-steps.service';

let server: TestServer;
let database: Database;
let clock: MatchClock;
let now: Date;
let owner: string;
let colleague: string;
const told: string[] = [];

beforeAll(async () => {
  // Without jobs: the only clock is the test's.
  server = await startTestServer({ KONGANO_ROLE: 'api' });
  owner = (await server.person({ roles: ['BROKER'] })).id;
  colleague = (await server.person({ roles: ['BROKER'] })).id;
  const config = readConfig({ DATABASE_URL: String(server.pool.options.connectionString), KONGANO_SECRET: 'x'.repeat(32) });
  database = await openDatabase(config, { entities: [MatchEntity], migrations });
  const events = new Events(makeLog('silent'));
  events.listen(MatchTold, ({ news, whom }) => void told.push(`${news} ${whom}`));
  const useCases = new UseCases(
    database,
    events,
    async () => undefined,
    () => now,
  );
  // What days do to a match moves no need.
  const steps = new MatchSteps(useCases, undefined as unknown as NeedService);
  clock = new MatchClock({ useCases, pool: database.reads, clock: () => now }, steps);
}, 60_000);
beforeEach(async () => {
  await server.pool.query('delete from match');
  told.length = 0;
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

async function matchIn(status: MatchStatus, due: string, given: Readonly<Record<string, string>> = {}): Promise<string> {
  const [id, needId, offerId] = [uuidv7(), uuidv7(), uuidv7()];
  await server.pool.query('insert into need (id, author_id) values ($1, $2)', [needId, owner]);
  await server.pool.query('insert into offer (id, author_id) values ($1, $2)', [offerId, owner]);
  await server.pool.query(
    `insert into match (id, need_id, offer_id, status, source, score, owner_id, next_step_due, parked_until, left_from)
     values ($1, $2, $3, $4, 'BROKER', 0.5, $5, $6, $7, $8)`,
    [id, needId, offerId, status, owner, due, given.parkedUntil ?? null, given.leftFrom ?? null],
  );
  return id;
}
const rowOf = async (id: string) => (await server.pool.query('select * from match where id = $1', [id])).rows[0];
const storyOf = async (id: string) =>
  (await server.pool.query('select verb from activity where subject_id = $1 order by id', [id])).rows.map(({ verb }) => verb);
const at = (day: string) => {
  now = new Date(`${day}T06:00:00Z`);
};

it('tells the broker on the day, once for each day that was set', async () => {
  const id = await matchIn('SHORTLISTED', '2027-03-03');
  at('2027-03-02');
  expect(await clock.follow()).toBe(0);
  at('2027-03-03');
  expect([await clock.follow(), await clock.follow()]).toEqual([1, 0]);
  expect([told, await storyOf(id)]).toEqual([['MATCH_DUE OWNER'], ['match.due']]);
  await server.pool.query(`update match set next_step_due = '2027-03-05' where id = $1`, [id]);
  at('2027-03-05');
  expect(await clock.follow()).toBe(1);
});

it('asks the broker with the least in hand after two silent working days, once', async () => {
  // Friday: the two working days are Monday the 8th and, after Eid on the 9th and 10th, Thursday the 11th.
  const id = await matchIn('INTRODUCED', '2027-03-05');
  at('2027-03-11');
  expect(await clock.follow()).toBe(1);
  expect((await rowOf(id)).second_broker_id).toBeNull();
  at('2027-03-12');
  expect([await clock.follow(), await clock.follow()]).toEqual([1, 0]);
  expect((await rowOf(id)).second_broker_id).toBe(colleague);
  expect(told).toEqual(['MATCH_DUE OWNER', 'MATCH_ESCALATED SECOND_BROKER', 'MATCH_ESCALATED OWNER']);
  expect(await storyOf(id)).toEqual(['match.due', 'match.escalated']);
});

it('wakes what was parked on its day, where it was left, with two working days to act', async () => {
  const id = await matchIn('PARKED', '2027-03-05', { parkedUntil: '2027-03-05', leftFrom: 'INTRODUCED' });
  at('2027-03-04');
  expect(await clock.follow()).toBe(0);
  at('2027-03-05');
  expect(await clock.follow()).toBe(1);
  expect(await rowOf(id)).toMatchObject({ status: 'INTRODUCED', next_step_due: '2027-03-11', parked_until: null, left_from: null });
  expect([told, await storyOf(id)]).toEqual([['MATCH_AWAKE OWNER'], ['match.resumed']]);
});

it('leaves what is closed alone', async () => {
  await matchIn('DECLINED', '2027-01-01');
  at('2027-03-05');
  expect(await clock.follow()).toBe(0);
});
