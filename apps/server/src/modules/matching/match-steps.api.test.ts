import { addDays, dayOf, type MatchStatus } from '@kongano/domain';
import type { TypedDocumentNode } from '@kongano/graphql';
import {
  AgreeMatchDocument,
  ApproachMatchDocument,
  DeclineMatchDocument,
  HandOverMatchDocument,
  HoldMatchMeetingDocument,
  IntroduceMatchDocument,
  MatchBrokersDocument,
  MatchDetailsDocument,
  ParkMatchDocument,
  RecordMatchInterestDocument,
  RecordMatchSilenceDocument,
  RemindMatchDocument,
  ReportMatchConflictDocument,
  ScopeMatchDocument,
  SetMatchNextStepDocument,
  UnparkMatchDocument,
  WithdrawMatchDocument,
} from '@kongano/graphql/matching';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';

type Member = SignedIn & { organisationId: string };
type Payload = { readonly problems: readonly { readonly code: string; readonly field: string | null }[] };

let server: TestServer;
let firm: Member;
let institute: Member;
let broker: SignedIn;
let colleague: SignedIn;
const today = dayOf(new Date());

beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ roles: ['BROKER'], name: 'Neema Broker' });
  colleague = await server.person({ roles: ['BROKER'], name: 'Juma Broker' });
  [firm, institute] = [await server.member(), await server.member({ kind: 'ACADEMIA' })];
}, 60_000);
afterAll(() => server.stop());

/** A match of the firm's need and the institute's offer as it would be in this state. */
async function matchIn(status: MatchStatus, given: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const [id, needId, offerId] = [uuidv7(), uuidv7(), uuidv7()];
  const wasIntroduced = ['INTRODUCED', 'MEETING_HELD', 'SCOPING', 'AGREEMENT'].includes(status);
  await server.pool.query(`insert into need (id, author_id, organisation_id, title, status) values ($1, $2, $3, 'Kukausha mwani', $4)`, [
    needId,
    firm.id,
    firm.organisationId,
    wasIntroduced ? 'IN_DISCUSSION' : 'PUBLISHED',
  ]);
  await server.pool.query(
    `insert into offer (id, author_id, organisation_id, title, status) values ($1, $2, $3, 'Solar dryer', 'PUBLISHED')`,
    [offerId, institute.id, institute.organisationId],
  );
  const columns = {
    ...{
      id,
      need_id: needId,
      offer_id: offerId,
      status,
      source: 'BROKER',
      score: 0.5,
      owner_id: broker.id,
      next_step_due: addDays(today, 3),
    },
    ...(status !== 'SHORTLISTED' && { approached_at: new Date() }),
    ...(wasIntroduced && { introduced_at: new Date() }),
    ...given,
  };
  const names = Object.keys(columns);
  await server.pool.query(
    `insert into match (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(columns),
  );
  return id;
}

const ask = async <Variables extends object>(
  by: SignedIn,
  document: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
): Promise<Payload['problems']> => {
  const answer = await by.client.ask(document, variables as never);
  return (Object.values(answer as object)[0] as Payload).problems;
};
const seenBy = async (by: SignedIn, id: string) => (await by.client.ask(MatchDetailsDocument, { id })).match;
const needOf = async (id: string): Promise<string> => {
  const { rows } = await server.pool.query<{ status: string }>(
    'select n.status from need n join match m on m.need_id = n.id where m.id = $1',
    [id],
  );
  return rows[0]?.status ?? '';
};

describe('the way of a match', () => {
  it('is asked, wanted by both, introduced, met, planned and agreed, and reads as a story', async () => {
    const id = await matchIn('SHORTLISTED');
    expect(await seenBy(firm, id)).toBeNull();
    expect(await ask(broker, ApproachMatchDocument, { id })).toEqual([]);
    expect((await seenBy(firm, id))?.viewerCan).toEqual(['RECORD_INTEREST', 'DECLINE', 'REPORT_CONFLICT']);
    expect(await ask(firm, RecordMatchInterestDocument, { id, side: 'NEED', note: 'Tunataka kuanza Januari' })).toEqual([]);
    expect(await ask(broker, RecordMatchInterestDocument, { id, side: 'OFFER', note: 'Dr Mfano, by telephone' })).toEqual([]);
    expect((await seenBy(broker, id))?.status).toBe('BOTH_INTERESTED');
    expect(await ask(broker, IntroduceMatchDocument, { id })).toEqual([]);
    expect(await needOf(id)).toBe('IN_DISCUSSION');
    expect(await ask(institute, HoldMatchMeetingDocument, { id, metOn: today, note: 'At the workshop' })).toEqual([]);
    expect(await ask(firm, ScopeMatchDocument, { id })).toEqual([]);
    expect(await ask(firm, AgreeMatchDocument, { id, side: 'NEED' })).toEqual([]);
    expect(await ask(institute, AgreeMatchDocument, { id, side: 'OFFER' })).toEqual([]);
    expect([(await seenBy(firm, id))?.status, await needOf(id)]).toEqual(['AGREEMENT', 'AGREED']);
    const story = (by: SignedIn) => seenBy(by, id).then((match) => match?.timeline.map((entry) => entry.verb).reverse());
    expect(await story(broker)).toEqual([
      ...['match.approached', 'match.interested', 'match.both-interested', 'match.introduced', 'match.met', 'match.scoping'],
      ...['match.confirmed', 'match.agreed'],
    ]);
    expect(await story(firm)).toEqual([
      'match.approached',
      'match.both-interested',
      'match.introduced',
      'match.met',
      'match.scoping',
      'match.confirmed',
      'match.agreed',
    ]);
  });

  it('keeps one side’s answer from the other until both have said yes, and who said so from both', async () => {
    const id = await matchIn('APPROACHED');
    await ask(broker, RecordMatchInterestDocument, { id, side: 'OFFER', note: 'Dr Mfano, by telephone' });
    const [own, other, staff] = [await seenBy(institute, id), await seenBy(firm, id), await seenBy(broker, id)];
    expect([own?.offerInterestAt, other?.offerInterestAt, staff?.offerInterestAt]).toEqual([expect.any(String), null, expect.any(String)]);
    expect([own?.offerInterestNote, other?.offerInterestNote, staff?.offerInterestNote]).toEqual([null, null, 'Dr Mfano, by telephone']);
    expect(own?.viewerCan).not.toContain('RECORD_INTEREST');
    await ask(firm, RecordMatchInterestDocument, { id, side: 'NEED' });
    expect((await seenBy(firm, id))?.offerInterestAt).toEqual(expect.any(String));
  });

  it('keeps the broker’s own words from the sides', async () => {
    const id = await matchIn('APPROACHED');
    await ask(broker, SetMatchNextStepDocument, { id, nextStep: 'Secret call', due: addDays(today, 1) });
    await ask(broker, HandOverMatchDocument, { id, brokerId: colleague.id, reason: 'Secret leave' });
    await ask(colleague, ParkMatchDocument, { id, until: addDays(today, 30), reason: 'Secret rest' });
    const told = JSON.stringify(await seenBy(firm, id));
    expect(told).toContain(addDays(today, 30));
    expect(told).not.toContain('Secret');
    expect(JSON.stringify(await seenBy(broker, id)).match(/Secret (call|leave|rest)/g)).toEqual([
      'Secret rest',
      'Secret leave',
      'Secret call',
    ]);
  });

  it('ends when a side says no, with its code for both and its words for the broker', async () => {
    const id = await matchIn('APPROACHED');
    expect(await ask(institute, DeclineMatchDocument, { id, reason: 'NO_CAPACITY', note: 'Two theses run late' })).toEqual([]);
    const reasonFor = async (by: SignedIn) => (await seenBy(by, id))?.timeline[0]?.reason;
    expect([await reasonFor(firm), await reasonFor(broker)]).toEqual(['NO_CAPACITY', 'Two theses run late']);
  });

  it('gives the need back to the open when its last talks end, not while others go on', async () => {
    const [one, other] = [await matchIn('INTRODUCED'), await matchIn('SCOPING')];
    await server.pool.query('update match set need_id = (select need_id from match where id = $1) where id = $2', [one, other]);
    await ask(firm, WithdrawMatchDocument, { id: one, reason: 'Hatuna fedha' });
    expect(await needOf(one)).toBe('IN_DISCUSSION');
    await ask(broker, DeclineMatchDocument, { id: other, reason: 'TOO_EARLY' });
    expect(await needOf(one)).toBe('PUBLISHED');
  });

  it.each([
    ['RUNNING', 'IN_DISCUSSION'],
    ['STOPPED', 'PUBLISHED'],
  ])('leaves a need whose other project is %s %s when its last talks end', async (status, needStatus) => {
    const [talks, project] = [await matchIn('SCOPING'), await matchIn('PROJECT')];
    await server.pool.query('update match set need_id = (select need_id from match where id = $1) where id = $2', [talks, project]);
    await server.pool.query(
      `insert into project (id, match_id, need_id, title, status) select $1, id, need_id, 'Kiln', $2 from match where id = $3`,
      [uuidv7(), status, project],
    );
    await ask(broker, DeclineMatchDocument, { id: talks, reason: 'TOO_EARLY' });
    expect(await needOf(talks)).toBe(needStatus);
    // A project that they had together would be a tie between the two sides in the tests that follow.
    await server.pool.query('delete from project where match_id = $1', [project]);
    await server.pool.query('delete from match where id = $1', [project]);
  });
});

describe('what a person brings', () => {
  it.each<[string, string, MatchStatus, (id: string) => Promise<Payload['problems']>]>([
    ['REASON_REQUIRED', 'note', 'APPROACHED', (id) => ask(broker, RecordMatchInterestDocument, { id, side: 'NEED' })],
    ['MEETING_DAY_AHEAD', 'metOn', 'INTRODUCED', (id) => ask(firm, HoldMatchMeetingDocument, { id, metOn: addDays(today, 1) })],
    ['REASON_REQUIRED', 'reason', 'SCOPING', (id) => ask(firm, WithdrawMatchDocument, { id, reason: ' ' })],
    ['PARK_UNTIL_PAST', 'until', 'INTRODUCED', (id) => ask(broker, ParkMatchDocument, { id, until: today, reason: 'Rest' })],
    ['MATCH_NOT_A_BROKER', 'brokerId', 'SHORTLISTED', (id) => ask(broker, HandOverMatchDocument, { id, brokerId: firm.id, reason: 'x' })],
    ['MATCH_SAME_BROKER', 'brokerId', 'SHORTLISTED', (id) => ask(broker, HandOverMatchDocument, { id, brokerId: broker.id, reason: 'x' })],
  ])('%s is said of %s', async (code, field, status, act) => {
    const id = await matchIn(status);
    expect(await act(id)).toEqual([expect.objectContaining({ code, field })]);
    expect((await seenBy(broker, id))?.version).toBe(1);
  });

  it('is refused when the match is no longer as they saw it', async () => {
    const id = await matchIn('SHORTLISTED');
    await ask(broker, SetMatchNextStepDocument, { id, nextStep: 'Call', due: addDays(today, 1), version: 1 });
    expect(await ask(colleague, ApproachMatchDocument, { id, version: 1 })).toEqual([expect.objectContaining({ code: 'STALE_VERSION' })]);
    expect(await ask(colleague, ApproachMatchDocument, { id, version: 2 })).toEqual([]);
  });

  it('does not ask or introduce over a need that is no longer open', async () => {
    const id = await matchIn('SHORTLISTED');
    await server.pool.query(`update need set status = 'WITHDRAWN' where id = (select need_id from match where id = $1)`, [id]);
    expect(await ask(broker, ApproachMatchDocument, { id })).toEqual([
      expect.objectContaining({ code: 'MATCH_NEED_NOT_OPEN', field: 'needId' }),
    ]);
  });

  it('does not answer for the other side', async () => {
    const id = await matchIn('APPROACHED');
    expect(await ask(firm, RecordMatchInterestDocument, { id, side: 'OFFER', note: 'They said so' })).toEqual([
      expect.objectContaining({ code: 'NOT_ALLOWED' }),
    ]);
  });
});

it('names the brokers with what they have in hand, to staff alone', async () => {
  await matchIn('SHORTLISTED', { owner_id: colleague.id, next_step_due: addDays(today, -1) });
  const { matchBrokers } = await broker.client.ask(MatchBrokersDocument, {});
  const juma = matchBrokers.find(({ id }) => id === colleague.id);
  expect([juma?.name, Number(juma?.openMatches) >= 1, Number(juma?.overdueMatches) >= 1]).toEqual(['Juma Broker', true, true]);
  expect((await firm.client.graphql('{ matchBrokers { id } }')).codes).toEqual(['FORBIDDEN']);
});

describe('of 50 calls at once exactly one succeeds', () => {
  const reason = 'Because';
  it.each<[string, MatchStatus, Readonly<Record<string, unknown>>, (id: string, at: number) => Promise<Payload['problems']>]>([
    ['APPROACH', 'SHORTLISTED', {}, (id) => ask(broker, ApproachMatchDocument, { id })],
    ['RECORD_INTEREST of the first side', 'APPROACHED', {}, (id) => ask(firm, RecordMatchInterestDocument, { id, side: 'NEED' })],
    [
      'RECORD_INTEREST of the second side',
      'APPROACHED',
      { need_interest_at: new Date() },
      (id) => ask(institute, RecordMatchInterestDocument, { id, side: 'OFFER' }),
    ],
    ['INTRODUCE', 'BOTH_INTERESTED', {}, (id) => ask(broker, IntroduceMatchDocument, { id, message: 'Karibuni' })],
    ['HOLD_MEETING', 'INTRODUCED', {}, (id, at) => ask(at % 2 ? firm : institute, HoldMatchMeetingDocument, { id, metOn: today })],
    ['SCOPE', 'MEETING_HELD', {}, (id) => ask(firm, ScopeMatchDocument, { id })],
    ['AGREE of the first side', 'SCOPING', {}, (id) => ask(firm, AgreeMatchDocument, { id, side: 'NEED' })],
    [
      'AGREE of the second side',
      'SCOPING',
      { need_agreed_at: new Date() },
      (id) => ask(institute, AgreeMatchDocument, { id, side: 'OFFER' }),
    ],
    ['DECLINE', 'APPROACHED', {}, (id, at) => ask(at % 2 ? firm : institute, DeclineMatchDocument, { id, reason: 'TOO_EARLY' })],
    ['WITHDRAW', 'AGREEMENT', {}, (id) => ask(firm, WithdrawMatchDocument, { id, reason })],
    ['REPORT_CONFLICT', 'SHORTLISTED', {}, (id) => ask(broker, ReportMatchConflictDocument, { id, reason })],
    ['RECORD_SILENCE', 'INTRODUCED', {}, (id) => ask(broker, RecordMatchSilenceDocument, { id })],
    ['PARK', 'INTRODUCED', {}, (id) => ask(broker, ParkMatchDocument, { id, until: addDays(today, 9), reason })],
    ['UNPARK', 'PARKED', { left_from: 'APPROACHED', parked_until: addDays(today, 9) }, (id) => ask(broker, UnparkMatchDocument, { id })],
    ['REMIND', 'INTRODUCED', {}, (id) => ask(broker, RemindMatchDocument, { id })],
    ['HAND_OVER', 'SHORTLISTED', {}, (id) => ask(broker, HandOverMatchDocument, { id, brokerId: colleague.id, reason })],
    [
      'SET_NEXT_STEP on the version that was seen',
      'SHORTLISTED',
      {},
      (id) => ask(broker, SetMatchNextStepDocument, { id, nextStep: 'Call', due: today, version: 1 }),
    ],
  ])('%s', async (_action, status, given, act) => {
    const id = await matchIn(status, given);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => act(id, at)));
    expect(answers.filter((problems) => problems.length === 0)).toHaveLength(1);
    const { rows } = await server.pool.query(`select verb from activity where subject_id = $1`, [id]);
    expect(rows).toHaveLength(1);
    expect((await seenBy(broker, id))?.version).toBe(2);
  });
});
