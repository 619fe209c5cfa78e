import type { MockLink } from '@apollo/client/testing';
import { MatchesOfNeedDocument, MatchesOfOfferDocument } from '@kongano/graphql/matching';
import { screen, waitFor } from '@testing-library/react';
import { aMatch } from '../testing/match';
import { renderWithAnswers } from '../testing/render-with-answers';
import { NeedMatches } from './NeedMatches';
import { OfferMatches } from './OfferMatches';

const institute = { __typename: 'Organisation', id: 'o2', name: 'Chuo cha Mfano', kind: 'ACADEMIA' };
const offer = { __typename: 'Offer', id: 'f1', number: 2, title: 'Solar dryer', organisation: institute };

const ofNeed = (matches: object[]): MockLink.MockedResponse => ({
  request: { query: MatchesOfNeedDocument, variables: { id: 'n1' } },
  result: { data: { need: { __typename: 'Need', id: 'n1', matches } } } as MockLink.MockedResponse['result'],
});

const show = (mocks: MockLink.MockedResponse[], canFind: boolean, role: 'staff' | 'side' | null) =>
  renderWithAnswers(<NeedMatches needId="n1" canFind={canFind} />, mocks, { at: '/needs/n1', path: '/needs/:id', role });

describe('the matches on the page of a need', () => {
  it('are listed with whom, and lead to their pages', async () => {
    show([ofNeed([{ ...aMatch({ status: 'INTRODUCED' }), offer }])], false, 'side');
    expect(await screen.findByRole('link', { name: 'Solar dryer' })).toHaveAttribute('href', '/matches/m1');
    expect(screen.getByText('Introduced')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Find who fits' })).toBeNull();
  });

  it('are looked for by those who may', async () => {
    show([ofNeed([])], true, 'staff');
    expect(await screen.findByRole('link', { name: 'Find who fits' })).toHaveAttribute('href', '/needs/n1/matches');
    expect(screen.getByText('No match yet')).toBeInTheDocument();
  });

  it('tell the firm that a broker looks for somebody', async () => {
    show([ofNeed([])], true, 'side');
    expect(await screen.findByText(/A broker looks for who could help/)).toBeInTheDocument();
  });

  it.each([
    ['nobody who is signed in', null],
    ['those who have no part in it', 'side'],
  ] as const)('are nothing to %s', async (_who, role) => {
    const { container } = show([ofNeed([])], false, role);
    await waitFor(() => expect(container.querySelector('section h2')).toBeNull());
  });
});

describe('the matches on the page of an offer', () => {
  it('name the need, or the match alone when the need may not be seen', async () => {
    const mock = {
      request: { query: MatchesOfOfferDocument, variables: { id: 'f1' } },
      result: { data: { offer: { __typename: 'Offer', id: 'f1', matches: [{ ...aMatch(), need: null }] } } },
    } as MockLink.MockedResponse;
    renderWithAnswers(<OfferMatches offerId="f1" canFind />, [mock], { at: '/offers/f1', path: '/offers/:id' });
    expect(await screen.findByRole('link', { name: 'Match 7' })).toHaveAttribute('href', '/matches/m1');
    expect(screen.getByRole('link', { name: 'Find who fits' })).toHaveAttribute('href', '/offers/f1/matches');
  });
});
