import type { MockLink } from '@apollo/client/testing';
import { NeedTriageDocument, type NeedTriageQuery } from '@kongano/graphql/matching';
import { act, screen, within } from '@testing-library/react';
import { renderWithAnswers } from '../testing/render-with-answers';
import { NeedWays } from './NeedWays';

type Way = NeedTriageQuery['needTriage'][number];
const way = (given: Partial<Way>): Way => ({
  __typename: 'TriagedWay',
  route: 'RESEARCH',
  grounds: ['NOTHING_FITS'],
  offer: null,
  ...given,
});
const answer = (needTriage: readonly Way[]): MockLink.MockedResponse => ({
  request: { query: NeedTriageDocument, variables: { needId: 'n1' } },
  result: { data: { needTriage: [...needTriage] } },
});
const show = (mock: MockLink.MockedResponse, language: 'en' | 'sw' = 'en') =>
  renderWithAnswers(<NeedWays needId="n1" />, [mock], { at: '/needs/n1', path: '/needs/:id', role: null, language });

describe('the ways in which a need may be helped', () => {
  it('stand in their order, each with all that speaks for it', async () => {
    show(answer([way({ route: 'FUND', grounds: ['NO_BUDGET', 'SHARED_BY_FIRMS'] }), way({})]));
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first).toHaveTextContent('Apply to the innovation fundThe problem costs much, and no budget is named.Several firms have it.');
    expect(second).toHaveTextContent('Research it togetherNothing on offer fits well yet.');
  });

  it('lead to the offer that is ready', async () => {
    const offer = { __typename: 'Offer', id: 'f1', title: 'Cabinet dryer', language: 'en' } as const;
    show(answer([way({ route: 'EXISTING_SOLUTION', grounds: ['READY_OFFER_FITS'], offer })]));
    const item = await screen.findByRole('listitem');
    expect(within(item).getByRole('link', { name: 'Cabinet dryer' })).toHaveAttribute('href', '/offers/f1');
  });

  it('are told in Swahili', async () => {
    show(answer([way({ route: 'STUDENT_PROJECT', grounds: ['SMALL_BUDGET'] })]), 'sw');
    expect(await screen.findByRole('heading', { name: 'Mpe mwanafunzi alifanyie kazi' })).toBeInTheDocument();
    expect(screen.getByText('Bajeti ni ndogo.')).toBeInTheDocument();
  });

  it('are nothing where they cannot be told', async () => {
    show({ request: { query: NeedTriageDocument, variables: { needId: 'n1' } }, error: new Error('not ready'), delay: 0 });
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
