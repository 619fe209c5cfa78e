import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Viewer } from '../../../lib/viewer';
import { answerNetwork, type Reply } from '../../../testing/network';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';

const written = {
  ...{
    needId: 'n1',
    language: 'sw',
    title: 'Nyundo za mashine',
    problem: 'Nyundo zinaisha haraka.',
    background: null,
    tried: null,
    quantity: null,
  },
  mustHaves: [{ metric: 'miezi ya kudumu', today: '2', target: '6', unit: 'miezi' }],
  ...{ costPerYear: '4000000', gives: null, visibility: 'PUBLIC', regionEn: 'Morogoro', regionSw: 'Morogoro', council: null },
  ...{ firmName: 'Kazi Bora', contactName: 'Neema', facilitator: 'Farida Said', answer: null, answeredAt: null, reason: null },
  ...{ isClaimed: false, isOwn: false },
};
const right = { answer: 'RIGHT', answeredAt: '2026-11-30T08:00:00Z' };

function open(page: () => Reply, routes: Record<string, () => Reply> = {}, viewer: Viewer | null = null, language: 'en' | 'sw' = 'en') {
  const operations = { Shell: () => ({ viewer: viewer && { __typename: 'Viewer', ...viewer } }) };
  const calls = answerNetwork({ routes: { '/api/confirm/token': page, ...routes }, operations });
  renderApp({ at: '/confirm/token', language });
  return calls;
}
const ready = (changes: object = {}): Reply => ({ body: { ...written, ...changes } });
const posted = (calls: ReturnType<typeof open>, path = '/api/confirm/token') =>
  calls.filter((call) => call.path === path && call.body && Object.keys(call.body).length > 0).map(({ body }) => body);

describe('the page by which a firm confirms', () => {
  it('shows what was written down, and asks', async () => {
    open(() => ready(), {}, null, 'sw');
    expect(await screen.findByRole('heading', { level: 1, name: 'Je, hitaji hili la Kazi Bora ni sahihi?' })).toBeInTheDocument();
    expect(screen.getByText('miezi ya kudumu: 2 → 6 miezi')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ndiyo, ni sahihi' })).toBeInTheDocument();
  });

  it('takes a yes, and offers an account', async () => {
    let answer = {};
    const calls = open(() => ready(answer));
    const yes = await screen.findByRole('button', { name: 'Yes, this is right' });
    answer = right;
    await userEvent.click(yes);
    expect(await screen.findByText(/You said on .* that it is right/)).toBeInTheDocument();
    expect(posted(calls)).toEqual([{ answer: 'RIGHT' }]);
    expect(screen.getByRole('link', { name: 'Make an account' })).toHaveAttribute('href', '/sign-up?back=%2Fconfirm%2Ftoken');
  });

  it('takes a no with its reason', async () => {
    let answer = {};
    const calls = open(() => ready(answer));
    await userEvent.click(await screen.findByRole('button', { name: 'No, something is wrong' }));
    await userEvent.type(screen.getByLabelText('What is wrong?'), 'It is three months.');
    answer = { answer: 'WRONG', answeredAt: '2026-11-30T08:00:00Z', reason: 'It is three months.' };
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText(/that something is wrong/)).toBeInTheDocument();
    expect(posted(calls)).toEqual([{ answer: 'WRONG', reason: 'It is three months.' }]);
  });

  it('says that a link is over, and offers another try where nothing was answered', async () => {
    let reply: Reply = 'network';
    open(() => reply);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    reply = { status: 404, body: { code: 'NOT_FOUND', message: 'x' } };
    await userEvent.click(retry);
    expect(await screen.findByRole('heading', { name: 'This link no longer works' })).toBeInTheDocument();
  });

  it('lets somebody with an account act for the firm, and leads to the need', async () => {
    let claimed = {};
    open(() => ready({ ...right, ...claimed }), { '/api/confirm/token/claim': () => ({ body: {} }) }, aViewer({ memberships: [] }));
    const claim = await screen.findByRole('button', { name: 'I act for Kazi Bora' });
    claimed = { isClaimed: true, isOwn: true };
    await userEvent.click(claim);
    expect(await screen.findByRole('link', { name: 'See the need' })).toHaveAttribute('href', '/needs/n1');
  });

  it('says what stands against a claim', async () => {
    const refusal = { code: 'ORGANISATION_CLAIMED', field: null, message: 'Ask them to invite you.' };
    const taken = (): Reply => ({ status: 422, body: { ...refusal, problems: [refusal] } });
    open(() => ready(right), { '/api/confirm/token/claim': taken }, aViewer({ memberships: [] }));
    await userEvent.click(await screen.findByRole('button', { name: 'I act for Kazi Bora' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Ask them to invite you.'));
  });

  it('tells a second person of the firm whom to ask', async () => {
    open(() => ready({ ...right, isClaimed: true }));
    expect(await screen.findByText('Somebody of Kazi Bora has its account already.')).toBeInTheDocument();
  });
});
