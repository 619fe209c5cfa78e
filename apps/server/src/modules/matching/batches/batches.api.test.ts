import {
  CancelMatchBatchDocument,
  ChangeMatchBatchPairDocument,
  MatchBatchDocument,
  MatchBatchesDocument,
  PlanMatchBatchDocument,
  RunMatchBatchDocument,
  ShortlistMatchDocument,
} from '@kongano/graphql/matching';
import type { MatchBatchInput } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../../testing';
import { publishedNeed, publishedOffer } from '../../../testing/postings';

const input: MatchBatchInput = {
  ...{ needRegion: null, offerRegion: null, fewestPerNeed: 0, mostPerNeed: 1, mostPerPerson: 1 },
  ...{ mostPerOrganisation: null, mostPerRegion: null, isFair: false, onlyGood: false },
};

describe('batches', () => {
  let server: TestServer;
  let broker: SignedIn;
  let needs: string[];
  let offers: string[];

  beforeAll(async () => {
    server = await startTestServer();
    broker = await server.person({ roles: ['BROKER'] });
    const [firm, other] = [await server.member(), await server.member()];
    const [institute, college] = [await server.member({ kind: 'ACADEMIA' }), await server.member({ kind: 'ACADEMIA' })];
    const of = (organisationId: string) => ({ organisationId });
    needs = [
      await publishedNeed(server, firm.client, of(firm.organisationId)),
      await publishedNeed(server, other.client, of(other.organisationId)),
    ];
    offers = [
      await publishedOffer(server, institute.client, of(institute.organisationId)),
      await publishedOffer(server, college.client, {
        ...of(college.organisationId),
        title: 'Hardening of hammers for mills',
        regionCode: 'TZ-02',
      }),
      await publishedOffer(server, firm.client, of(firm.organisationId)),
    ];
  }, 90_000);
  afterAll(() => server.stop());

  const read = async (id: string) => (await broker.client.ask(MatchBatchDocument, { id })).matchBatch;
  const settled = async (id: string) => {
    for (let waited = 0; waited < 400; waited += 1) {
      const found = await read(id);
      if (found.batch.state !== 'QUEUED' && found.batch.state !== 'RUNNING') return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The batch did not come to an end.');
  };
  const plan = async (some: Partial<typeof input> = {}, client: TestClient = broker.client) => {
    const id = uuidv7();
    const { planMatchBatch } = await client.ask(PlanMatchBatchDocument, { id, input: { ...input, ...some } });
    return { id, codes: planMatchBatch.problems.map(({ code }) => code) };
  };
  const planned = async (some: Partial<typeof input> = {}) => settled((await plan(some)).id);
  const change = async (
    found: Awaited<ReturnType<typeof read>>,
    needId: string,
    offerId: string,
    how: 'ADD' | 'REMOVE' | 'LOCK' | 'UNLOCK',
  ) =>
    (
      await broker.client.ask(ChangeMatchBatchPairDocument, {
        id: found.batch.id,
        version: found.batch.version,
        needId,
        offerId,
        change: how,
      })
    ).changeMatchBatchPair.problems.map(({ code }) => code);
  const chosen = (found: Awaited<ReturnType<typeof read>>) =>
    found.pairs.filter(({ isPlanned }) => isPlanned).map(({ need, offer }) => [need.id, offer.id].join(':'));

  it('are worked out as a job, beside what a quick hand would choose, and found again', async () => {
    const found = await planned();
    expect(found).toMatchObject({
      batch: { state: 'DONE', needCount: 2, offerCount: 3, mostPerNeed: 1, phase: null },
      ...{ isProven: true, greedyMissed: 0, shortfalls: [] },
    });
    expect(found.pairs.filter(({ isPlanned }) => isPlanned)).toHaveLength(2);
    expect(found.worth.total).toBeGreaterThanOrEqual(found.greedyWorth.total);
    expect(found.worth.total).toBeCloseTo(found.pairs.filter(({ isPlanned }) => isPlanned).reduce((sum, { score }) => sum + score, 0));
    const { matchBatches } = await broker.client.ask(MatchBatchesDocument);
    expect(matchBatches[0]).toMatchObject({ id: found.batch.id, state: 'DONE' });
  });

  it('never bring people of one organisation together, in the plan or by hand', async () => {
    const found = await planned({ mostPerNeed: 3, mostPerPerson: 5 });
    const own = `${needs[0]}:${offers[2]}`;
    expect(chosen(found)).not.toContain(own);
    expect(chosen(found)).toContain(`${needs[1]}:${offers[2]}`);
    expect(await change(found, needs[0] ?? '', offers[2] ?? '', 'ADD')).toEqual(['MATCH_SAME_ORGANISATION']);
  });

  it('leave out people who are tied to each other', async () => {
    const [before] = chosen(await planned());
    const [needId, offerId] = before?.split(':') ?? [];
    await server.pool.query(
      `insert into membership (id, person_id, organisation_id, role) select gen_random_uuid(), n.author_id, o.organisation_id, 'MEMBER' from need n, offer o where n.id = $1 and o.id = $2`,
      [needId, offerId],
    );
    expect(chosen(await planned())).not.toContain(before);
    await server.pool.query(
      `delete from membership m using need n, offer o where m.person_id = n.author_id and m.organisation_id = o.organisation_id and n.id = $1 and o.id = $2`,
      [needId, offerId],
    );
    expect(chosen(await planned())).toContain(before);
  });

  it('keep to the region of the offers and to limits by region and organisation', async () => {
    expect(chosen(await planned({ offerRegion: 'TZ-02' }))).toHaveLength(1);
    expect(chosen(await planned({ mostPerRegion: 1, mostPerPerson: 5 })).length).toBeLessThanOrEqual(2);
    expect(chosen(await planned({ mostPerNeed: 3, mostPerPerson: 5, mostPerOrganisation: 1 })).length).toBeLessThanOrEqual(3);
  });

  it('say what cannot be kept', async () => {
    const found = await planned({ offerRegion: 'TZ-02', fewestPerNeed: 1 });
    expect(found).toMatchObject({ batch: { state: 'IMPOSSIBLE' }, greedyMissed: 1, shortfalls: [{ wanted: 1, possible: 0 }] });
    expect(needs).toContain(found.shortfalls[0]?.need?.id);
  });

  it('are changed by hand: what is taken out stays out, what is locked stays in', async () => {
    const found = await planned();
    const [out, kept] = chosen(found).map((pair) => pair.split(':'));
    expect(await change(found, out?.[0] ?? '', out?.[1] ?? '', 'REMOVE')).toEqual([]);
    const without = await read(found.batch.id);
    expect(chosen(without)).toEqual([kept?.join(':')]);
    expect(await change(without, kept?.[0] ?? '', kept?.[1] ?? '', 'LOCK')).toEqual([]);
    const locked = await read(found.batch.id);
    const { runMatchBatch } = await broker.client.ask(RunMatchBatchDocument, {
      id: found.batch.id,
      version: locked.batch.version,
      input: null,
    });
    expect(runMatchBatch.problems).toEqual([]);
    const again = await settled(found.batch.id);
    expect(chosen(again)).toContain(kept?.join(':'));
    expect(chosen(again)).not.toContain(out?.join(':'));
    expect(again.pairs.filter(({ isLocked }) => isLocked)).toHaveLength(1);
    expect(await change(again, out?.[0] ?? '', out?.[1] ?? '', 'ADD')).toEqual([]);
    expect(chosen(await read(found.batch.id))).toContain(out?.join(':'));
  });

  it('refuse a stale page, a pair that is not there, and bounds that nothing can keep', async () => {
    const found = await planned();
    const stale = { ...found, batch: { ...found.batch, version: 1 } };
    const [needId = '', offerId = ''] = chosen(found)[0]?.split(':') ?? [];
    expect(await change(stale, needId, offerId, 'LOCK')).toEqual(['STALE_VERSION']);
    expect(await change(found, needId, uuidv7(), 'REMOVE')).toEqual(['MATCH_BATCH_NO_PAIR']);
    expect((await plan({ fewestPerNeed: 3 })).codes).toEqual(['MATCH_BATCH_BOUNDS']);
    expect((await plan({ needRegion: 'TZ-99' })).codes).toEqual(['MATCH_BATCH_EMPTY']);
    const id = uuidv7();
    expect((await broker.client.graphql(MatchBatchDocument, { id })).codes).toEqual(['NOT_FOUND']);
  });

  it('are cancelled while they wait, and then changed by nobody who came too late', async () => {
    const { id } = await plan();
    await server.pool.query(`update match_batch set state = 'RUNNING', run = $2, worked_at = now() where id = $1`, [id, uuidv7()]);
    const { batch } = await read(id);
    const busy = await broker.client.ask(RunMatchBatchDocument, { id, version: batch.version, input });
    expect(busy.runMatchBatch.problems).toMatchObject([{ code: 'MATCH_BATCH_BUSY' }]);
    expect((await broker.client.ask(CancelMatchBatchDocument, { id })).cancelMatchBatch.problems).toEqual([]);
    expect((await read(id)).batch.state).toBe('CANCELLED');
    expect((await broker.client.ask(CancelMatchBatchDocument, { id })).cancelMatchBatch.problems).toEqual([]);
  });

  it('whose server went away are taken over', async () => {
    const { id } = await plan();
    await settled(id);
    await server.pool.query(
      `update match_batch set state = 'RUNNING', run = $2, worked_at = now() - interval '1 minute', plan = '[]' where id = $1`,
      [id, uuidv7()],
    );
    await server.pool.query(`select graphile_worker.add_job('matching.batches')`);
    expect(chosen(await settled(id))).toHaveLength(2);
  });

  it('show the match that was made of a pair, and do not propose again what came to an end', async () => {
    const found = await planned();
    const [needId = '', offerId = ''] = chosen(found)[0]?.split(':') ?? [];
    const { shortlistMatch } = await broker.client.ask(ShortlistMatchDocument, { id: uuidv7(), needId, offerId });
    const pairOf = async () => (await read(found.batch.id)).pairs.find(({ need, offer }) => need.id === needId && offer.id === offerId);
    expect(await pairOf()).toMatchObject({ matchId: shortlistMatch.match?.id, matchStatus: 'SHORTLISTED' });
    await server.pool.query(`update match set status = 'DECLINED', status_reason = 'OTHER' where id = $1`, [shortlistMatch.match?.id]);
    expect(chosen(await planned())).not.toContain(`${needId}:${offerId}`);
    await server.pool.query('delete from match where id = $1', [shortlistMatch.match?.id]);
  });

  it('give nothing to an offer whose room is taken by what goes on, and again once that is over', async () => {
    const before = chosen(await planned());
    const [needId = '', offerId = ''] = before[0]?.split(':') ?? [];
    await server.pool.query('update offer set capacity_projects = 1 where id = $1', [offerId]);
    const { shortlistMatch } = await broker.client.ask(ShortlistMatchDocument, { id: uuidv7(), needId: needs[0] ?? '', offerId });
    await server.pool.query(`update match set status = 'AGREEMENT' where id = $1`, [shortlistMatch.match?.id]);
    expect(chosen(await planned()).map((pair) => pair.split(':')[1])).not.toContain(offerId);
    await server.pool.query('delete from match where id = $1', [shortlistMatch.match?.id]);
    expect(chosen(await planned())).toContain(`${needId}:${offerId}`);
    await server.pool.query('update offer set capacity_projects = null where id = $1', [offerId]);
  });

  it.each([
    ['a visitor', async () => server.anonymous, 'UNAUTHENTICATED'],
    ['a member', async () => (await server.member()).client, 'FORBIDDEN'],
  ])('are not for %s', async (_who, clientOf, code) => {
    const client = await clientOf();
    expect((await client.graphql(MatchBatchesDocument)).codes).toEqual([code]);
    expect((await client.graphql(PlanMatchBatchDocument, { id: uuidv7(), input })).codes).toEqual([code]);
  });
});
