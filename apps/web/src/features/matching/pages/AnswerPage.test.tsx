import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerNetwork, type Reply } from '../../../testing/network';
import { renderApp } from '../../../testing/render-app';

const asked = { matchId: 'm1', title: 'Kukausha mwani', asks: 'YES', isIntroduction: false, state: 'OPEN', answeredAt: null };

function open(reply: () => Reply, language: 'en' | 'sw' = 'en') {
  const calls = answerNetwork({ routes: { '/api/answer/token': reply }, operations: { Shell: () => ({ viewer: null }) } });
  renderApp({ at: '/answer/token', language });
  return () => calls.filter(({ method, path }) => method === 'POST' && path === '/api/answer/token').map(({ body }) => body);
}

describe('the page of a link in a letter', () => {
  it('answers yes by a button, not by being opened', async () => {
    let state = {};
    const sent = open(() => ({ body: { ...asked, ...state } }));
    const yes = await screen.findByRole('button', { name: 'Yes, I am interested' });
    expect(screen.getByText('It is about: Kukausha mwani')).toBeInTheDocument();
    expect(sent()).toEqual([]);
    state = { state: 'SAID_YES', answeredAt: '2026-11-30T08:00:00Z' };
    await userEvent.click(yes);
    expect(await screen.findByText(/You said yes on/)).toBeInTheDocument();
    expect(sent()).toEqual([{ answer: 'YES' }]);
    expect(screen.getByRole('link', { name: 'Open the match' })).toHaveAttribute('href', '/matches/m1');
  });

  it('takes a no with a reason that is chosen', async () => {
    let state = {};
    const sent = open(() => ({ body: { ...asked, asks: 'NO', isIntroduction: true, ...state } }), 'sw');
    const [reason] = await screen.findAllByRole('radio');
    if (reason) await userEvent.click(reason);
    state = { state: 'SAID_NO', answeredAt: '2026-11-30T08:00:00Z' };
    const [send] = screen.getAllByRole('button', { name: /kataa/i });
    if (send) await userEvent.click(send);
    expect(await screen.findByText(/Ulisema hapana/)).toBeInTheDocument();
    expect(sent()).toEqual([{ answer: 'NO', reason: expect.any(String), note: '' }]);
  });

  it('says that the question no longer stands', async () => {
    open(() => ({ body: { ...asked, state: 'MOVED' } }));
    expect(await screen.findByText('This question no longer stands')).toBeInTheDocument();
  });

  it('shows where it stands when somebody of the same side was faster', async () => {
    let state = {};
    const problem = { code: 'MATCH_SIDE_ANSWERED', field: null, message: 'Answered.' };
    let isPost = false;
    const calls = answerNetwork({
      routes: {
        '/api/answer/token': ({ method }) => {
          isPost = method === 'POST';
          return isPost ? { status: 422, body: { ...problem, problems: [problem] } } : { body: { ...asked, ...state } };
        },
      },
      operations: { Shell: () => ({ viewer: null }) },
    });
    renderApp({ at: '/answer/token' });
    const yes = await screen.findByRole('button', { name: 'Yes, I am interested' });
    state = { state: 'SAID_YES', answeredAt: '2026-11-30T08:00:00Z' };
    await userEvent.click(yes);
    expect(await screen.findByText(/You said yes on/)).toBeInTheDocument();
    expect(calls.filter(({ method, path }) => method === 'POST' && path === '/api/answer/token')).toHaveLength(1);
  });

  it('says that a link is over, and offers another try where nothing was answered', async () => {
    let reply: Reply = 'network';
    open(() => reply);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    reply = { status: 404, body: { code: 'NOT_FOUND', message: 'x' } };
    await userEvent.click(retry);
    expect(await screen.findByRole('heading', { name: 'This link no longer works' })).toBeInTheDocument();
  });
});
