import { InMemoryCache } from '@apollo/client';
import type { MockLink } from '@apollo/client/testing';
import { relayStylePagination } from '@apollo/client/utilities';
import { MatchRegionsDocument, NeedHelpDocument, UnansweredNeedsDocument } from '@kongano/graphql/matching';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unansweredList } from '../testing/experts';
import { renderWithAnswers } from '../testing/render-with-answers';
import { UnansweredPage } from './UnansweredPage';

const answer = (data: ReturnType<typeof unansweredList>, after: string | null = null, regionCode: string | null = null) =>
  ({
    request: { query: UnansweredNeedsDocument, variables: { first: 20, after, regionCode } },
    result: { data },
  }) as MockLink.MockedResponse;
const help = (changes: object = {}) =>
  ({
    request: { query: NeedHelpDocument, variables: { needId: 'n0' } },
    result: {
      data: {
        needHelp: {
          __typename: 'NeedHelp',
          sectorCode: '10',
          missing: ['keywords', 'mustHaves', 'somethingNew'],
          regions: [{ __typename: 'RegionToAsk', regionCode: 'TZ-16', titleEn: 'Morogoro', titleSw: null, offers: 3 }],
          experts: [
            {
              __typename: 'SuggestedExpert',
              person: { __typename: 'Person', id: 'x', name: 'Expert x', headline: null },
              offers: [
                {
                  __typename: 'Suggestion',
                  offer: {
                    __typename: 'Offer',
                    id: 'a',
                    title: 'Offer a',
                    organisation: { __typename: 'Organisation', id: 'o2', name: 'Chuo cha Mfano', kind: 'ACADEMIA' },
                  },
                },
              ],
            },
          ],
          ...changes,
        },
      },
    },
  }) as MockLink.MockedResponse;
const regions = {
  request: { query: MatchRegionsDocument },
  result: {
    data: {
      terms: {
        __typename: 'TermConnection',
        edges: [
          {
            __typename: 'TermEdge',
            cursor: 'c',
            node: { __typename: 'Term', scheme: 'REGION', code: 'TZ-16', titleEn: 'Morogoro', titleSw: 'Morogoro' },
          },
        ],
      },
    },
  },
} as MockLink.MockedResponse;
const show = (
  mocks: MockLink.MockedResponse[],
  role: 'staff' | 'side' = 'staff',
  language: 'en' | 'sw' = 'en',
  cache = new InMemoryCache(),
) =>
  renderWithAnswers(<UnansweredPage />, [regions, ...mocks], { at: '/desk/unanswered', path: '/desk/unanswered', role, language, cache });

describe('needs without an answer', () => {
  it('stand with how likely the nearest fits, and are counted as they are shown', async () => {
    show([answer(unansweredList(2))]);
    const [first, second] = await screen.findAllByRole('listitem');
    expect(within(first ?? document.body).getByText('Chance that the nearest fits: 22%')).toBeInTheDocument();
    expect(within(first ?? document.body).getByRole('link', { name: 'Offer a' })).toHaveAttribute('href', '/offers/a');
    expect(second).toHaveTextContent('Nothing shares anything with it');
    expect(screen.getByText('2 of 2 shown')).toBeInTheDocument();
  });

  it('say, when asked, whom to ask, where to ask and what to ask for', async () => {
    show([answer(unansweredList(1)), help()]);
    expect(screen.queryByText('Expert x')).toBeNull();
    await userEvent.click(await screen.findByText('What would help'));
    expect(await screen.findByRole('link', { name: 'Expert x' })).toHaveAttribute('href', '/people/x');
    expect(screen.getByText('Offer a · Chuo cha Mfano')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Morogoro: 3 offers' })).toHaveAttribute('href', '/offers?region=TZ-16&sector=10');
    expect(screen.getByText('keywords')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See all who come near' })).toHaveAttribute('href', '/needs/n0/matches?by=PERSON');
  });

  it('say so where there is nobody and nowhere to ask', async () => {
    show([answer(unansweredList(1)), help({ experts: [], regions: [], missing: [] })]);
    await userEvent.click(await screen.findByText('What would help'));
    expect(await screen.findByText(/Look for somebody outside Kongano/)).toBeInTheDocument();
    expect(screen.getByText(/Nobody offers anything in this sector/)).toBeInTheDocument();
    expect(screen.queryByText(/Ask the firm for/)).toBeNull();
  });

  it('come page by page', async () => {
    const next = unansweredList(1, 2);
    const [edge] = next.unansweredNeeds.edges;
    const pageInfo = { ...next.unansweredNeeds.pageInfo, hasNextPage: false, endCursor: 'c9' };
    const later = { ...next.unansweredNeeds, pageInfo, edges: edge ? [{ ...edge, node: { ...edge.node, id: 'n9' } }] : [] };
    const cache = new InMemoryCache({ typePolicies: { Query: { fields: { unansweredNeeds: relayStylePagination(['regionCode']) } } } });
    show([answer(unansweredList(1, 2)), answer({ unansweredNeeds: later }, 'c0')], 'staff', 'en', cache);
    expect(await screen.findByText('1 of 2 shown')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('2 of 2 shown')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('of one region are asked for by its name', async () => {
    show([answer(unansweredList(2)), answer(unansweredList(0), null, 'TZ-16')]);
    expect(await screen.findByText('2 of 2 shown')).toBeInTheDocument();
    await screen.findByRole('option', { name: 'Morogoro' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'Morogoro');
    expect(await screen.findByText(/Every open need of this region has an answer/)).toBeInTheDocument();
  });

  it('are none when every need has an answer, in Swahili too', async () => {
    show([answer(unansweredList(0))], 'staff', 'sw');
    expect(await screen.findByText('Kila hitaji lililo wazi lina jibu, au linashughulikiwa')).toBeInTheDocument();
  });

  it('are not there for those who are no staff', () => {
    show([], 'side');
    expect(screen.queryByText('Needs without an answer')).toBeNull();
  });
});
