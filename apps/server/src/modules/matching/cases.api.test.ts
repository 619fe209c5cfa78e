import { addDays, dayOf, type MatchStatus } from '@kongano/domain';
import { CaseBoardDocument, CasesDocument, WorkloadDocument } from '@kongano/graphql/matching';
import type { MatchFilter, MatchSort } from '@kongano/graphql/schema-types';
import { SavedSearchesDocument, SaveSearchDocument } from '@kongano/graphql/searches';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';

type Member = SignedIn & { organisationId: string };
const today = dayOf(new Date());

let server: TestServer;
let firm: Member;
let institute: Member;
let broker: SignedIn;
let colleague: SignedIn;
beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ roles: ['BROKER'], name: 'Neema Broker' });
  colleague = await server.person({ roles: ['BROKER'], name: 'Juma Broker' });
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  await server.pool.query('truncate need, offer, match cascade');
  firm = await server.member({ name: `Mills ${uuidv7()}` });
  institute = await server.member({ kind: 'ACADEMIA', name: `Institute ${uuidv7()}` });
});

interface Case {
  readonly title?: string;
  readonly offer?: string;
  readonly regionCode?: string;
  readonly status?: MatchStatus;
  readonly due?: number;
  readonly owner?: SignedIn;
  readonly columns?: Readonly<Record<string, unknown>>;
}

/** A case as it would be; `due` counts days from today. */
async function aCase({ title = 'Kukausha mwani', offer = 'Solar dryer', ...given }: Case = {}): Promise<string> {
  const { regionCode = 'TZ-16', status = 'SHORTLISTED', due = 3, owner = broker, columns = {} } = given;
  const [id, needId, offerId] = [uuidv7(), uuidv7(), uuidv7()];
  await server.pool.query(
    `insert into need (id, author_id, organisation_id, title, status, region_code) values ($1, $2, $3, $4, 'PUBLISHED', $5)`,
    [needId, firm.id, firm.organisationId, title, regionCode],
  );
  await server.pool.query(`insert into offer (id, author_id, organisation_id, title, status) values ($1, $2, $3, $4, 'PUBLISHED')`, [
    ...[offerId, institute.id, institute.organisationId, offer],
  ]);
  const row = {
    ...{ id, need_id: needId, offer_id: offerId, status, source: 'BROKER', score: 0.5 },
    ...{ owner_id: owner.id, next_step_due: addDays(today, due) },
    ...columns,
  };
  const names = Object.keys(row);
  await server.pool.query(
    `insert into match (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
  return id;
}

const found = async (filter: MatchFilter, { by = broker, sort = 'DUE' as MatchSort, first = 50 } = {}) => {
  const { matches } = await by.client.ask(CasesDocument, { filter, sort, first });
  return { ids: matches.edges.map(({ node }) => node.id), ...matches };
};

describe('the cases', () => {
  it('come by their day, those without one last, and by age', async () => {
    const [late, none, soon] = [
      await aCase({ due: 9 }),
      await aCase({ status: 'DECLINED', columns: { next_step_due: null } }),
      await aCase({ due: 1 }),
    ];
    expect((await found({})).ids).toEqual([soon, late, none]);
    expect((await found({}, { sort: 'OLDEST' })).ids).toEqual([late, none, soon]);
    expect((await found({}, { sort: 'NEWEST' })).ids).toEqual([soon, none, late]);
  });

  it('are paged by their day without a gap or a repetition, where many have the same', async () => {
    const made: string[] = [];
    for (const due of [2, 1, 1, 1, 2]) made.push(await aCase({ due }));
    const ids: string[] = [];
    for (let after: string | null = null, round = 0; round < 5; round += 1) {
      const { matches }: { matches: Awaited<ReturnType<typeof found>> | never } = (await broker.client.ask(CasesDocument, {
        ...{ filter: {}, sort: 'DUE', first: 2, after },
      })) as never;
      ids.push(...matches.edges.map(({ node }) => node.id));
      if (!matches.pageInfo.hasNextPage) break;
      after = matches.pageInfo.endCursor;
    }
    expect(ids).toHaveLength(5);
    expect(new Set(ids)).toEqual(new Set(made));
  });

  it.each([
    ['a word of the need', { text: 'mwani' }, true],
    ['a word of the offer', { text: 'dryer' }, true],
    ['a word of neither', { text: 'ngozi' }, false],
    ['the region of the need', { regionCode: 'TZ-16' }, true],
    ['another region', { regionCode: 'TZ-02' }, false],
    ['what is overdue', { isOverdue: true }, false],
    ['a second broker', { isEscalated: true }, false],
    ['a state it is in', { status: ['SHORTLISTED'] }, true],
    ['a state it is not in', { status: ['SCOPING'] }, false],
  ] as [string, MatchFilter, boolean][])('are found by %s', async (_what, filter, isFound) => {
    const id = await aCase();
    expect(await found(filter)).toMatchObject({ ids: isFound ? [id] : [], totalCount: isFound ? 1 : 0 });
  });

  it('are found by their number, however it is written', async () => {
    const [id] = [await aCase(), await aCase()];
    const { rows } = await server.pool.query<{ number: number }>('select number from match where id = $1', [id]);
    for (const text of [`${rows[0]?.number}`, ` #${rows[0]?.number} `]) expect((await found({ text })).ids).toEqual([id]);
  });

  it('are found by their broker, what is late and who was asked in', async () => {
    const [own, other] = [await aCase({ due: -1 }), await aCase({ owner: colleague, columns: { second_broker_id: broker.id } })];
    expect((await found({ mine: true })).ids).toEqual([own]);
    expect((await found({ ownerId: colleague.id })).ids).toEqual([other]);
    expect((await found({ isOverdue: true })).ids).toEqual([own]);
    expect((await found({ isEscalated: true })).ids).toEqual([other]);
  });

  it.each([{ text: 'mwani' }, { regionCode: 'TZ-16' }, { isEscalated: true }] as MatchFilter[])(
    'cannot be searched by a side, which would tell it what it may not read: %j',
    async (filter) => {
      const id = await aCase({ columns: { approached_at: new Date(), second_broker_id: colleague.id } });
      expect((await found({}, { by: institute })).ids).toEqual([id]);
      expect(await found(filter, { by: institute })).toMatchObject({ ids: [], totalCount: 0 });
    },
  );
});

describe('the board', () => {
  it('has each case in the column of its state, counted as the list counts it', async () => {
    const [asked, parked] = [await aCase({ status: 'APPROACHED' }), await aCase({ status: 'PARKED' })];
    await aCase({ status: 'APPROACHED', title: 'Ngozi' });
    const of = (status: MatchStatus) => ({ status: [status], text: 'mwani' });
    const board = await broker.client.ask(CaseBoardDocument, {
      ...{ shortlisted: of('SHORTLISTED'), approached: of('APPROACHED'), bothInterested: of('BOTH_INTERESTED') },
      ...{ introduced: of('INTRODUCED'), meetingHeld: of('MEETING_HELD'), scoping: of('SCOPING'), agreement: of('AGREEMENT') },
      ...{ sort: 'DUE', first: 25 },
    });
    expect(board.APPROACHED.edges.map(({ node }) => node.id)).toEqual([asked]);
    expect(Object.values(board).map((column) => (typeof column === 'object' ? column.totalCount : 0))).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(JSON.stringify(board)).not.toContain(parked);
  });
});

describe('searches of cases', () => {
  it('are kept under a name for who made them', async () => {
    const input = { kind: 'CASE', name: 'Morogoro, late', address: 'region=TZ-16&overdue=1' } as const;
    const { saveSearch } = await broker.client.ask(SaveSearchDocument, { id: uuidv7(), input });
    expect(saveSearch.problems).toEqual([]);
    expect((await broker.client.ask(SavedSearchesDocument, { kind: 'CASE' })).savedSearches).toMatchObject([{ name: 'Morogoro, late' }]);
    expect((await colleague.client.ask(SavedSearchesDocument, { kind: 'CASE' })).savedSearches).toEqual([]);
  });
});

describe('workload and answers', () => {
  const at = (days: number) => new Date(Date.now() - days * 86_400_000);
  const answerTimes = async () => (await broker.client.ask(WorkloadDocument)).answerTimes;
  const of = async ({ organisationId }: Member) => (await answerTimes()).find(({ organisation }) => organisation?.id === organisationId);

  it('give the median time from the question to the answer, and who keeps others waiting', async () => {
    for (const days of [1, 2, 9])
      await aCase({
        status: 'BOTH_INTERESTED',
        columns: { approached_at: at(20), offer_interest_at: at(20 - days), need_interest_at: at(19) },
      });
    await aCase({ status: 'APPROACHED', columns: { approached_at: at(12), need_interest_at: at(11) } });
    const [theirs, own] = [await of(institute), await of(firm)];
    expect(theirs).toMatchObject({ answered: 3, waiting: 1 });
    expect([theirs?.medianDays, theirs?.longestWaitDays]).toEqual([expect.closeTo(2, 3), expect.closeTo(12, 2)]);
    expect(own).toMatchObject({ answered: 4, waiting: 0, longestWaitDays: null });
    expect((await answerTimes())[0]?.organisation?.id).toBe(institute.organisationId);
  });

  it('count a no of their own people as an answer, and a no of the broker not', async () => {
    const declined = async (by: SignedIn) => {
      const id = await aCase({ status: 'DECLINED', columns: { approached_at: at(5), next_step_due: null } });
      await server.pool.query(
        `insert into activity (at, actor_id, verb, subject_kind, subject_id) values ($1, $2, 'match.declined', 'MATCH', $3)`,
        [at(1), by.id, id],
      );
    };
    await declined(institute);
    await declined(broker);
    expect(await of(institute)).toMatchObject({ answered: 1, waiting: 0, medianDays: expect.closeTo(4, 3) });
    expect(await of(firm)).toMatchObject({ answered: 0, medianDays: null });
  });

  it('leave out what was asked more than a year ago', async () => {
    await aCase({ status: 'APPROACHED', columns: { approached_at: at(366) } });
    expect(await of(institute)).toBeUndefined();
  });

  it('are for staff', async () => {
    expect((await firm.client.graphql(WorkloadDocument)).codes).toContain('FORBIDDEN');
  });
});
