import 'reflect-metadata';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { MatchDocument } from '@kongano/matching';
import { v7 as uuidv7 } from 'uuid';
import { makeLog } from '../../../platform/log';
import { startTestServer, type TestServer } from '../../../testing';
import { publishedOffer } from '../../../testing/postings';
import { MatchProjection } from './match-projection';
import { PostingFeed } from './posting-feed';
import type { Reader } from './protocol';

const thread = path.join(__dirname, '../../../../dist/modules/matching/projection/match-thread.worker.js');
const everybody: Reader = { personId: null, organisationIds: [], seesMembersOnly: true, seesEverything: true };

describe('the index in its thread', () => {
  let server: TestServer;
  let offerId: string;
  const workers: Worker[] = [];
  const open = (file = thread) => {
    const worker = new Worker(file);
    workers.push(worker);
    return worker;
  };
  let running: MatchProjection[] = [];
  const projection = (feed = new PostingFeed(server.pool), opened = () => open()): MatchProjection => {
    const made = new MatchProjection(feed, makeLog('silent'), opened);
    running.push(made);
    return made;
  };
  let document: MatchDocument;
  const alike = (by: MatchProjection, patience = 20_000) =>
    by.ask('rank', { side: 'OFFER', document, reader: everybody, limit: 10, except: [] }, patience);

  beforeAll(async () => {
    server = await startTestServer();
    const institute = await server.member({ kind: 'ACADEMIA' });
    offerId = await publishedOffer(server, institute.client, { organisationId: institute.organisationId });
    const [asking] = await new PostingFeed(server.pool).load('OFFER', [offerId]);
    if (!asking) throw new Error('The offer is gone.');
    document = { ...asking.document, id: uuidv7() };
  }, 60_000);
  afterAll(() => server.stop());
  afterEach(async () => {
    await Promise.all(running.map((one) => one.stop()));
    running = [];
  });

  it('answers whom asked before it was there, and says honestly that it is not there yet', async () => {
    const index = projection();
    await expect(alike(index, 10)).rejects.toMatchObject({ code: 'NOT_READY', texts: { sw: expect.stringContaining('yanaandaliwa') } });
    const asked = alike(index);
    index.start();
    expect((await asked).map(({ id }) => id)).toEqual([offerId]);
  });

  it('does not wait to be built before the start goes on', () => {
    const started = performance.now();
    projection().start();
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('that loses its thread is built again, and who asked in the meantime is answered', async () => {
    const index = projection();
    index.start();
    await alike(index);
    await workers.at(-1)?.terminate();
    expect((await alike(index)).map(({ id }) => id)).toEqual([offerId]);
    expect(index.state).toMatchObject({ losses: 1, builds: 2 });
  });

  it('tries another thread when one cannot even begin', async () => {
    let opened = 0;
    const index = projection(undefined, () => {
      opened += 1;
      return opened === 1 ? new Worker('process.exit(1)', { eval: true }) : open();
    });
    index.start();
    expect((await alike(index)).map(({ id }) => id)).toEqual([offerId]);
  });

  it('tries again while the database does not answer', async () => {
    class Stuttering extends PostingFeed {
      refusals = 2;
      override after(...[side, id]: Parameters<PostingFeed['after']>) {
        this.refusals -= 1;
        return this.refusals >= 0 ? Promise.reject(new Error('no connection')) : super.after(side, id);
      }
    }
    const index = projection(new Stuttering(server.pool));
    index.start();
    expect((await alike(index)).map(({ id }) => id)).toEqual([offerId]);
  });

  it('is built anew while it answers, from what the database says now', async () => {
    const index = projection();
    index.start();
    await alike(index);
    await server.pool.query(`update offer set on_hold_until = current_date + 7 where id = $1`, [offerId]);
    const rebuilding = index.rebuild();
    const meanwhile = await alike(index);
    await rebuilding;
    expect([meanwhile.length, (await alike(index)).length, index.state.builds]).toEqual([1, 0, 2]);
    await server.pool.query('update offer set on_hold_until = null where id = $1', [offerId]);
    await index.refresh('OFFER', [offerId]);
    expect(await alike(index)).toHaveLength(1);
    expect(await index.figures()).toMatchObject({ OFFER: { documents: 1, bytes: expect.any(Number) } });
  });

  it('does not hold its server’s own loop while it is built from many', async () => {
    const copies = `insert into offer (id, author_id, organisation_id, status, language, title, summary, description, visibility)
      select gen_random_uuid(), author_id, organisation_id, status, language, title || ' ' || n, summary, repeat(description || ' ', 10), visibility
      from offer, generate_series(1, 3000) n where id = $1`;
    await server.pool.query(copies, [offerId]);
    const index = projection();
    let longest = 0;
    let last = performance.now();
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    index.start();
    await alike(index, 60_000);
    clearInterval(ticking);
    await server.pool.query('delete from offer where id <> $1', [offerId]);
    expect((await index.figures())?.OFFER.documents).toBe(3001);
    // A build of this many takes seconds; the loop never waits for a noticeable part of that.
    expect(longest).toBeLessThan(Math.min(500, index.state.buildSeconds * 500));
  }, 90_000);

  it('leaves no thread behind when it is stopped, also while it is being built', async () => {
    const index = projection();
    index.start();
    await sleep(20);
    await index.stop();
    expect(workers.at(-1)?.threadId).toBe(-1);
    await expect(alike(index, 10)).rejects.toMatchObject({ code: 'NOT_READY' });
  });
});
