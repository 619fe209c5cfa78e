import type { MockLink } from '@apollo/client/testing';
import {
  DismissExpertDocument,
  DismissedExpertsDocument,
  DismissedNeedsOfExpertDocument,
  MatchExpertsDocument,
  MatchNeedsOfExpertDocument,
  MatchOrganisationDocument,
  MatchPersonDocument,
  MatchSuggestedOffersDocument,
  RestoreExpertDocument,
  ShortlistMatchDocument,
} from '@kongano/graphql/matching';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNeedOfExpert, anExpert, anExpertOffer, aPerson } from '../testing/experts';
import { aMatch, suggestionsFor } from '../testing/match';
import { renderWithAnswers } from '../testing/render-with-answers';
import { NeedMatchesPage } from './NeedMatchesPage';
import { OrganisationMatchesPage } from './OrganisationMatchesPage';
import { PersonPage } from './PersonPage';

// A press of a key is passed on as a pointer's, which jsdom does not know.
beforeAll(() => void Reflect.set(window, 'PointerEvent', MouseEvent));
afterAll(() => void Reflect.deleteProperty(window, 'PointerEvent'));

type Kind = 'PERSON' | 'ORGANISATION';
const answer = (query: MockLink.MockedResponse['request']['query'], variables: object, data: object) =>
  ({ request: { query, variables }, result: { data } }) as MockLink.MockedResponse;
const need = { __typename: 'Need', id: 'n1', number: 1, title: 'Michoro ya kikaushio', viewerCan: ['MATCH'] };
const page = answer(MatchSuggestedOffersDocument, { needId: 'n1', first: 10 }, suggestionsFor([]));
const experts = (found: readonly object[], kind: Kind = 'PERSON') =>
  answer(MatchExpertsDocument, { needId: 'n1', kind, first: 10 }, { need, suggestedExperts: found });
const aside = (...lines: object[]) => answer(DismissedExpertsDocument, { needId: 'n1' }, { dismissedExperts: lines });
const line = {
  __typename: 'DismissedExpert',
  ...{ reason: 'TOO_FAR', note: null, dismissedAt: '2026-11-20T09:00:00Z' },
  dismissedBy: { __typename: 'Person', id: 'b1', name: 'Upendo Mfano' },
  need: { __typename: 'Need', id: 'n1', title: 'Need n1' },
  person: { __typename: 'Person', id: 'x', name: 'Expert x' },
  organisation: null,
};
const done = { __typename: 'SuggestionPayload', problems: [] };
const pair = { needId: 'n1', kind: 'PERSON', expertId: 'x', side: 'NEED' };

const showExperts = (mocks: MockLink.MockedResponse[], kind: Kind = 'PERSON', language: 'en' | 'sw' = 'en') =>
  renderWithAnswers(<NeedMatchesPage />, [page, ...mocks], { at: `/needs/n1/matches?by=${kind}`, path: '/needs/:id/matches', language });

describe('experts for a need', () => {
  it('are named with the offers that speak for them, the reasons of the best, and those who fit less apart', async () => {
    const weak = anExpert('y', { isGoodMatch: false, score: 0.3, offers: [anExpertOffer('b', { isGoodMatch: false })] });
    showExperts([experts([anExpert('x', { offers: [anExpertOffer('a'), anExpertOffer('c', { score: 0.6 })] }), weak]), aside()]);
    const card = (await screen.findByRole('heading', { name: 'Expert x' })).closest('article') ?? document.body;
    expect(within(card).getAllByRole('listitem', { name: '' }).length).toBeGreaterThan(1);
    expect(within(card).getByRole('link', { name: 'Offer c' })).toHaveAttribute('href', '/offers/c');
    expect(within(card).getByText('fits 60%')).toBeInTheDocument();
    expect(within(card).getByText('Fit: 70%')).toBeInTheDocument();
    expect(within(card).getByRole('figure', { name: 'Why they fit' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'They fit less' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'People' })).toHaveAttribute('aria-current', 'page');
  });

  it('can be organisations', async () => {
    const organisation = { __typename: 'Organisation', id: 'o2', name: 'Chuo cha Mfano', kind: 'ACADEMIA', region: null } as const;
    showExperts([experts([anExpert('o2', { person: null, organisation })], 'ORGANISATION'), aside()], 'ORGANISATION');
    expect(await screen.findByRole('link', { name: 'Chuo cha Mfano' })).toHaveAttribute('href', '/organisations/o2');
  });

  it('are said to be none where nobody is, and to fit badly where nobody fits well', async () => {
    showExperts([experts([anExpert('x', { isGoodMatch: false })]), aside()]);
    expect(await screen.findByText(/Nobody fits well yet/)).toBeInTheDocument();
  });

  it('in Swahili leave with one press on the reason, and come back with one on undo', async () => {
    showExperts(
      [
        ...[
          experts([anExpert('x')]),
          aside(),
          answer(DismissExpertDocument, { ...pair, reason: 'TOO_FAR', note: null }, { dismissExpert: done }),
        ],
        ...[experts([]), aside(line), answer(RestoreExpertDocument, pair, { restoreExpert: done }), experts([anExpert('x')]), aside()],
      ],
      'PERSON',
      'sw',
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Hahusiki: eleza kwa nini Expert x hahusiki' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Yuko mbali mno' }));
    expect(await screen.findByText('Expert x amewekwa kando.')).toBeInTheDocument();
    expect(await screen.findByText('Mtaalamu 1 amewekwa kando')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Expert x' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Tengua' }));
    expect(await screen.findByRole('heading', { name: 'Expert x' })).toBeInTheDocument();
  });

  it('lead to a match by one of their offers', async () => {
    const shortlist = {
      request: {
        query: ShortlistMatchDocument,
        variables: ({ needId, offerId }: { needId: string; offerId: string }) => needId + offerId === 'n1a',
      },
      result: { data: { shortlistMatch: { __typename: 'MatchPayload', match: aMatch(), problems: [] } } },
    } as MockLink.MockedResponse;
    const matched = anExpertOffer('a', { match: { __typename: 'Match', id: 'm1', status: 'SHORTLISTED' } });
    showExperts([experts([anExpert('x')]), aside(), shortlist, experts([anExpert('x', { offers: [matched] })]), page]);
    await userEvent.click(await screen.findByRole('button', { name: 'Put on the shortlist' }));
    expect(await screen.findByRole('link', { name: 'Open the match' })).toHaveAttribute('href', '/matches/m1');
  });
});

const needsOf = (found: readonly object[], kind: Kind = 'PERSON', expertId = 'p1') =>
  answer(MatchNeedsOfExpertDocument, { kind, expertId, first: 10 }, { suggestedNeedsOfExpert: found });
const needsAside = (kind: Kind = 'PERSON', expertId = 'p1', ...lines: object[]) =>
  answer(DismissedNeedsOfExpertDocument, { kind, expertId }, { dismissedNeedsOfExpert: lines });
const showPerson = (mocks: MockLink.MockedResponse[], role: 'staff' | 'side' | null = 'staff', person: object | null = aPerson) =>
  renderWithAnswers(<PersonPage />, [answer(MatchPersonDocument, { id: 'p1' }, { person }), ...mocks], {
    ...{ at: '/people/p1', path: '/people/:id', role },
  });

describe('the page of a person', () => {
  it('shows staff what the person offers and which needs that answers', async () => {
    showPerson([needsOf([aNeedOfExpert('n1')]), needsAside()]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Asha Mfano' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'ORCID 0000-0002-1825-0097' })).toHaveAttribute(
      'href',
      'https://orcid.org/0000-0002-1825-0097',
    );
    expect(await screen.findByRole('link', { name: 'Need n1' })).toHaveAttribute('href', '/needs/n1');
    expect(screen.getByText('Embe zinaoza.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Put on the shortlist' })).toBeNull();
  });

  it('shows others the offers alone', async () => {
    showPerson([], 'side');
    expect(await screen.findByRole('link', { name: 'Offer a' })).toHaveAttribute('href', '/offers/a');
    expect(screen.queryByText('Needs that may fit')).toBeNull();
  });

  it('says what finds needs where nothing is offered', async () => {
    showPerson([needsOf([]), needsAside()]);
    expect(await screen.findByText(/publish an offer/)).toBeInTheDocument();
  });

  it('is not there for visitors, nor for whom nobody is', async () => {
    showPerson([], null);
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent('Asha');
  });

  it('of nobody says so', async () => {
    showPerson([], 'staff', null);
    expect(await screen.findByRole('heading', { name: 'This person is not here' })).toBeInTheDocument();
  });

  it('sets a need aside, which can be brought back', async () => {
    const theirs = { ...pair, expertId: 'p1', side: 'OFFER' };
    showPerson([
      ...[needsOf([aNeedOfExpert('n1')]), needsAside()],
      answer(DismissExpertDocument, { ...theirs, reason: 'NO_CAPACITY', note: null }, { dismissExpert: done }),
      ...[needsOf([]), needsAside('PERSON', 'p1', line), answer(RestoreExpertDocument, theirs, { restoreExpert: done })],
      ...[needsOf([aNeedOfExpert('n1')]), needsAside()],
    ]);
    await userEvent.click(await screen.findByRole('button', { name: /say why “Need n1” is not/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'We have no time or people' }));
    await userEvent.click(await screen.findByText('1 need set aside'));
    await userEvent.click(screen.getByRole('button', { name: 'Bring back “Need n1”' }));
    expect(await screen.findByText('Embe zinaoza.')).toBeInTheDocument();
  });
});

describe('needs for an organisation', () => {
  const organisation = (viewerIsMember: boolean) =>
    answer(
      MatchOrganisationDocument,
      { id: 'o2' },
      { organisation: { __typename: 'Organisation', id: 'o2', name: 'Chuo cha Mfano', kind: 'ACADEMIA', viewerIsMember } },
    );
  const show = (mocks: MockLink.MockedResponse[]) =>
    renderWithAnswers(<OrganisationMatchesPage />, mocks, {
      ...{ at: '/organisations/o2/matches', path: '/organisations/:id/matches', role: 'side' as const },
    });

  it('are for its members', async () => {
    show([organisation(true), needsOf([aNeedOfExpert('n1')], 'ORGANISATION', 'o2'), needsAside('ORGANISATION', 'o2')]);
    expect(await screen.findByRole('heading', { name: 'Need n1' })).toBeInTheDocument();
  });

  it('are not there for others', async () => {
    show([organisation(false)]);
    expect(await screen.findByRole('heading', { level: 1, name: 'This page is not here' })).toBeInTheDocument();
  });
});
