import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { keepDraft } from '../../../lib/drafts';
import type { Viewer } from '../../../lib/viewer';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { keysOf } from '../../postings';
import { aConnection, serveCase } from '../../postings/testing/serve-case';
import { blankNeed } from '../form/need-values';
import { aNeed, aNeedLine } from '../testing/need';

const two = [
  aNeedLine({ id: 'n1' }),
  aNeedLine({ id: 'n2', title: 'Ngozi hupasuka', language: 'sw', status: 'SOLVED', costPerYear: null }),
];

function show(
  at: string,
  {
    viewer = null,
    needs = two,
    hasMore = false,
    language = 'en' as 'en' | 'sw',
  }: { viewer?: Viewer | null; needs?: object[]; hasMore?: boolean; language?: 'en' | 'sw' } = {},
) {
  const list = ({ after }: Record<string, unknown>): object =>
    after
      ? { needs: aConnection('Need', [aNeedLine({ id: 'n3', title: 'The third' })], 3) }
      : { needs: aConnection('Need', needs, hasMore ? 3 : needs.length, hasMore) };
  const server = serveCase({ type: 'Need', viewer, begin: () => aNeed(), more: { NeedList: list } });
  renderApp({ at, language });
  return server;
}

describe('the list of needs', () => {
  it('shows what one needs to know before opening one', async () => {
    show('/needs');
    const row = (await screen.findByRole('link', { name: 'Cloudy sunflower oil' })).closest('li');
    expect(row).toHaveTextContent('Our oil is cloudy.');
    expect(row).toHaveTextContent('Singida Oils');
    expect(row).toHaveTextContent('Vegetable oils');
    expect(row).toHaveTextContent('TZS 5M a year');
    expect(row).toHaveTextContent('3 firms have it too');
    expect(row).toHaveTextContent('Published');
    expect(screen.getByText('2 of 2 shown')).toBeInTheDocument();
  });

  it('is in Swahili by noun class', async () => {
    show('/needs', { language: 'sw' });
    expect(await screen.findByText('Limetatuliwa', { selector: 'li *' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Mahitaji' })).toBeInTheDocument();
  });

  it('shows visitors what is open, and staff everything', async () => {
    const server = show('/needs');
    await screen.findByText('2 of 2 shown');
    expect(server.of('NeedList')[0]).toMatchObject({
      filter: { status: ['PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED'] },
      sort: 'NEWEST',
      first: 20,
    });
  });

  it('asks for what its address says, and names it on chips that take it off', async () => {
    const server = show(
      '/needs?q=oil&sector=1040&region=TZ-23&cluster=01980e5a-0000-7000-8000-00000000000c&trl=6&language=sw&partnership=LICENCE&status=SOLVED',
    );
    await screen.findByText('2 of 2 shown');
    expect(server.of('NeedList').at(-1)).toMatchObject({
      filter: {
        text: 'oil',
        sectorCode: '1040',
        regionCode: 'TZ-23',
        trl: 6,
        language: 'sw',
        partnershipType: 'LICENCE',
        status: ['SOLVED'],
      },
      sort: 'RELEVANCE',
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the filter Vegetable oils' }));
    await waitFor(() => expect(server.of('NeedList').at(-1)).toMatchObject({ filter: { text: 'oil', regionCode: 'TZ-23' } }));
    expect(server.of('NeedList').at(-1)?.filter).not.toHaveProperty('sectorCode');
    await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Remove the filter/ })).toBeNull());
  });

  it('looks for words after a pause in typing, once', async () => {
    const server = show('/needs');
    await screen.findByText('2 of 2 shown');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search needs' }), 'mafuta');
    await waitFor(() => expect(server.of('NeedList').at(-1)).toMatchObject({ filter: { text: 'mafuta' } }));
    expect(server.of('NeedList')).toHaveLength(2);
  });

  it('filters by what is chosen in the panel', async () => {
    const server = show('/needs');
    await screen.findByText('2 of 2 shown');
    await userEvent.selectOptions(screen.getByLabelText('Kind of partnership'), 'Licence to use a technology');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Solved' }));
    await userEvent.selectOptions(screen.getByLabelText('Sort by'), 'What it costs');
    await waitFor(() =>
      expect(server.of('NeedList').at(-1)).toMatchObject({ filter: { partnershipType: 'LICENCE', status: ['SOLVED'] }, sort: 'COST' }),
    );
  });

  it('shows more on demand', async () => {
    show('/needs', { hasMore: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'The third' })).toBeInTheDocument();
    expect(screen.getByText('3 of 3 shown')).toBeInTheDocument();
  });

  it('has one’s own apart, drafts too', async () => {
    const server = show('/needs', { viewer: aViewer() });
    await userEvent.click(await screen.findByRole('tab', { name: 'Mine' }));
    await waitFor(() => expect(server.of('NeedList').at(-1)).toMatchObject({ filter: { mine: true } }));
    expect(screen.getByRole('checkbox', { name: 'Draft' })).toBeInTheDocument();
  });

  it('reminds of words on this device that were never sent', async () => {
    const viewer = aViewer();
    const values = { ...blankNeed, problem: 'Begun on the bus' };
    keepDraft(keysOf(viewer.id, 'need', 'n9').waiting, { version: null, base: blankNeed, values });
    show('/needs', { viewer });
    expect(await screen.findByRole('link', { name: 'Go on writing' })).toHaveAttribute('href', '/needs/new');
  });

  it.each([
    ['/needs', null, 'No needs here yet'],
    ['/needs?q=zzz', null, 'No need has these words and filters'],
    ['/needs?mine=1', aViewer(), 'You have told no problem yet'],
  ])('says at %s why nothing is there, and what to do', async (at, viewer, words) => {
    show(at, { viewer, needs: [] });
    expect(await screen.findByRole('heading', { name: words })).toBeInTheDocument();
  });

  it('offers another try when it could not be loaded', async () => {
    const server = serveCase({ type: 'Need', viewer: null, begin: () => aNeed() });
    server.state.isOffline = true;
    renderApp({ at: '/needs' });
    server.state.isOffline = true;
    const retry = await screen.findByRole('button', { name: 'Try again' }, { timeout: 9000 });
    server.state.isOffline = false;
    await userEvent.click(retry);
    expect(await screen.findByRole('heading', { name: 'No needs here yet' })).toBeInTheDocument();
  });
});
