import {
  DismissExpertDocument,
  DismissedExpertsDocument,
  DismissedNeedsOfExpertDocument,
  DismissSuggestionDocument,
  MatchExpertsDocument,
  MatchNeedsOfExpertDocument,
  MatchOrganisationDocument,
  MatchPersonDocument,
  RestoreExpertDocument,
} from '@kongano/graphql/matching';
import type { DismissalReason, ExpertKind, OfferInput, PostingSide } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../../testing';
import { draftNeed, publishedNeed, publishedOffer } from '../../../testing/postings';

type Member = SignedIn & { organisationId: string };

const need = {
  title: 'Dryer for mango slices',
  language: 'en',
  problem: 'Mango slices rot before they are sold; we want a solar dryer for mango.',
  sectorCode: '1030',
  fieldCodes: ['2.3'],
} as const;
const fitting: OfferInput = {
  title: 'Solar dryer for mango',
  summary: 'Dries mango slices by the sun.',
  description: 'A solar dryer for mango slices, in two days.',
  sectorCodes: ['1030'],
};
const other: OfferInput = {
  title: 'Chrome recovery',
  summary: 'Takes chrome out of waste water.',
  description: 'For tanneries.',
  sectorCodes: ['1511'],
  fieldCodes: ['2.7'],
};

let server: TestServer;
let firm: Member;
let institute: Member;
let colleague: SignedIn;
let lab: Member;
let broker: SignedIn;
let administrator: SignedIn;
let stranger: Member;
let needId: string;
let dryer: string;

beforeAll(async () => {
  server = await startTestServer();
  [broker, administrator] = [await server.person({ roles: ['BROKER'] }), await server.person({ roles: ['ADMINISTRATOR'] })];
  stranger = await server.member();
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  await server.pool.query('truncate need, offer, match cascade');
  // New people each time: the index still has what the others offered, until the record tells of it.
  firm = await server.member();
  [institute, lab] = [await server.member({ kind: 'ACADEMIA' }), await server.member({ kind: 'ACADEMIA' })];
  colleague = await server.person({ organisationId: institute.organisationId });
  needId = await publishedNeed(server, firm.client, { ...need, organisationId: firm.organisationId });
  dryer = await offerOf(institute, institute, fitting);
  await offerOf(lab, lab, other);
});

const offerOf = ({ client }: SignedIn, { organisationId }: Member, input: OfferInput) =>
  publishedOffer(server, client, { ...input, organisationId });
const experts = async (by: SignedIn, kind: ExpertKind = 'PERSON', first = 10) =>
  (await by.client.ask(MatchExpertsDocument, { needId, kind, first })).suggestedExperts;
const ids = async (by: SignedIn, kind: ExpertKind = 'PERSON') =>
  (await experts(by, kind)).map(({ person, organisation }) => person?.id ?? organisation?.id);
const needsOf = async (by: SignedIn, kind: ExpertKind, expertId: string) =>
  (await by.client.ask(MatchNeedsOfExpertDocument, { kind, expertId, first: 10 })).suggestedNeedsOfExpert;

describe('experts for a need', () => {
  it('are the people behind what fits, best first, each with the offers it rests on and why', async () => {
    const [best, second] = await experts(broker);
    expect([best?.person?.id, second?.person?.id]).toEqual([institute.id, lab.id]);
    expect(best?.offers.map(({ offer }) => offer?.id)).toEqual([dryer]);
    expect(best?.offers[0]?.reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(best?.offers[0]?.score ?? -1, 6);
    expect(best?.score).toBeGreaterThan(second?.score ?? 1);
    expect(best?.isGoodMatch).toBe(best?.offers[0]?.isGoodMatch);
  });

  it('with two fitting offers stand before one with one of them', async () => {
    for (const by of [lab, lab]) await offerOf(by, lab, fitting);
    expect((await ids(broker)).slice(0, 2)).toEqual([lab.id, institute.id]);
    expect((await experts(broker))[0]?.offers.length).toBeGreaterThan(1);
  });

  it('are organisations where one asks for them, with what all their people offer', async () => {
    await offerOf(colleague, institute, fitting);
    const [best] = await experts(broker, 'ORGANISATION');
    expect(best?.organisation?.id).toBe(institute.organisationId);
    expect(best?.offers).toHaveLength(2);
    expect(new Set((await ids(broker)).slice(0, 2))).toEqual(new Set([institute.id, colleague.id]));
  });

  it('are never of the need’s own organisation', async () => {
    await offerOf(firm, firm, fitting);
    expect(await ids(broker)).not.toContain(firm.id);
    expect(await ids(broker, 'ORGANISATION')).not.toContain(firm.organisationId);
  });

  it('count by what those who ask may see: an offer for members is nothing to who is no verified member', async () => {
    await server.pool.query(`update offer set visibility = 'MEMBERS' where id = $1`, [dryer]);
    await server.pool.query('update organisation set verified_at = null where id = $1', [firm.organisationId]);
    expect([await ids(firm), await ids(broker)]).toEqual([[lab.id], [institute.id, lab.id]]);
    await server.pool.query('update organisation set verified_at = now() where id = $1', [firm.organisationId]);
    expect(await ids(firm)).toEqual([institute.id, lab.id]);
  });

  it('leave out at once whose offer was withdrawn, and whose offer those who ask have set aside', async () => {
    await firm.client.ask(DismissSuggestionDocument, { needId, offerId: dryer, side: 'NEED', reason: 'TOO_FAR', note: null });
    expect([await ids(firm), await ids(broker)]).toEqual([[lab.id], [institute.id, lab.id]]);
    await server.pool.query(`update offer set status = 'WITHDRAWN' where id = $1`, [dryer]);
    expect(await ids(broker)).toEqual([lab.id]);
  });

  it.each([0, 51])('are not given by %i', async (first) => {
    expect((await broker.client.graphql(MatchExpertsDocument, { needId, kind: 'PERSON', first })).codes).toEqual(['BAD_USER_INPUT']);
    const given = { kind: 'PERSON', expertId: institute.id, first } as const;
    expect((await institute.client.graphql(MatchNeedsOfExpertDocument, given)).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('needs for an expert', () => {
  it('are those that their offers answer, the same pairs with the same scores', async () => {
    const [found] = await needsOf(institute, 'PERSON', institute.id);
    expect([found?.need?.id, found?.offers[0]?.offer?.id]).toEqual([needId, dryer]);
    expect(found?.offers[0]?.score).toBe((await experts(broker))[0]?.offers[0]?.score);
  });

  it('of an organisation are found by what all its people offer', async () => {
    await offerOf(colleague, institute, other);
    const tannery = await publishedNeed(server, firm.client, {
      ...need,
      title: 'Chrome in waste water',
      problem: 'Our tannery has chrome in its waste water.',
      sectorCode: '1511',
      organisationId: firm.organisationId,
    });
    expect(new Set((await needsOf(institute, 'ORGANISATION', institute.organisationId)).map((one) => one.need?.id))).toEqual(
      new Set([needId, tannery]),
    );
  });

  it('of somebody without an offer are none', async () => {
    expect(await needsOf(colleague, 'PERSON', colleague.id)).toEqual([]);
  });
});

describe('who may see what', () => {
  const all = [
    'suggestedExperts',
    'personsNeeds',
    'organisationsNeeds',
    'needsAside',
    'personsAside',
    'dismissForNeed',
    'dismissForPerson',
  ];
  const asked = async ({ client }: Pick<SignedIn, 'client'>): Promise<string[]> => {
    const person = { kind: 'PERSON', expertId: institute.id } as const;
    const why = { reason: 'TOO_FAR', note: null } as const;
    const answers = [
      await client.graphql(MatchExpertsDocument, { needId, kind: 'PERSON', first: 5 }),
      await client.graphql(MatchNeedsOfExpertDocument, { ...person, first: 5 }),
      await client.graphql(MatchNeedsOfExpertDocument, { kind: 'ORGANISATION', expertId: institute.organisationId, first: 5 }),
      await client.graphql(DismissedExpertsDocument, { needId }),
      await client.graphql(DismissedNeedsOfExpertDocument, person),
      await client.graphql(DismissExpertDocument, { ...person, ...why, needId, side: 'NEED' }),
      await client.graphql(DismissExpertDocument, { ...person, ...why, needId, side: 'OFFER' }),
    ];
    const codes = new Set(answers.flatMap((answer) => answer.codes));
    expect([...codes].filter((code) => code !== 'NOT_FOUND' && code !== 'UNAUTHENTICATED')).toEqual([]);
    return all.filter((_, at) => answers[at]?.codes.length === 0);
  };
  const ofNeed = ['suggestedExperts', 'needsAside', 'dismissForNeed'];
  const ofPerson = ['personsNeeds', 'personsAside', 'dismissForPerson'];

  it.each<[string, () => Pick<SignedIn, 'client'> | Promise<SignedIn>, readonly string[]]>([
    ['a visitor', () => ({ client: server.anonymous }), []],
    ['a member of another firm', () => stranger, []],
    ['a fund manager', () => server.person({ roles: ['FUND_MANAGER'] }), []],
    ['the need’s author', () => firm, ofNeed],
    ['a colleague of the need’s author', () => server.person({ organisationId: firm.organisationId }), ofNeed],
    ['the expert', () => institute, [...ofPerson, 'organisationsNeeds']],
    ['a colleague of the expert', () => colleague, ['organisationsNeeds']],
    ['a broker', () => broker, all],
    ['an administrator', () => administrator, all],
  ])('%s', async (_who, someone, expected) => {
    expect((await asked(await someone())).toSorted()).toEqual([...expected].toSorted());
  });

  it('what is hidden, what does not exist and what is no id are answered alike', async () => {
    const draft = await draftNeed(firm.client, { ...need, organisationId: firm.organisationId });
    const forNeed = await Promise.all(
      [needId, draft, uuidv7(), 'x'].map((id) =>
        stranger.client.graphql('query ($id: ID!) { suggestedExperts(needId: $id, kind: PERSON) { score } }', { id }),
      ),
    );
    const forExpert = await Promise.all(
      [institute.id, uuidv7(), 'x'].map((expertId) =>
        stranger.client.graphql(MatchNeedsOfExpertDocument, { kind: 'PERSON', expertId, first: 5 }),
      ),
    );
    const toDismiss = await Promise.all(
      [draft, uuidv7(), 'x'].map((id) =>
        broker.client.graphql(DismissExpertDocument, {
          ...{ needId: id, kind: 'PERSON', expertId: institute.id, side: 'NEED', reason: 'TOO_FAR', note: null },
        }),
      ),
    );
    const unknown = await broker.client.graphql(DismissExpertDocument, {
      ...{ needId, kind: 'PERSON', expertId: uuidv7(), side: 'NEED', reason: 'TOO_FAR', note: null },
    });
    const answers = [...forNeed, ...forExpert, ...toDismiss, unknown];
    expect(new Set(answers.map(({ codes, messages }) => JSON.stringify([codes, messages]))).size).toBe(1);
    expect(answers[0]?.codes).toEqual(['NOT_FOUND']);
  });

  it('the page of a person shows their offers as far as one may see them', async () => {
    await server.pool.query(`update offer set visibility = 'MEMBERS' where id = $1`, [dryer]);
    const seen = async ({ client }: Pick<SignedIn, 'client'>) =>
      (await client.ask(MatchPersonDocument, { id: institute.id })).person?.offers.totalCount;
    const unverified = await server.member({ isVerified: false });
    expect([await seen(stranger), await seen(unverified)]).toEqual([1, 0]);
    expect((await server.anonymous.graphql(MatchPersonDocument, { id: institute.id })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await stranger.client.ask(MatchOrganisationDocument, { id: institute.organisationId })).organisation?.viewerIsMember).toBe(
      false,
    );
  });
});

describe('an expert that is set aside', () => {
  const dismiss = (by: SignedIn, side: PostingSide, reason: DismissalReason = 'OTHER_FIELD', note: string | null = null) =>
    by.client.graphql(DismissExpertDocument, { needId, kind: 'PERSON', expertId: institute.id, side, reason, note });
  const restore = (by: SignedIn, side: PostingSide) =>
    by.client.ask(RestoreExpertDocument, { needId, kind: 'PERSON', expertId: institute.id, side });
  const aside = async (by: SignedIn) => (await by.client.ask(DismissedExpertsDocument, { needId })).dismissedExperts;
  const recorded = async () =>
    (
      await server.pool.query<{ verb: string; subject_kind: string; facts: object }>(
        `select verb, subject_kind, facts from activity where verb like 'expert.%' and facts ->> 'needId' = $1 order by id`,
        [needId],
      )
    ).rows;

  it('leaves the list of those who said so, and nobody else’s, and comes back', async () => {
    expect((await dismiss(firm, 'NEED')).codes).toEqual([]);
    expect([await ids(firm), await ids(broker)]).toEqual([[lab.id], [institute.id, lab.id]]);
    expect(await needsOf(institute, 'PERSON', institute.id)).toHaveLength(1);
    expect(await aside(firm)).toMatchObject([{ reason: 'OTHER_FIELD', person: { id: institute.id }, dismissedBy: { id: firm.id } }]);
    expect(await aside(broker)).toEqual([]);
    await restore(firm, 'NEED');
    expect([await ids(firm), await aside(firm)]).toEqual([[institute.id, lab.id], []]);
  });

  it('by a broker leaves the list of all staff, seen from both sides', async () => {
    await dismiss(broker, 'NEED');
    expect([await ids(administrator), await needsOf(administrator, 'PERSON', institute.id)]).toEqual([[lab.id], []]);
    expect([await ids(firm), (await needsOf(institute, 'PERSON', institute.id)).length]).toEqual([[institute.id, lab.id], 1]);
    await restore(administrator, 'OFFER');
    expect(await ids(broker)).toEqual([institute.id, lab.id]);
  });

  it('gives its place to the next', async () => {
    await dismiss(broker, 'NEED');
    expect((await experts(broker, 'PERSON', 1)).map(({ person }) => person?.id)).toEqual([lab.id]);
  });

  it('as a person stays as the organisation it is of', async () => {
    await dismiss(broker, 'NEED');
    expect((await ids(broker, 'ORGANISATION'))[0]).toBe(institute.organisationId);
  });

  it('sets a need aside for itself, with a reason', async () => {
    await dismiss(institute, 'OFFER', 'OTHER', ' Tumejaribu ');
    expect(await needsOf(institute, 'PERSON', institute.id)).toEqual([]);
    const { dismissedNeedsOfExpert } = await institute.client.ask(DismissedNeedsOfExpertDocument, {
      kind: 'PERSON',
      expertId: institute.id,
    });
    expect(dismissedNeedsOfExpert).toMatchObject([{ note: 'Tumejaribu', need: { id: needId } }]);
    expect(await ids(firm)).toEqual([institute.id, lab.id]);
  });

  it('is recorded once for each change, and told on no timeline', async () => {
    for (const reason of ['TOO_FAR', 'TOO_FAR', 'TOO_EARLY'] as const) await dismiss(firm, 'NEED', reason);
    await restore(firm, 'NEED');
    await restore(firm, 'NEED');
    const pair = { needId, kind: 'PERSON', expertId: institute.id, list: 'NEED', offerId: dryer };
    expect(await recorded()).toEqual([
      { verb: 'expert.dismissed', subject_kind: 'NEED', facts: { ...pair, code: 'TOO_FAR', reason: null } },
      { verb: 'expert.dismissed', subject_kind: 'NEED', facts: { ...pair, code: 'TOO_EARLY', reason: null } },
      { verb: 'expert.restored', subject_kind: 'NEED', facts: pair },
    ]);
    const timeline = await firm.client.ask<object, object>('query ($id: ID!) { need(id: $id) { timeline { verb } } }', { id: needId });
    expect(JSON.stringify(timeline)).not.toContain('expert');
  });

  it('for another reason without words is a problem of the note, and changes nothing', async () => {
    const { data } = await dismiss(firm, 'NEED', 'OTHER', ' ');
    expect(data?.dismissExpert.problems).toMatchObject([{ code: 'REASON_REQUIRED', field: 'note' }]);
    expect([(await ids(firm))[0], await recorded()]).toEqual([institute.id, []]);
  });
});
