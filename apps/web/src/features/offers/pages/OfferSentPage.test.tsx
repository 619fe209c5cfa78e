import { screen } from '@testing-library/react';
import { standAt } from '../../../testing/clock';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { serveCase } from '../../postings/testing/serve-case';
import { anOffer } from '../testing/offer';

standAt('2026-11-24T05:00:00Z');

const id = '01980e5a-0000-7000-8000-0000000000b1';
const open = (submittedAt: string, language: 'en' | 'sw' = 'en') => {
  const posting = anOffer({ status: 'SUBMITTED', submittedAt });
  serveCase({ type: 'Offer', viewer: aViewer(), posting, begin: () => posting });
  renderApp({ at: `/offers/${id}/sent`, language });
};

describe('after an offer is sent', () => {
  it('says by which working day a broker answers, over a weekend', async () => {
    open('2026-11-20T09:00:00Z');
    expect(await screen.findByText('A broker answers by Friday, 27 November 2026.')).toBeInTheDocument();
  });

  it('promises no day that is over', async () => {
    open('2026-10-12T09:00:00Z', 'sw');
    expect(await screen.findByText('Mwunganishi anayo ofa yako na atakujibu.')).toBeInTheDocument();
    expect(screen.queryByText(/Oktoba/)).toBeNull();
  });

  it('shows the way on', async () => {
    open('2026-11-20T09:00:00Z');
    expect(await screen.findByRole('link', { name: 'Open your offer' })).toHaveAttribute('href', `/offers/${id}`);
    expect(screen.getByRole('link', { name: 'Offer something else' })).toHaveAttribute('href', '/offers/new');
  });
});
