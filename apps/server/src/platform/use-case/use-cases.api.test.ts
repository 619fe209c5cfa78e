import { v7 as uuidv7 } from 'uuid';
import { startTestServer, type TestServer } from '../../testing';
import { readConfig } from '../config';
import { type Database, openDatabase } from '../database';
import { makeLog } from '../log';
import { anonymousActor } from '../session';
import { Events } from './events';
import type { Call, Outcome, Tx } from './tx';
import { UseCases } from './use-cases';

class Noted {
  constructor(readonly name: string) {}
}
interface NoteOutcome extends Outcome {
  readonly noteId: string | null;
}

describe('a use case', () => {
  let server: TestServer;
  let database: Database;
  let events: Events;
  let useCases: UseCases;
  let sent: string[];
  let personId: string;
  beforeAll(async () => {
    server = await startTestServer();
    const config = readConfig({ DATABASE_URL: server.databaseUrl, KONGANO_SECRET: 'x'.repeat(32) });
    database = await openDatabase(config, { entities: [], migrations: [] });
    await server.pool.query('create table note (id uuid primary key, name text not null unique)');
  }, 120_000);
  afterAll(async () => {
    await database.close();
    await server.stop();
  });
  beforeEach(() => {
    [sent, personId] = [[], uuidv7()];
    events = new Events(makeLog('silent'));
    const clock = () => new Date('2027-03-01T09:00:00Z');
    useCases = new UseCases(database, events, async (_manager, topic) => () => void sent.push(topic), clock);
  });

  const call = (given: Partial<Call> = {}): Call => ({
    actor: { ...anonymousActor('en'), personId },
    language: 'en',
    idempotencyKey: null,
    requestHash: 'a',
    ...given,
  });
  const problem = { code: 'MESSAGE_EMPTY', field: null, message: 'Write something first.' };
  /** Does everything a use case may do, and then what is asked for. */
  const note =
    (name: string, end: () => readonly (typeof problem)[] = () => []) =>
    async (tx: Tx): Promise<NoteOutcome> => {
      const id = uuidv7();
      await tx.manager.query('insert into note (id, name) values ($1, $2)', [id, name]);
      await tx.record({ verb: 'note.made', subjectKind: 'NEED', subjectId: id, facts: { name } });
      await tx.enqueue({ task: 'note.made', payload: { id }, key: name });
      await tx.hint(`note:${name}`, {});
      tx.emit(new Noted(name));
      return { noteId: id, problems: end() };
    };
  const found = async (name: string) => {
    const { rows } = await server.pool.query<{ notes: number; facts: number; jobs: number }>(
      `select (select count(*)::int from note where name = $1) as notes, (select count(*)::int from activity where facts->>'name' = $1) as facts,
         (select count(*)::int from graphile_worker.jobs where key = $1) as jobs`,
      [name],
    );
    return { ...rows[0], sent: sent.filter((topic) => topic === `note:${name}`).length };
  };
  const everything = { notes: 1, facts: 1, jobs: 1, sent: 1 };
  const nothing = { notes: 0, facts: 0, jobs: 0, sent: 0 };

  it('that succeeds leaves its writing, its record, its job, its hint and its event', async () => {
    const heard: string[] = [];
    events.listen(Noted, async ({ name }) => void heard.push(`${name} ${(await found(name)).notes}`));
    await useCases.run(call(), 'note', note('done'));
    expect(await found('done')).toEqual(everything);
    // The listener saw what was written: it was told after the commit.
    expect(heard).toEqual(['done 1']);
  });

  it('that ends in problems leaves nothing, and gives the problems', async () => {
    const heard: object[] = [];
    events.listen(Noted, (event) => void heard.push(event));
    expect(
      await useCases.run(
        call(),
        'note',
        note('problem', () => [problem]),
      ),
    ).toMatchObject({ problems: [problem] });
    expect([await found('problem'), heard]).toEqual([nothing, []]);
  });

  it('that fails leaves nothing, and the failure goes to the caller', async () => {
    const fail = () => {
      throw new Error('broken');
    };
    await expect(useCases.run(call(), 'note', note('failure', fail))).rejects.toThrow('broken');
    expect(await found('failure')).toEqual(nothing);
  });

  it('succeeds although a listener fails', async () => {
    events.listen(Noted, () => Promise.reject(new Error('listener')));
    expect(await useCases.run(call(), 'note', note('deaf'))).toMatchObject({ problems: [] });
    expect(await found('deaf')).toEqual(everything);
  });

  it('has one time from its beginning to its end', async () => {
    await useCases.run(call(), 'clock', async (tx) => {
      expect(tx.now).toEqual(new Date('2027-03-01T09:00:00Z'));
      return { problems: [] };
    });
  });

  describe('under a key', () => {
    it('runs once, at whatever time it is repeated, and gives the same outcome', async () => {
      const again = call({ idempotencyKey: uuidv7() });
      const outcomes = await Promise.all([1, 2, 3].map(() => useCases.run(again, 'note', note('once'))));
      outcomes.push(await useCases.run(again, 'note', note('once')));
      expect(new Set(outcomes.map(({ noteId }) => noteId)).size).toBe(1);
      expect(await found('once')).toEqual(everything);
    });

    it('is refused for other content', async () => {
      const key = uuidv7();
      await useCases.run(call({ idempotencyKey: key }), 'note', note('content'));
      await expect(useCases.run(call({ idempotencyKey: key, requestHash: 'b' }), 'note', note('other'))).rejects.toMatchObject({
        code: 'CONFLICT',
      });
    });

    it.each<[string, () => Promise<unknown>]>([
      [
        'problems',
        () =>
          useCases.run(
            call({ idempotencyKey: 'key-of-problems' }),
            'note',
            note('mended', () => [problem]),
          ),
      ],
      [
        'a failure',
        () =>
          useCases
            .run(
              call({ idempotencyKey: 'key-of-failure' }),
              'note',
              note('mended', () => {
                throw new Error('x');
              }),
            )
            .catch(() => null),
      ],
    ])('may be tried again after %s', async (what, fail) => {
      await fail();
      const key = what === 'problems' ? 'key-of-problems' : 'key-of-failure';
      const outcome = await useCases.run(call({ idempotencyKey: key, requestHash: 'b' }), 'note', note(`mended after ${what}`));
      expect(outcome.problems).toEqual([]);
    });

    it('of one person, or of one use case, is no other’s', async () => {
      const key = uuidv7();
      await useCases.run(call({ idempotencyKey: key }), 'note', note('mine'));
      personId = uuidv7();
      await useCases.run(call({ idempotencyKey: key }), 'note', note('theirs'));
      await useCases.run(call({ idempotencyKey: key }), 'another', note('another'));
      expect(await Promise.all(['mine', 'theirs', 'another'].map(async (name) => (await found(name)).notes))).toEqual([1, 1, 1]);
    });

    it('is nothing to nobody in particular: each time is a new one', async () => {
      const anonymous = call({ actor: anonymousActor('en'), idempotencyKey: uuidv7() });
      await useCases.run(anonymous, 'note', note('nobody 1'));
      await useCases.run(anonymous, 'note', note('nobody 2'));
      expect((await found('nobody 2')).notes).toBe(1);
    });
  });
});
