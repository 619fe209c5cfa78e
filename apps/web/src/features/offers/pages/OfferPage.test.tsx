import type { OfferFullFragment } from '@kongano/graphql/offers';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Viewer } from '../../../lib/viewer';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { aConnection, serveCase } from '../../postings/testing/serve-case';
import { anOffer, anOfferLine } from '../testing/offer';

const id = '01980e5a-0000-7000-8000-0000000000b1';
const broker = aViewer({ id: 'b1', isStaff: true, roles: ['BROKER'], memberships: [] });
const published = { status: 'PUBLISHED', publishedAt: '2026-11-20T08:00:00Z', expiresAt: '2027-11-20T08:00:00Z' } as const;

function show(changes: Partial<OfferFullFragment>, viewer: Viewer | null = broker, language: 'en' | 'sw' = 'en') {
  const server = serveCase({ type: 'Offer', viewer, posting: anOffer({ viewerCan: [], ...changes }), begin: () => anOffer() });
  renderApp({ at: `/offers/${id}`, language });
  return server;
}

const shown = () => screen.findByRole('heading', { level: 1, name: 'Solar tunnel dryer' });

describe('the page of an offer', () => {
  it('says what a firm gets, what shows that it works, and who does it', async () => {
    show({ ...published, advantages: 'Dries in rain too', availableFrom: '2027-01-10', capacityProjects: 2, ipStatus: 'NONE' }, null);
    await shown();
    expect(screen.getByText('Dries fruit in two days.')).toBeInTheDocument();
    expect(screen.getByText('Dries in rain too')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'doi:10.1234/mango' })).toHaveAttribute('href', 'https://doi.org/10.1234/mango');
    expect(screen.getByRole('link', { name: '0000-0002-1825-0097' })).toHaveAttribute('href', 'https://orcid.org/0000-0002-1825-0097');
    expect(screen.getByText('from 10 January 2027, 2 projects at the same time')).toBeInTheDocument();
    expect(screen.getByText('Ready to be shown at work, TRL 7')).toBeInTheDocument();
    expect(screen.getByText('Open to everybody')).toBeInTheDocument();
  });

  it('is in Swahili by noun class', async () => {
    show(published, null, 'sw');
    await shown();
    expect(screen.getByText('Imechapishwa')).toBeInTheDocument();
    expect(screen.getByText(/^Iko wazi hadi 20 Novemba 2027/)).toBeInTheDocument();
  });

  it('shows exactly what the server allows', async () => {
    show({ status: 'SUBMITTED', submittedAt: '2026-11-20T08:00:00Z', viewerCan: ['RETURN', 'PUBLISH', 'QUALIFY'] });
    await shown();
    expect(screen.getByText('Read it and answer by 27 November 2026.')).toBeInTheDocument();
    const main = within(screen.getByRole('region', { name: 'Your move' }));
    expect(main.getAllByRole('button').map((button) => button.textContent)).toEqual(['Take it on', 'Publish', 'Send back']);
  });

  it.each([
    ['QUALIFY', 'Take it on', 'QualifyOffer'],
    ['PUBLISH', 'Publish', 'PublishOffer'],
    ['RENEW', 'Renew for a year', 'RenewOffer'],
    ['RESUME', 'End the hold', 'ResumeOffer'],
  ] as const)('takes the step %s at once', async (action, label, operation) => {
    const server = show({ ...published, viewerCan: [action] });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: label }));
    await waitFor(() => expect(server.of(operation)).toEqual([{ id }]));
  });

  it('holds it until a day, with a reason', async () => {
    const server = show({ ...published, viewerCan: ['HOLD'] });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Put on hold' }));
    await userEvent.type(await screen.findByLabelText('Until'), '2099-01-02');
    await userEvent.type(screen.getByLabelText('Reason'), 'Field season');
    server.refuse('HoldOffer', { code: 'HOLD_UNTIL_TOO_FAR', field: 'until', message: 'A hold lasts 180 days at most.' });
    await userEvent.click(screen.getByRole('button', { name: 'Put on hold' }));
    expect((await screen.findAllByText('A hold lasts 180 days at most.')).length).toBeGreaterThan(0);
    expect(screen.getByLabelText('Until')).toBeInvalid();
    expect(server.of('HoldOffer')).toEqual([{ id, until: '2099-01-02', reason: 'Field season' }]);
  });

  it.each([
    ['WITHDRAW', 'Take back', 'WithdrawOffer'],
    ['RETURN', 'Send back', 'ReturnOffer'],
  ] as const)('asks why before %s', async (action, label, operation) => {
    const server = show({ ...published, viewerCan: [action] });
    await shown();
    const menu = screen.queryByRole('button', { name: 'More' });
    if (menu) await userEvent.click(menu);
    await userEvent.click(await screen.findByRole(menu ? 'menuitem' : 'button', { name: label }));
    await userEvent.type(await screen.findByLabelText(/Reason/), 'Moved on');
    await userEvent.click(screen.getAllByRole('button', { name: label }).at(-1) as HTMLElement);
    await waitFor(() => expect(server.of(operation)).toEqual([{ id, reason: 'Moved on' }]));
  });

  it('has the broker’s words on top when it came back', async () => {
    show({ status: 'RETURNED', statusReason: 'Which fruit?', viewerCan: ['EDIT', 'SUBMIT'] }, aViewer({ id: 'p2' }));
    await shown();
    expect(screen.getByText('Which fruit?')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go on writing' })).toHaveAttribute('href', `/offers/${id}/edit`);
  });

  it('says that there is none, without saying why', async () => {
    serveCase({ type: 'Offer', viewer: null, begin: () => anOffer() });
    renderApp({ at: `/offers/${id}` });
    expect(await screen.findByRole('heading', { name: 'This offer is not here' })).toBeInTheDocument();
  });
});

describe('the list of offers', () => {
  const showList = (at: string, offers: object[], viewer: Viewer | null = null) => {
    const more = { OfferList: () => ({ offers: aConnection('Offer', offers) }) };
    const server = serveCase({ type: 'Offer', viewer, begin: () => anOffer(), more });
    renderApp({ at });
    return server;
  };

  it('shows what one needs to know before opening one', async () => {
    const server = showList('/offers', [anOfferLine()]);
    const row = (await screen.findByRole('link', { name: 'Solar tunnel dryer' })).closest('li');
    expect(row).toHaveTextContent('Dries fruit in two days.');
    expect(row).toHaveTextContent('AcademiaMfano University');
    expect(row).toHaveTextContent('Ready to be shown at work');
    expect(row).toHaveTextContent('TRL 7');
    expect(server.of('OfferList')[0]).toMatchObject({ filter: { status: ['PUBLISHED'] }, sort: 'NEWEST' });
    expect(screen.queryByRole('group', { name: 'State' })).toBeNull();
  });

  it.each([
    ['/offers', null, 'No offers here yet'],
    ['/offers?trl=9', null, 'No offer has these words and filters'],
    ['/offers?mine=1', aViewer(), 'You have offered nothing yet'],
  ])('says at %s why nothing is there, and what to do', async (at, viewer, words) => {
    showList(at, [], viewer);
    expect(await screen.findByRole('heading', { name: words })).toBeInTheDocument();
  });

  it('lets staff look for every state', async () => {
    const server = showList('/offers', [anOfferLine({ status: 'SUBMITTED' })], broker);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Sent' }));
    await waitFor(() => expect(server.of('OfferList').at(-1)).toMatchObject({ filter: { status: ['SUBMITTED'] } }));
  });
});
