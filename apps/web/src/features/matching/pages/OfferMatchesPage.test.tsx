import type { MockLink } from '@apollo/client/testing';
import { MatchSuggestedNeedsDocument, type MatchSuggestedNeedsQuery, ShortlistMatchDocument } from '@kongano/graphql/matching';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMatch, aReason } from '../testing/match';
import { renderWithAnswers } from '../testing/render-with-answers';
import { OfferMatchesPage } from './OfferMatchesPage';

const firm = { __typename: 'Organisation', id: 'o1', name: 'Mfano Uhandisi', kind: 'FIRM' } as const;

const range = (start: number, end: number) => ({ __typename: 'TextRange', field: 'description', keyword: null, start, end }) as const;
const dries = { ...range(0, 24), __typename: 'MatchPassage', marks: [range(15, 23)] } as const;

const answer = (matches: NonNullable<MatchSuggestedNeedsQuery['offer']>['matches'] = []): MockLink.MockedResponse => ({
  request: { query: MatchSuggestedNeedsDocument, variables: { offerId: 'f1', first: 10 } },
  result: {
    data: {
      offer: {
        __typename: 'Offer',
        id: 'f1',
        number: 2,
        title: 'Solar dryer',
        summary: null,
        description: 'Dries mango in two days.',
        advantages: null,
        keywords: [],
        language: 'en',
        viewerCan: ['MATCH'],
        matches,
      },
      suggestedNeeds: [
        {
          __typename: 'Suggestion',
          score: 0.7,
          isGoodMatch: true,
          reasons: [aReason({ kind: 'MUST_HAVE', share: 0, most: 0, detail: 'Muda', isMentioned: true, passage: dries })],
          match: null,
          need: {
            __typename: 'Need',
            id: 'n1',
            number: 1,
            title: 'Michoro ya kikaushio',
            problem: 'Mboga huoza.',
            trlMin: 6,
            trlMax: 9,
            mustHaves: [{ __typename: 'MustHave', metric: 'Muda', today: '4', target: '2', unit: 'siku' }],
            region: null,
            organisation: firm,
          },
        },
      ],
    } satisfies MatchSuggestedNeedsQuery,
  },
});

const show = (mocks: MockLink.MockedResponse[], language: 'en' | 'sw' = 'en') =>
  renderWithAnswers(<OfferMatchesPage />, mocks, { at: '/offers/f1/matches', path: '/offers/:id/matches', language });

describe('whom an offer could help', () => {
  it('stands with what is wanted and the way back to the offer', async () => {
    show([answer()]);
    expect(await screen.findByRole('link', { name: 'Michoro ya kikaushio' })).toHaveAttribute('href', '/needs/n1');
    expect(screen.getByText('TRL 6 to 9 wanted')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Solar dryer/ })).toHaveAttribute('href', '/offers/f1');
  });

  it('says which must-haves the offer meets, in its own words', async () => {
    show([answer()]);
    expect(await screen.findByRole('heading', { name: 'Must-haves: 1 of 1 met' })).toBeInTheDocument();
    expect(screen.getByText('two days').tagName).toBe('MARK');
    expect(screen.getByText('two days').closest('blockquote')).toHaveTextContent('Dries mango in two days.');
  });

  it('lists the matches so far', async () => {
    const need = { __typename: 'Need', id: 'n2', number: 5, title: 'Kukausha mwani', organisation: firm } as const;
    show([answer([{ ...aMatch(), need }])], 'sw');
    expect(await screen.findByRole('link', { name: 'Kukausha mwani' })).toHaveAttribute('href', '/matches/m1');
    expect(screen.getByText('Umeteuliwa')).toBeInTheDocument();
  });

  it('says why a pair cannot be put on the shortlist', async () => {
    const problem = { __typename: 'Problem', code: 'X', field: null, message: 'The need is no longer open.' };
    const refuse = {
      request: { query: ShortlistMatchDocument, variables: () => true },
      result: { data: { shortlistMatch: { __typename: 'MatchPayload', match: null, problems: [problem] } } },
    } as MockLink.MockedResponse;
    show([answer(), refuse]);
    await userEvent.click(await screen.findByRole('button', { name: 'Put on the shortlist' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The need is no longer open.');
  });

  it('offers another try when it could not be had', async () => {
    show([{ request: { query: MatchSuggestedNeedsDocument, variables: () => true }, error: new Error('network') }]);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});
