import type { MockLink } from '@apollo/client/testing';
import { MatchSuggestedOffersDocument, ShortlistMatchDocument } from '@kongano/graphql/matching';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMatch, aSuggestion, suggestionsFor } from '../testing/match';
import { renderWithAnswers } from '../testing/render-with-answers';
import { NeedMatchesPage } from './NeedMatchesPage';

const answer = (data: ReturnType<typeof suggestionsFor>): MockLink.MockedResponse => ({
  request: { query: MatchSuggestedOffersDocument, variables: { needId: 'n1', first: 10 } },
  result: { data },
});

const show = (mocks: MockLink.MockedResponse[]) =>
  renderWithAnswers(<NeedMatchesPage />, mocks, { at: '/needs/n1/matches', path: '/needs/:id/matches' });

const weak = (id: string) => aSuggestion(id, { isGoodMatch: false, score: 0.2 });

describe('who could help with a need', () => {
  it('stands with the reasons, what fits well apart from the best of what fits less', async () => {
    show([answer(suggestionsFor([aSuggestion('a'), weak('b'), weak('c'), weak('d'), weak('e')]))]);
    expect(await screen.findByRole('heading', { name: 'Offer a' })).toBeInTheDocument();
    expect(screen.getByText('Fit: 80%')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'These fit less' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Offer e' })).toBeNull();
  });

  it('is said honestly when nothing fits well, or when there is nothing', async () => {
    show([answer(suggestionsFor([weak('b')]))]);
    expect(await screen.findByText(/Nothing fits well yet/)).toBeInTheDocument();
  });

  it('is nothing yet when nothing is published', async () => {
    show([answer(suggestionsFor([]))]);
    expect(await screen.findByRole('heading', { name: 'Nothing to suggest yet' })).toBeInTheDocument();
    expect(screen.getByText('No match yet')).toBeInTheDocument();
  });

  it('can be put on the shortlist, and leads to the match from then on', async () => {
    const shortlist = {
      request: {
        query: ShortlistMatchDocument,
        variables: ({ needId, offerId }: { needId: string; offerId: string }) => needId + offerId === 'n1a',
      },
      result: { data: { shortlistMatch: { __typename: 'MatchPayload', match: aMatch(), problems: [] } } },
    } as MockLink.MockedResponse;
    const matched = aSuggestion('a', { match: { __typename: 'Match', id: 'm1', status: 'SHORTLISTED' } });
    show([answer(suggestionsFor([aSuggestion('a')])), shortlist, answer(suggestionsFor([matched]))]);
    await userEvent.click(await screen.findByRole('button', { name: 'Put on the shortlist' }));
    expect(await screen.findByRole('link', { name: 'Open the match' })).toHaveAttribute('href', '/matches/m1');
  });

  it('is only looked at by those who may not match', async () => {
    show([answer(suggestionsFor([aSuggestion('a')], { viewerCan: [] }))]);
    expect(await screen.findByRole('heading', { name: 'Offer a' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Put on the shortlist' })).toBeNull();
  });
});
