import {
  ApproachMatchDocument,
  ConsentToMatchDocument,
  IntroduceMatchDocument,
  MatchDetailsDocument,
  MatchesOfNeedDocument,
  RecordMatchInterestDocument,
  ShortlistMatchDocument,
  WithdrawMatchConsentDocument,
} from '@kongano/graphql/matching';
import { NeedDetailsDocument } from '@kongano/graphql/needs';
import { NotificationsWaitingDocument } from '@kongano/graphql/notifications';
import { v7 as uuidv7 } from 'uuid';
import { startTestServer, type TestClient, type TestServer } from '../../testing';
import { publishedNeed, publishedOffer } from '../../testing/postings';

let server: TestServer;
let firm: Awaited<ReturnType<TestServer['member']>>;
let institute: Awaited<ReturnType<TestServer['member']>>;
let stranger: Awaited<ReturnType<TestServer['member']>>;
let broker: Awaited<ReturnType<TestServer['person']>>;
let needId: string;
let matchId: string;

beforeAll(async () => {
  server = await startTestServer();
  firm = await server.member({ name: 'Msiri Clay Works' }, { name: 'Msiri Mtu' });
  // Not verified: members read the detail anyway.
  institute = await server.member({ kind: 'ACADEMIA', isVerified: false });
  stranger = await server.member({ isVerified: false });
  broker = await server.person({ roles: ['BROKER'] });
  const organisationId = firm.organisationId;
  needId = await publishedNeed(server, firm.client, { visibility: 'ANONYMOUS', title: 'Clay that cracks', organisationId });
  const offerId = await publishedOffer(server, institute.client, { organisationId: institute.organisationId });
  matchId = uuidv7();
  await broker.client.ask(ShortlistMatchDocument, { id: matchId, needId, offerId });
}, 120_000);
afterAll(() => server.stop());

const seenBy = async (client: TestClient) => (await client.ask(MatchDetailsDocument, { id: matchId })).match;
const needOf = async (client: TestClient) => {
  const { need } = await client.ask(NeedDetailsDocument, { id: needId });
  return need && { title: need.title, problem: need.problem !== null, organisation: need.organisation?.name ?? null };
};
const isKept = <Payload extends { readonly problems: readonly { readonly code: string }[] }>({ problems }: Payload): string[] =>
  problems.map(({ code }) => code);
const consent = async (client: TestClient, side: 'NEED' | 'OFFER', note?: string) =>
  isKept((await client.ask(ConsentToMatchDocument, { id: matchId, side, note: note ?? null })).consentToMatch);
const introduce = async () =>
  isKept((await broker.client.ask(IntroduceMatchDocument, { id: matchId, message: 'Karibuni' })).introduceMatch);
const waitsFor = async (client: TestClient) => (await client.ask(NotificationsWaitingDocument, {})).waiting.map(({ kind }) => kind);

const teaser = { title: 'Clay that cracks', problem: false, organisation: null };
const detail = { ...teaser, problem: true };
const whole = { ...detail, organisation: 'Msiri Clay Works' };

test('an anonymous need opens layer by layer: the teaser, the detail, who it is, the room', async () => {
  expect([await needOf(server.anonymous), await needOf(institute.client), await needOf(broker.client)]).toEqual([teaser, teaser, whole]);
  expect(await introduce()).toEqual(['MATCH_CONSENT_REQUIRED']);
  await broker.client.ask(ApproachMatchDocument, { id: matchId });
  expect(await needOf(institute.client)).toEqual(detail);
  expect(await seenBy(institute.client)).toMatchObject({ isAnonymous: true, need: { organisation: null } });

  await firm.client.ask(RecordMatchInterestDocument, { id: matchId, side: 'NEED' });
  expect(await consent(firm.client, 'NEED')).toEqual(['MATCH_WRONG_STATUS']);
  await institute.client.ask(RecordMatchInterestDocument, { id: matchId, side: 'OFFER' });
  expect(await introduce()).toEqual(['MATCH_CONSENT_REQUIRED']);
  expect([await waitsFor(firm.client), await waitsFor(institute.client)]).toEqual([['MATCH_ANSWER'], ['MATCH_ANSWER']]);

  expect(await consent(firm.client, 'NEED')).toEqual([]);
  expect(await waitsFor(firm.client)).toEqual([]);
  expect(await seenBy(institute.client)).toMatchObject({ needConsentAt: null, need: { organisation: null } });
  const story = (await seenBy(institute.client))?.timeline ?? [];
  expect(new Set(story.flatMap(({ actor }) => actor?.name ?? []))).toEqual(new Set(['Asha Mushi'])); // their own doings
  expect(story.map(({ verb }) => verb)).not.toContain('match.consented');
  const taken = await firm.client.ask(WithdrawMatchConsentDocument, { id: matchId, side: 'NEED' });
  expect(isKept(taken.withdrawMatchConsent)).toEqual([]);
  expect(await consent(institute.client, 'OFFER')).toEqual([]);
  expect(await needOf(institute.client)).toEqual(detail);
  expect(await consent(firm.client, 'NEED')).toEqual([]);
  expect(await needOf(institute.client)).toEqual(whole);
  expect(isKept((await firm.client.ask(WithdrawMatchConsentDocument, { id: matchId, side: 'NEED' })).withdrawMatchConsent)).toEqual([
    'MATCH_CONSENT_BY_BOTH',
  ]);

  expect(await introduce()).toEqual([]);
  const room = async (client: TestClient) => {
    const match = await seenBy(client);
    return [match?.waitsForNda, match?.thread !== null];
  };
  expect([await room(firm.client), await room(institute.client), await room(broker.client)]).toEqual([
    [true, false],
    [true, false],
    [true, true],
  ]);
  await sign('NEED');
  expect([await room(firm.client), await waitsFor(firm.client)]).toEqual([[true, false], []]);
  await sign('OFFER');
  expect([await room(firm.client), await room(institute.client)]).toEqual([
    [false, true],
    [false, true],
  ]);
  expect(await needOf(stranger.client)).toEqual(teaser);
  expect((await stranger.client.ask(MatchesOfNeedDocument, { id: needId, first: 5 })).need?.matches).toEqual([]);
});

async function sign(side: 'NEED' | 'OFFER'): Promise<void> {
  await server.pool.query(
    `insert into receipt (id, kind, subject, subject_id, side, person_id, language, text_version, signed_at, digest, content)
     values ($1, 'NDA', 'MATCH', $2, $3, $1, 'en', '1', now(), $4, '{}')`,
    [uuidv7(), matchId, side, (side === 'NEED' ? 'a' : 'b').repeat(64)],
  );
}
