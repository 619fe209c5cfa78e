import {
  DiscardNeedDocument,
  NeedFormDocument,
  PublishNeedDocument,
  SaveNeedDocument,
  StartNeedDocument,
  SubmitNeedDocument,
} from '@kongano/graphql/needs';
import type { NeedInput } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { completeNeed, draftNeed, submittedNeed } from '../../testing/postings';

let server: TestServer;
let firm: SignedIn & { organisationId: string };

beforeAll(async () => {
  server = await startTestServer();
  firm = await server.member();
});
afterAll(() => server.stop());

const start = async (input: NeedInput, id = uuidv7()) => (await firm.client.ask(StartNeedDocument, { id, input })).startNeed;
const save = async (id: string, version: number, input: NeedInput) =>
  (await firm.client.ask(SaveNeedDocument, { id, version, input })).saveNeed;
const problemsOf = ({ problems }: { problems: readonly { code: string; field: string | null }[] }) =>
  problems.map(({ code, field }) => [code, field]);

describe('a draft', () => {
  test('may be empty, and belongs to the one organisation of its author', async () => {
    const { need, problems } = await start({});
    expect(problems).toEqual([]);
    expect(need).toMatchObject({ status: 'DRAFT', title: '', version: 1, visibility: 'PUBLIC', organisation: { id: firm.organisationId } });
    expect(need?.viewerCan).toEqual(['EDIT', 'SUBMIT', 'DISCARD']);
  });

  test('keeps every field it is given', async () => {
    const input: NeedInput = {
      ...completeNeed,
      background: 'Tangu 2019.',
      tried: 'Chuma cha kawaida.',
      niceToHaves: 'Bei nafuu',
      wantedSolutions: 'Kukaza kwa joto',
      unwantedSolutions: 'Kuagiza nje',
      budgetMin: 2_000_000,
      budgetMax: 8_000_000,
      ownContribution: 1_000_000,
      gives: 'Karakana na mafundi wawili',
      costPerYear: 30_000_000_000,
      quantity: 'Mashine 40 kwa mwezi',
      constraints: 'Umeme hukatika',
      trlMin: 6,
      trlMax: 9,
      partnerSought: ['UNIVERSITY', 'RESEARCH_INSTITUTE'],
      keywords: ['nyundo', 'kukaza chuma'],
      sdgs: [9, 12],
      council: 'Morogoro MC',
      valueChainStep: 'Usindikaji',
      interestDeadline: '2027-03-31',
      visibility: 'MEMBERS',
    };
    const { need, problems } = await start(input);
    expect(problems).toEqual([]);
    const { sectorCode, fieldCodes, regionCode, mustHaves, ...plain } = input;
    expect(need).toMatchObject({
      ...plain,
      mustHaves,
      sector: { code: sectorCode },
      region: { code: regionCode },
      fields: [{ code: fieldCodes?.[0] }],
    });
  });

  test('started again with the same id, is the draft that is there', async () => {
    const id = uuidv7();
    await start({ title: 'Kwanza' }, id);
    const again = await start({ title: 'Pili' }, id);
    expect(again).toMatchObject({ problems: [], need: { title: 'Kwanza', version: 1 } });
  });

  test('started four times at once, is written once', async () => {
    const id = uuidv7();
    const answers = await Promise.all([1, 2, 3, 4].map(() => start({ title: 'Mara moja' }, id)));
    expect(answers.map(({ need }) => need?.title)).toEqual(['Mara moja', 'Mara moja', 'Mara moja', 'Mara moja']);
    expect(new Set(answers.map(({ need }) => need?.number)).size).toBe(1);
  });

  test('saved, takes what is given, clears what is null or blank, and leaves the rest', async () => {
    const id = await draftNeed(firm.client, { tried: 'Chuma', background: 'Zamani', keywords: ['nyundo'] });
    const saved = await save(id, 1, { tried: null, background: '  ', keywords: null, quantity: ' 40 ' });
    expect(saved).toMatchObject({
      problems: [],
      need: { version: 2, tried: null, background: null, keywords: [], quantity: '40', title: completeNeed.title },
    });
    expect((await save(id, 2, { language: null, visibility: null, title: null })).need).toMatchObject({
      language: 'en',
      visibility: 'PUBLIC',
      title: '',
    });
  });

  test('leaves no trace in the activity, whatever is saved', async () => {
    const id = await draftNeed(firm.client);
    await save(id, 1, { title: 'Jipya' });
    const { rows } = await server.pool.query('select 1 from activity where subject_id = $1', [id]);
    expect(rows).toEqual([]);
  });

  test('can be thrown away, by its own people, and is then unknown', async () => {
    const id = await draftNeed(firm.client);
    const stranger = await server.member();
    expect((await stranger.client.graphql(DiscardNeedDocument, { id, version: 1 })).codes).toEqual(['NOT_FOUND']);
    expect((await firm.client.ask(DiscardNeedDocument, { id, version: 9 })).discardNeed.problems).toMatchObject([
      { code: 'STALE_VERSION' },
    ]);
    expect((await firm.client.ask(DiscardNeedDocument, { id, version: 1 })).discardNeed).toMatchObject({ need: null, problems: [] });
    expect((await firm.client.ask(NeedFormDocument, { id })).need).toBeNull();
    const sent = await submittedNeed(firm.client);
    expect((await firm.client.ask(DiscardNeedDocument, { id: sent, version: 2 })).discardNeed.problems).toMatchObject([
      { code: 'NEED_WRONG_STATUS' },
    ]);
  });
});

describe('a stale version', () => {
  test('is refused with the current state, and nothing is written', async () => {
    const id = await draftNeed(firm.client);
    await save(id, 1, { title: 'Ya kwanza' });
    const stale = await save(id, 1, { title: 'Ya pili' });
    expect(stale).toMatchObject({ need: { title: 'Ya kwanza', version: 2 }, problems: [{ code: 'STALE_VERSION', field: null }] });
    expect((await save(id, 2, { title: 'Ya pili' })).need).toMatchObject({ title: 'Ya pili', version: 3 });
  });

  test('of two who save at once, one is told', async () => {
    const id = await draftNeed(firm.client);
    const answers = await Promise.all(['A', 'B', 'C'].map((title) => save(id, 1, { title })));
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    expect(answers.flatMap(problemsOf)).toEqual([
      ['STALE_VERSION', null],
      ['STALE_VERSION', null],
    ]);
  });

  test('cannot be submitted: what is sent is what was seen', async () => {
    const id = await draftNeed(firm.client);
    await save(id, 1, { title: 'Jipya' });
    expect(problemsOf((await firm.client.ask(SubmitNeedDocument, { id, version: 1 })).submitNeed)).toEqual([['STALE_VERSION', null]]);
  });
});

describe('what is missing', () => {
  test('is named field by field at submission, and nothing changes', async () => {
    const { need } = await start({ mustHaves: [{ metric: '' }] });
    const { submitNeed } = await firm.client.ask(SubmitNeedDocument, { id: need?.id ?? '', version: 1 });
    expect(problemsOf(submitNeed)).toEqual([
      ['MISSING_TITLE', 'title'],
      ['MISSING_PROBLEM', 'problem'],
      ['MISSING_METRIC', 'mustHaves.0.metric'],
      ['MISSING_TARGET', 'mustHaves.0.target'],
      ['MISSING_SECTOR', 'sectorCode'],
      ['MISSING_REGION', 'regionCode'],
      ['MISSING_PARTNERSHIP_TYPE', 'partnershipTypes'],
    ]);
    expect(submitNeed.need).toMatchObject({ status: 'DRAFT', version: 1 });
  });

  test('is the organisation, for somebody who has none or several', async () => {
    const loner = await server.person();
    const id = await draftNeed(loner.client);
    const { submitNeed } = await loner.client.ask(SubmitNeedDocument, { id, version: 1 });
    expect(problemsOf(submitNeed)).toEqual([['MISSING_ORGANISATION', 'organisationId']]);
  });

  test('is told in Swahili to who reads Swahili', async () => {
    const id = await draftNeed(firm.client, { sectorCode: null });
    const { submitNeed } = await firm.client.in('sw').ask(SubmitNeedDocument, { id, version: 1 });
    expect(submitNeed.problems.map(({ message }) => message)).toEqual(['Chagua sekta unayofanyia kazi.']);
  });

  test('a broker cannot publish what an edit has left incomplete', async () => {
    const broker = await server.person({ roles: ['BROKER'] });
    const id = await submittedNeed(firm.client);
    await broker.client.ask(SaveNeedDocument, { id, version: 2, input: { sectorCode: null } });
    expect(problemsOf((await broker.client.ask(PublishNeedDocument, { id })).publishNeed)).toEqual([['MISSING_SECTOR', 'sectorCode']]);
  });
});

describe('bad input', () => {
  const tooMany = Array.from({ length: 6 }, (_, at) => ({ metric: `m${at}` }));
  test.each<[string, NeedInput, [string, string][]]>([
    ['a title that is too long', { title: 'x'.repeat(121) }, [['TOO_LONG', 'title']]],
    ['a text that is too long', { problem: 'x'.repeat(5001) }, [['TOO_LONG', 'problem']]],
    ['a NUL', { title: 'a\u0000b' }, [['BAD_TEXT', 'title']]],
    ['half of a pair of surrogates', { problem: 'a\ud83d' }, [['BAD_TEXT', 'problem']]],
    ['a NUL deep inside', { mustHaves: [{ metric: 'ok' }, { metric: 'ok', unit: 'k\u0000g' }] }, [['BAD_TEXT', 'mustHaves.1.unit']]],
    ['too many must-haves', { mustHaves: tooMany }, [['TOO_MANY', 'mustHaves']]],
    ['a must-have that is too long', { mustHaves: [{ metric: 'x'.repeat(201) }] }, [['TOO_LONG', 'mustHaves.0.metric']]],
    ['a sum above all sums', { budgetMax: 1_000_000_000_000, budgetMin: 1 }, []],
    ['a budget upside down', { budgetMin: 5, budgetMax: 3 }, [['RANGE_REVERSED', 'budgetMax']]],
    [
      'a readiness level that is none',
      { trlMin: 0, trlMax: 10 },
      [
        ['TOO_LOW', 'trlMin'],
        ['TOO_HIGH', 'trlMax'],
      ],
    ],
    ['keywords twice', { keywords: ['chuma', 'Chuma'] }, [['REPEATED', 'keywords.1']]],
    ['six keywords', { keywords: ['a', 'b', 'c', 'd', 'e', 'f'] }, [['TOO_MANY', 'keywords']]],
    ['a goal that is none', { sdgs: [9, 18] }, [['TOO_HIGH', 'sdgs.1']]],
    ['a deadline that has passed', { interestDeadline: '2020-01-01' }, [['DATE_PAST', 'interestDeadline']]],
    ['a sector that is none', { sectorCode: '99999' }, [['UNKNOWN_TERM', 'sectorCode']]],
    ['a field that is none', { fieldCodes: ['2.5', 'x'] }, [['UNKNOWN_TERM', 'fieldCodes.1']]],
    ['a region that is none', { regionCode: 'TZ-99' }, [['UNKNOWN_TERM', 'regionCode']]],
    ['a council of another region', { regionCode: 'TZ-01', council: 'Morogoro MC' }, [['UNKNOWN_TERM', 'council']]],
    ['a cluster that is none', { clusterId: uuidv7() }, [['UNKNOWN_CLUSTER', 'clusterId']]],
    ['a cluster’s id that is no id', { clusterId: 'C01' }, [['UNKNOWN_CLUSTER', 'clusterId']]],
    ['an organisation that is none', { organisationId: uuidv7() }, [['UNKNOWN_ORGANISATION', 'organisationId']]],
    ['an organisation’s id that is no id', { organisationId: "' or 1=1 --" }, [['UNKNOWN_ORGANISATION', 'organisationId']]],
  ])('%s is named at its field', async (_what, input, problems) => {
    const answer = await start(input);
    expect(problemsOf(answer)).toEqual(problems);
    expect(answer.need === null).toBe(problems.length > 0);
    const id = await draftNeed(firm.client);
    const saved = await save(id, 1, input);
    expect(problemsOf(saved)).toEqual(problems);
    if (problems.length > 0) expect(saved.need).toMatchObject({ version: 1, title: completeNeed.title });
  });

  test('a range is judged with what was there before', async () => {
    const id = await draftNeed(firm.client, { budgetMin: 500, budgetMax: 900 });
    expect(problemsOf(await save(id, 1, { budgetMax: 400 }))).toEqual([['RANGE_REVERSED', 'budgetMax']]);
  });

  test('a deadline that has passed since is no obstacle to saving something else', async () => {
    const id = await draftNeed(firm.client);
    await server.pool.query(`update need set interest_deadline = '2020-01-01' where id = $1`, [id]);
    expect(await save(id, 1, { quantity: '12' })).toMatchObject({ problems: [], need: { quantity: '12' } });
  });

  test.each([
    ['a wrong type', { title: 5 }],
    ['a status', { status: 'PUBLISHED' }],
    ['somebody else as author', { authorId: uuidv7() }],
    ['a visibility that is not there', { visibility: 'SECRET' }],
    ['half a shilling', { budgetMin: 0.5 }],
    ['a negative sum', { budgetMin: -1 }],
    ['a day that is none', { interestDeadline: '2027-02-30' }],
  ])('%s is refused before anything is done', async (_what, input) => {
    const answer = await firm.client.graphql(
      'mutation ($id: ID!, $input: NeedInput!) { startNeed(id: $id, input: $input) { need { id } } }',
      { id: uuidv7(), input },
    );
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('ids', () => {
  test.each(['', 'x', '1', "' or 1=1 --", '00000000-0000-0000-0000-00000000000g'])(
    '%p is no id, and is answered like one that is unknown',
    async (id) => {
      expect((await firm.client.graphql(StartNeedDocument, { id, input: {} })).codes).toEqual(['NOT_FOUND']);
      expect((await firm.client.graphql(SaveNeedDocument, { id, version: 1, input: {} })).codes).toEqual(['NOT_FOUND']);
      expect((await firm.client.graphql(SubmitNeedDocument, { id, version: 1 })).codes).toEqual(['NOT_FOUND']);
    },
  );

  test('somebody else’s draft is as unknown as none', async () => {
    const id = await draftNeed(firm.client);
    const stranger = await server.member();
    expect((await stranger.client.graphql(StartNeedDocument, { id, input: {} })).codes).toEqual(['NOT_FOUND']);
    expect((await stranger.client.graphql(SaveNeedDocument, { id, version: 1, input: { title: 'Yangu' } })).codes).toEqual(['NOT_FOUND']);
    expect((await stranger.client.graphql(SaveNeedDocument, { id: uuidv7(), version: 1, input: {} })).codes).toEqual(['NOT_FOUND']);
    expect((await stranger.client.ask(NeedFormDocument, { id })).need).toBeNull();
  });
});

describe('for whom one writes', () => {
  test('not for an organisation of others', async () => {
    const other = await server.organisation();
    expect(problemsOf(await start({ organisationId: other }))).toEqual([['NOT_MEMBER_OF_ORGANISATION', 'organisationId']]);
  });

  test('a facilitator writes for a member of their cluster, and it is kept who wrote it down', async () => {
    const facilitator = await server.person();
    const [member, stranger, cluster] = [await server.organisation(), await server.organisation(), uuidv7()];
    await server.pool.query(
      `insert into cluster (id, slug, name_en, name_sw, region_code, sector_code, facilitator_id) values ($1, 'mills', 'Mills', 'Mashine', 'TZ-16', '2825', $2)`,
      [cluster, facilitator.id],
    );
    await server.pool.query('insert into cluster_member (cluster_id, organisation_id) values ($1, $2)', [cluster, member]);
    const id = await draftNeed(facilitator.client, { organisationId: member, clusterId: cluster });
    const { rows } = await server.pool.query('select captured_by, organisation_id from need where id = $1', [id]);
    expect(rows).toEqual([{ captured_by: facilitator.id, organisation_id: member }]);
    const refused = await facilitator.client.ask(StartNeedDocument, { id: uuidv7(), input: { organisationId: stranger } });
    expect(problemsOf(refused.startNeed)).toEqual([['NOT_MEMBER_OF_ORGANISATION', 'organisationId']]);
  });

  test('a broker who edits does not move it to another organisation', async () => {
    const broker = await server.person({ roles: ['BROKER'] });
    const id = await submittedNeed(firm.client);
    const other = await server.organisation();
    const moved = await broker.client.ask(SaveNeedDocument, { id, version: 2, input: { organisationId: other } });
    expect(problemsOf(moved.saveNeed)).toEqual([['NOT_MEMBER_OF_ORGANISATION', 'organisationId']]);
    const kept = await broker.client.ask(SaveNeedDocument, {
      id,
      version: 2,
      input: { organisationId: firm.organisationId, title: 'Wazi zaidi' },
    });
    expect(kept.saveNeed).toMatchObject({ problems: [], need: { title: 'Wazi zaidi' } });
  });
});
