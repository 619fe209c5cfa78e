import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Reply, SentCall } from '../../../testing/network';
import { renderApp } from '../../../testing/render-app';
import { serve } from '../testing/people';

const letter = (id: string, subject: string, body = 'Hello'): object => ({
  id,
  subject,
  body,
  recipient: 'neema@example.org',
  createdAt: `2026-11-24T08:0${id}:00Z`,
});

function open(at: string, answer: () => Reply, language: 'en' | 'sw' = 'en'): SentCall[] {
  const calls = serve(null, { routes: { '/api/mailbox': answer } });
  renderApp({ at, language });
  return calls;
}

describe('the mailbox of the demonstration', () => {
  it('says that everybody reads it', async () => {
    open('/mailbox', () => ({ body: [] }), 'sw');
    expect(await screen.findByText('Kila mtu anaweza kusoma barua hizi')).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'Bado hakuna barua' })).toBeInTheDocument();
  });

  it('shows the newest letter, whose links can be opened', async () => {
    open('/mailbox', () => ({
      body: [letter('1', 'Old'), letter('2', 'New', 'Open\n\nhttp://localhost/api/auth/verify-email?token=x\n')],
    }));
    expect(await screen.findByRole('article', { name: 'New' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /verify-email/ })).toHaveAttribute('href', 'http://localhost/api/auth/verify-email?token=x');
  });

  it('shows the letter that is chosen, and leads back to all on phones', async () => {
    open('/mailbox?to=neema%40example.org', () => ({ body: [letter('1', 'Old'), letter('2', 'New')] }));
    await userEvent.click(await screen.findByRole('link', { name: /^Old/ }));
    expect(await screen.findByRole('article', { name: 'Old' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '← All letters' })).toHaveAttribute('href', '/mailbox?to=neema%40example.org');
  });

  it('asks for the letters to one address', async () => {
    const calls = open('/mailbox', () => ({ body: [] }));
    await userEvent.type(await screen.findByLabelText('Letters to'), 'juma@example.org{Enter}');
    await screen.findByRole('heading', { name: 'No letters yet' });
    expect(calls.filter(({ path }) => path.startsWith('/api/mailbox')).at(-1)?.path).toBe('/api/mailbox?to=juma%40example.org');
  });

  it('finds a new letter by itself, and a look that fails takes nothing away', async () => {
    jest.useFakeTimers();
    const answers: Reply[] = [{ body: [] }, 'network', { body: [letter('1', 'Arrived')] }];
    open('/mailbox', () => answers.shift() ?? 'network');
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    await screen.findByRole('heading', { name: 'No letters yet' });
    await act(() => jest.advanceTimersByTimeAsync(5_000));
    expect(screen.getByRole('heading', { name: 'No letters yet' })).toBeInTheDocument();
    await act(() => jest.advanceTimersByTimeAsync(5_000));
    expect(screen.getByRole('article', { name: 'Arrived' })).toBeInTheDocument();
    jest.useRealTimers();
  });

  it('offers another try when it cannot be read', async () => {
    let reply: Reply = { status: 500, body: { code: 'INTERNAL', message: 'x' } };
    open('/mailbox', () => reply);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    reply = { body: [letter('1', 'Here')] };
    await userEvent.click(retry);
    expect(await screen.findByRole('article', { name: 'Here' })).toBeInTheDocument();
  });

  it('is not there on an installation for real work', async () => {
    serve(null);
    renderApp({ at: '/mailbox' });
    expect(await screen.findByRole('heading', { name: 'There is no mailbox here' })).toBeInTheDocument();
    expect(screen.queryByLabelText('Letters to')).not.toBeInTheDocument();
  });
});
