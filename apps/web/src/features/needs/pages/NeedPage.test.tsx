import type { NeedFullFragment } from '@kongano/graphql/needs';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Viewer } from '../../../lib/viewer';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { serveCase } from '../../postings/testing/serve-case';
import { aNeed } from '../testing/need';

const id = '01980e5a-0000-7000-8000-0000000000a1';
const broker = aViewer({ id: 'b1', name: 'Upendo', isStaff: true, roles: ['BROKER'], memberships: [] });
const neighbour = aViewer({
  memberships: [{ id: 'm2', role: 'OWNER', organisation: { id: 'o2', name: 'Iramba Oils', kind: 'FIRM', isVerified: true } }],
});
const published = { status: 'PUBLISHED', publishedAt: '2026-11-20T08:00:00Z', expiresAt: '2027-11-20T08:00:00Z' } as const;

function show(changes: Partial<NeedFullFragment>, viewer: Viewer | null = aViewer(), language: 'en' | 'sw' = 'en') {
  const server = serveCase({ type: 'Need', viewer, posting: aNeed({ viewerCan: [], ...changes }), begin: () => aNeed() });
  renderApp({ at: `/needs/${id}`, language });
  return server;
}

const shown = (name = 'Cloudy sunflower oil') => screen.findByRole('heading', { level: 1, name });
const actions = () =>
  within(screen.getByRole('main'))
    .queryAllByRole('button')
    .map((button) => button.textContent);

describe('the page of a need', () => {
  it('has the problem first, then what would be good enough', async () => {
    show({ ...published, costPerYear: 12_000_000, gives: 'A press to test', budgetMax: 3_000_000, sdgs: [9], trlMin: 5 }, null);
    await shown();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings.slice(1, 4)).toEqual(['What goes wrong', 'What would be good enough', 'What the firm gives']);
    expect(screen.getByRole('row', { name: 'Clear oil 60 % 95 %' })).toBeInTheDocument();
    expect(screen.getByText('TZS 12,000,000 a year')).toBeInTheDocument();
    expect(screen.getByText('TRL 5 to 9')).toBeInTheDocument();
    expect(await screen.findByText('Industry')).toBeInTheDocument();
  });

  it('shows photos, lets one hear the voice note, and opens the other files', async () => {
    const file = (kind: 'PHOTO' | 'VOICE' | 'DOCUMENT', name: string) =>
      ({
        __typename: 'Attachment',
        id: name,
        kind,
        name,
        contentType: '',
        size: 5000,
        url: `/files/${name}`,
        createdAt: '2026-11-20T08:00:00Z',
      }) as const;
    show({ ...published, attachments: [file('PHOTO', 'press.jpg'), file('VOICE', 'voice.m4a'), file('DOCUMENT', 'test.pdf')] });
    await shown();
    expect(screen.getByRole('img', { name: 'Photo: press.jpg' })).toHaveAttribute('src', '/files/press.jpg');
    expect(document.querySelector('audio')).toHaveAttribute('src', '/files/voice.m4a');
    expect(screen.getByRole('link', { name: /test.pdf/ })).toHaveAttribute('href', '/files/test.pdf');
  });

  it('tells what happened as a story, in the agreement of Swahili', async () => {
    const actor = { __typename: 'Person', id: 'b1', name: 'Upendo' };
    const entry = (verb: string, reason: string | null = null) => ({
      __typename: 'TimelineEntry',
      id: verb,
      at: '2026-11-20T08:00:00Z',
      verb,
      reason,
      actor,
    });
    const timeline = [entry('need.published'), entry('need.returned', 'Lita ngapi?'), entry('need.moved_by_nobody_knows')];
    show({ ...published, timeline } as Partial<NeedFullFragment>, null, 'sw');
    await shown();
    expect(screen.getByText('Limechapishwa')).toBeInTheDocument();
    expect(screen.getByText('Upendo alilichapisha hitaji')).toBeInTheDocument();
    expect(screen.getByText('Lita ngapi?')).toBeInTheDocument();
    expect(screen.getByText('Upendo alibadilisha kitu')).toBeInTheDocument();
  });

  it('shows exactly what the server allows, the likeliest first', async () => {
    show({ status: 'SUBMITTED', submittedAt: '2026-11-20T08:00:00Z', viewerCan: ['EDIT', 'QUALIFY', 'RETURN', 'PUBLISH'] }, broker);
    await shown();
    expect(screen.getByRole('heading', { name: 'Your move' })).toBeInTheDocument();
    expect(screen.getByText('Read it and call the firm by 27 November 2026.')).toBeInTheDocument();
    expect(actions().slice(0, 3)).toEqual(['Take it on', 'Publish', 'Send back']);
    expect(screen.getByRole('link', { name: 'Change the words' })).toHaveAttribute('href', `/needs/${id}/edit`);
  });

  it('offers visitors nothing', async () => {
    show(published, null);
    await shown();
    expect(actions()).toEqual([]);
    expect(screen.getByText(/It is open until 20 November 2027/)).toBeInTheDocument();
  });

  it('sends it back with a reason, and shows what came of it', async () => {
    const server = show({ status: 'SUBMITTED', viewerCan: ['RETURN'] }, broker);
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Send back' }));
    await userEvent.type(screen.getByLabelText('Reason'), 'How many litres?');
    server.state.posting = { ...(server.state.posting ?? { id, version: 1 }), status: 'RETURNED', statusReason: 'How many litres?' };
    await userEvent.click(screen.getAllByRole('button', { name: 'Send back' }).at(-1) as HTMLElement);
    expect(await screen.findByText('The need was sent back.')).toBeInTheDocument();
    expect(server.of('ReturnNeed')).toEqual([{ id, reason: 'How many litres?' }]);
    expect(await screen.findByText('Sent back')).toBeInTheDocument();
  });

  it('asks a broker before a text is published that tells how to reach who wrote it', async () => {
    const server = show({ ...published, problem: 'Our oil is cloudy. Call 0712 345 678.', viewerCan: ['PUBLISH'] });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(server.of('PublishNeed')).toEqual([]);
    expect(await screen.findByText(/or how to reach them: “0712 345 678”/)).toBeInTheDocument();
    await userEvent.click(screen.getAllByRole('button', { name: 'Publish' }).at(-1) as HTMLElement);
    expect(await screen.findByText('The need is published.')).toBeInTheDocument();
    expect(server.of('PublishNeed')).toEqual([{ id, knowingly: true }]);
  });

  it.each([
    ['QUALIFY', 'Take it on', 'QualifyNeed', 'You have taken on the need.'],
    ['PUBLISH', 'Publish', 'PublishNeed', 'The need is published.'],
    ['RENEW', 'Renew for a year', 'RenewNeed', 'The need is renewed.'],
    ['RESUME', 'End the hold', 'ResumeNeed', 'The need is open again.'],
  ] as const)('takes the step %s at once', async (action, label, operation, done) => {
    const server = show({ ...published, viewerCan: [action] });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: label }));
    expect(await screen.findByText(done)).toBeInTheDocument();
    expect(server.of(operation)).toEqual([{ id }]);
  });

  it.each([
    ['CLOSE', 'It is solved', 'CloseNeed', { id, solved: true, reason: 'Thanks' }],
    ['CLOSE', 'Close unsolved', 'CloseNeed', { id, solved: false, reason: 'Thanks' }],
    ['WITHDRAW', 'Take back', 'WithdrawNeed', { id, reason: 'Thanks' }],
  ] as const)('asks why before %s, which is in the menu', async (action, label, operation, variables) => {
    const server = show({ ...published, viewerCan: [action] });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: label }));
    await userEvent.type(await screen.findByLabelText(/Reason/), 'Thanks');
    await userEvent.click(screen.getByRole('button', { name: label }));
    await waitFor(() => expect(server.of(operation)).toEqual([variables]));
  });

  it('asks before a draft is thrown away, and leads to one’s own needs', async () => {
    const server = show({ viewerCan: ['EDIT', 'SUBMIT', 'DISCARD'] });
    await shown();
    expect(screen.getByRole('link', { name: 'Check and send' })).toHaveAttribute('href', `/needs/${id}/edit?step=6`);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Throw away' }));
    const dialog = await screen.findByRole('alertdialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Throw away' }));
    await waitFor(() => expect(server.of('DiscardNeed')).toEqual([{ id, version: 1 }]));
    expect(await screen.findByRole('heading', { name: 'Needs' })).toBeInTheDocument();
    expect(await screen.findByRole('tab', { name: 'Mine', selected: true })).toBeInTheDocument();
  });

  it('says that there is none, without saying why', async () => {
    serveCase({ type: 'Need', viewer: null, begin: () => aNeed() });
    renderApp({ at: `/needs/${id}` });
    expect(await screen.findByRole('heading', { name: 'This need is not here' })).toBeInTheDocument();
  });

  it('offers another try, with a number for support, when the server fails', async () => {
    const error = { message: 'Something broke.', extensions: { code: 'INTERNAL', id: 'F42' } };
    const server = serveCase({ type: 'Need', viewer: null, begin: () => aNeed(), more: { NeedDetails: () => ({ need: null, error }) } });
    server.state.isOffline = true;
    renderApp({ at: `/needs/${id}` });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});

describe('having it too', () => {
  it('is shown with its sum', async () => {
    show({ ...published, cosignCount: 2, cosignCostPerYear: 40_000_000 }, null);
    await shown();
    expect(screen.getByText(/2 other firms have it too/)).toBeInTheDocument();
    expect(screen.getByText('Together it costs them TZS 40,000,000 a year.')).toBeInTheDocument();
  });

  it('is said for one’s firm, with what it costs', async () => {
    const server = show({ ...published, viewerCan: ['COSIGN'] }, neighbour);
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'We have it too' }));
    await userEvent.type(screen.getByLabelText(/What it costs you/), '2,500,000');
    await userEvent.type(screen.getByLabelText(/Jobs/), 'many');
    await userEvent.click(screen.getByRole('button', { name: 'Say so' }));
    expect(await screen.findByText('Enter a whole number.', { selector: 'p' })).toBeInTheDocument();
    await userEvent.clear(screen.getByLabelText(/Jobs/));
    await userEvent.type(screen.getByLabelText(/Jobs/), '4');
    await userEvent.click(screen.getByRole('button', { name: 'Say so' }));
    expect(await screen.findByText('It is noted that you have it too.')).toBeInTheDocument();
    expect(server.of('CosignNeed')).toEqual([{ id, organisationId: 'o2', costPerYear: 2_500_000, jobs: 4 }]);
  });

  it('is taken back', async () => {
    const server = show({ ...published, viewerHasCosigned: true, cosignCount: 1 }, neighbour);
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'We no longer have it' }));
    expect(await screen.findByText('It is noted that you no longer have it.')).toBeInTheDocument();
    expect(server.of('WithdrawCosign')).toEqual([{ id, organisationId: 'o2' }]);
  });
});
