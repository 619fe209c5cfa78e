import { screen } from '@testing-library/react';
import { standAt } from '../../../testing/clock';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { serveCase } from '../../postings/testing/serve-case';
import { aNeed } from '../testing/need';

// A Tuesday.
standAt('2026-11-24T05:00:00Z');

const id = '01980e5a-0000-7000-8000-0000000000a1';
const open = (submittedAt: string, language: 'en' | 'sw' = 'en') => {
  const posting = aNeed({ status: 'SUBMITTED', submittedAt });
  serveCase({ type: 'Need', viewer: aViewer(), posting, begin: () => posting });
  renderApp({ at: `/needs/${id}/sent`, language });
};

describe('after a need is sent', () => {
  it('says by which working day a broker calls', async () => {
    open('2026-11-24T04:59:00Z');
    expect(await screen.findByText('A broker calls you by Tuesday, 1 December 2026.')).toBeInTheDocument();
  });

  it('says it in Swahili with its own names of days and months', async () => {
    open('2026-11-24T04:59:00Z', 'sw');
    expect(await screen.findByText(/Jumanne, 1 Desemba 2026/)).toBeInTheDocument();
  });

  it('counts days as Tanzania does: what is sent late in the evening there belongs to that day', async () => {
    open('2026-11-23T20:30:00Z');
    expect(await screen.findByText(/by Monday, 30 November 2026/)).toBeInTheDocument();
  });

  it('still holds its promise on the last day', async () => {
    open('2026-11-17T09:00:00Z');
    expect(await screen.findByText(/by Tuesday, 24 November 2026/)).toBeInTheDocument();
  });

  it('promises no day that is over to whoever comes back to this page', async () => {
    open('2026-10-12T09:00:00Z');
    expect(await screen.findByText('A broker has your need and calls you.')).toBeInTheDocument();
    expect(screen.queryByText(/October/)).toBeNull();
  });

  it('shows the way on: the need itself first, then another problem', async () => {
    open('2026-11-24T04:59:00Z');
    expect(await screen.findByRole('link', { name: 'Open your need' })).toHaveAttribute('href', `/needs/${id}`);
    expect(screen.getByRole('link', { name: 'Tell another problem' })).toHaveAttribute('href', '/needs/new');
    expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(3);
  });
});
