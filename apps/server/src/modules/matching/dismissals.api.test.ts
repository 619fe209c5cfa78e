import { type DismissalReason, dismissalReasons } from '@kongano/domain';
import {
  DismissedSuggestionsDocument,
  DismissSuggestionDocument,
  MatchSuggestedNeedsDocument,
  MatchSuggestedOffersDocument,
  RestoreSuggestionDocument,
} from '@kongano/graphql/matching';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { draftNeed, publishedNeed, publishedOffer } from '../../testing/postings';

type Member = SignedIn & { organisationId: string };
type Side = 'NEED' | 'OFFER';

let server: TestServer;
let firm: Member;
let institute: Member;
let broker: SignedIn;
let needId: string;
let offerId: string;

beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ roles: ['BROKER'], name: 'Neema Broker' });
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  await server.pool.query('truncate need, offer, match cascade');
  [firm, institute] = [await server.member(), await server.member({ kind: 'ACADEMIA' })];
  needId = await publishedNeed(server, firm.client, { organisationId: firm.organisationId, sectorCode: '1030' });
  offerId = await publishedOffer(server, institute.client, { organisationId: institute.organisationId });
});

const dismiss = async (by: SignedIn, side: Side, reason: DismissalReason = 'TOO_FAR', note: string | null = null) =>
  by.client.graphql(DismissSuggestionDocument, { needId, offerId, side, reason, note });
const restore = (by: SignedIn, side: Side) => by.client.ask(RestoreSuggestionDocument, { needId, offerId, side });
const offersFor = async (by: SignedIn) =>
  (await by.client.ask(MatchSuggestedOffersDocument, { needId, first: 10 })).suggestedOffers.map(({ offer }) => offer?.id);
const needsFor = async (by: SignedIn) =>
  (await by.client.ask(MatchSuggestedNeedsDocument, { offerId, first: 10 })).suggestedNeeds.map(({ need }) => need?.id);
const aside = async (by: SignedIn, side: Side) =>
  (await by.client.ask(DismissedSuggestionsDocument, { side, id: side === 'NEED' ? needId : offerId })).dismissedSuggestions;
const recorded = async () =>
  (
    await server.pool.query<{ verb: string; subject_kind: string; facts: Record<string, unknown> }>(
      `select verb, subject_kind, facts from activity where verb like 'suggestion.%' and facts ->> 'needId' = $1 order by id`,
      [needId],
    )
  ).rows;

describe('a suggestion that is set aside', () => {
  it('leaves the list of those who said so, and nobody else’s', async () => {
    expect((await dismiss(firm, 'NEED')).codes).toEqual([]);
    const colleague = await server.person({ organisationId: firm.organisationId });
    expect([await offersFor(firm), await offersFor(colleague)]).toEqual([[], []]);
    expect([await offersFor(broker), await needsFor(institute)]).toEqual([[offerId], [needId]]);
  });

  it('by a broker leaves the list of all staff, from both sides, and not that of the two sides', async () => {
    await dismiss(broker, 'NEED');
    const administrator = await server.person({ roles: ['ADMINISTRATOR'] });
    expect([await offersFor(administrator), await needsFor(administrator)]).toEqual([[], []]);
    expect([await offersFor(firm), await needsFor(institute)]).toEqual([[offerId], [needId]]);
  });

  it('gives its place to the next best', async () => {
    const second = await publishedOffer(server, institute.client, { organisationId: institute.organisationId });
    const best = (await firm.client.ask(MatchSuggestedOffersDocument, { needId, first: 1 })).suggestedOffers[0]?.offer?.id ?? '';
    await firm.client.ask(DismissSuggestionDocument, { needId, offerId: best, side: 'NEED', reason: 'OTHER_FIELD', note: null });
    const { suggestedOffers } = await firm.client.ask(MatchSuggestedOffersDocument, { needId, first: 1 });
    expect(suggestedOffers.map(({ offer }) => offer?.id)).toEqual([best === second ? offerId : second]);
  });

  it('is kept with its reason, by whom and when, and can be brought back', async () => {
    await dismiss(institute, 'OFFER', 'OTHER', ' Tumeshajaribu nao ');
    expect(await needsFor(institute)).toEqual([]);
    expect(await aside(institute, 'OFFER')).toEqual([
      expect.objectContaining({
        reason: 'OTHER',
        note: 'Tumeshajaribu nao',
        dismissedBy: expect.objectContaining({ id: institute.id }),
        need: expect.objectContaining({ id: needId }),
      }),
    ]);
    await restore(institute, 'OFFER');
    expect([await needsFor(institute), await aside(institute, 'OFFER')]).toEqual([[needId], []]);
  });

  it.each(dismissalReasons)('is recorded with its code %s, once for each change', async (reason) => {
    await dismiss(firm, 'NEED', reason, 'Maneno');
    await dismiss(firm, 'NEED', reason, 'Maneno');
    await restore(firm, 'NEED');
    await restore(firm, 'NEED');
    expect(await recorded()).toEqual([
      { verb: 'suggestion.dismissed', subject_kind: 'NEED', facts: { needId, offerId, list: 'NEED', code: reason, reason: 'Maneno' } },
      { verb: 'suggestion.restored', subject_kind: 'NEED', facts: { needId, offerId, list: 'NEED' } },
    ]);
  });

  it('changes its reason when it is set aside again', async () => {
    await dismiss(firm, 'NEED', 'TOO_FAR');
    await dismiss(firm, 'NEED', 'TOO_EARLY');
    expect((await aside(firm, 'NEED')).map(({ reason }) => reason)).toEqual(['TOO_EARLY']);
    expect((await recorded()).map(({ facts }) => facts.code)).toEqual(['TOO_FAR', 'TOO_EARLY']);
  });

  it('for another reason without words, or with too many, is a problem of the note and changes nothing', async () => {
    for (const [note, code] of [
      [null, 'REASON_REQUIRED'],
      ['x'.repeat(1001), 'REASON_TOO_LONG'],
    ] as const) {
      const { data } = await dismiss(firm, 'NEED', 'OTHER', note);
      expect(data?.dismissSuggestion.problems).toMatchObject([{ code, field: 'note' }]);
    }
    expect([await offersFor(firm), await recorded()]).toEqual([[offerId], []]);
  });

  it('is told to nobody on the timelines', async () => {
    await dismiss(broker, 'NEED', 'OTHER', 'Siri ya mwunganishi');
    await dismiss(firm, 'NEED', 'OTHER', 'Siri ya kampuni');
    const query =
      'query ($id: ID!, $offerId: ID!) { need(id: $id) { timeline { verb reason } } offer(id: $offerId) { timeline { verb reason } } }';
    for (const { client } of [firm, institute, broker])
      expect(JSON.stringify(await client.ask(query, { id: needId, offerId }))).not.toMatch(/suggestion|Siri/);
  });
});

describe('setting aside is refused as if there were no such pair', () => {
  it('to the other side, to strangers, and of what one may not see', async () => {
    const stranger = await server.member();
    const hidden = await draftNeed(firm.client);
    const answers = await Promise.all([
      dismiss(institute, 'NEED'),
      dismiss(firm, 'OFFER'),
      dismiss(stranger, 'NEED'),
      institute.client.graphql(DismissSuggestionDocument, { needId: hidden, offerId, side: 'OFFER', reason: 'TOO_FAR', note: null }),
      institute.client.graphql(DismissSuggestionDocument, { needId: uuidv7(), offerId, side: 'OFFER', reason: 'TOO_FAR', note: null }),
      institute.client.graphql(DismissSuggestionDocument, { needId: 'x', offerId, side: 'OFFER', reason: 'TOO_FAR', note: null }),
      stranger.client.graphql(RestoreSuggestionDocument, { needId, offerId, side: 'NEED' }),
      stranger.client.graphql(DismissedSuggestionsDocument, { side: 'NEED', id: needId }),
      institute.client.graphql(DismissedSuggestionsDocument, { side: 'NEED', id: needId }),
      broker.client.graphql(DismissedSuggestionsDocument, { side: 'NEED', id: hidden }),
    ]);
    expect(new Set(answers.map(({ codes, messages }) => JSON.stringify([codes, messages]))).size).toBe(1);
    expect(answers[0]?.codes).toEqual(['NOT_FOUND']);
    expect((await server.anonymous.graphql(DismissedSuggestionsDocument, { side: 'NEED', id: needId })).codes).toEqual(['UNAUTHENTICATED']);
  });
});
