import type { MockLink } from '@apollo/client/testing';
import { SimilarNeedsDocument, SimilarOffersDocument } from '@kongano/graphql/matching';
import { screen, waitFor } from '@testing-library/react';
import { renderWithAnswers } from '../testing/render-with-answers';
import { SimilarNeeds } from './SimilarNeeds';
import { SimilarOffers } from './SimilarOffers';

const organisation = { __typename: 'Organisation', id: 'o2', name: 'Chuo cha Mfano', kind: 'ACADEMIA' };
const offers = (similar: object[]) =>
  ({
    request: { query: SimilarOffersDocument, variables: { id: 'f1', first: 5 } },
    result: { data: { offer: { __typename: 'Offer', id: 'f1', similar } } },
  }) as MockLink.MockedResponse;
const showOffers = (mock: MockLink.MockedResponse) =>
  renderWithAnswers(<SimilarOffers offerId="f1" />, [mock], { at: '/offers/f1', path: '/offers/:id', role: null });

describe('more like this', () => {
  it('leads to each, with whose it is', async () => {
    const offer = { __typename: 'Offer', id: 'f2', title: 'Cabinet dryer', organisation };
    showOffers(offers([{ __typename: 'SimilarOffer', offer }]));
    expect(await screen.findByRole('link', { name: 'Cabinet dryer' })).toHaveAttribute('href', '/offers/f2');
    expect(screen.getByText('Chuo cha Mfano')).toBeInTheDocument();
  });

  it('is nothing where nothing is, or what there was has gone', async () => {
    const { container } = showOffers(offers([{ __typename: 'SimilarOffer', offer: null }]));
    await waitFor(() => expect(container.querySelector('section h2')).toBeNull());
  });

  it('is the same for needs, in Swahili too', async () => {
    const need = { __typename: 'Need', id: 'n2', title: 'Kukausha embe', organisation: null };
    const mock = {
      request: { query: SimilarNeedsDocument, variables: { id: 'n1', first: 5 } },
      result: { data: { need: { __typename: 'Need', id: 'n1', similar: [{ __typename: 'SimilarNeed', need }] } } },
    } as MockLink.MockedResponse;
    renderWithAnswers(<SimilarNeeds needId="n1" />, [mock], { at: '/needs/n1', path: '/needs/:id', role: null, language: 'sw' });
    expect(await screen.findByRole('link', { name: 'Kukausha embe' })).toHaveAttribute('href', '/needs/n2');
    expect(screen.getByRole('heading', { name: 'Zinazofanana na hii' })).toBeInTheDocument();
  });
});
