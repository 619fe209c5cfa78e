import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderApp } from '../../testing/render-app';
import { aViewer } from '../../testing/viewers';
import { aNeed, aNeedLine } from '../needs/testing/need';
import { aConnection, serveCase } from '../postings/testing/serve-case';

interface Search {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

const mills: Search = { id: 's1', name: 'Mills in Morogoro', address: 'q=mill&region=TZ-16' };

/** A server that keeps searches; `refusal` is what it says to a saving. */
function show(at: string, { searches = [mills], isNew = 0, refusal = '', viewer = aViewer({}), language = 'en' as 'en' | 'sw' } = {}) {
  let kept = searches.map((search) => ({ __typename: 'SavedSearch', kind: 'NEED', seenAt: '2026-11-20T09:00:00Z', ...search }));
  const problems = refusal ? [{ __typename: 'Problem', code: 'NO', field: 'name', message: refusal }] : [];
  const server = serveCase({
    type: 'Need',
    viewer,
    begin: () => aNeed(),
    more: {
      NeedList: () => ({ needs: aConnection('Need', [aNeedLine({ id: 'n1' })], 1) }),
      SavedSearches: ({ kind }) => ({ savedSearches: kept.filter((search) => search.kind === kind) }),
      NewNeedCount: () => ({ needs: { __typename: 'NeedConnection', totalCount: isNew } }),
      MarkSearchSeen: () => ({ markSearchSeen: { __typename: 'SavedSearchPayload', search: null, problems: [] } }),
      RemoveSearch: ({ id }) => {
        kept = kept.filter((search) => search.id !== id);
        return { removeSearch: { __typename: 'SavedSearchPayload', problems: [] } };
      },
      SaveSearch: ({ id, input }) => {
        const search = { __typename: 'SavedSearch', seenAt: '2026-11-26T09:00:00Z', ...Object(input), id };
        if (!refusal) kept = [...kept, search];
        return { saveSearch: { __typename: 'SavedSearchPayload', search: refusal ? null : search, problems } };
      },
    },
  });
  renderApp({ at, language });
  return server;
}

const place = () => screen.findByRole('region', { name: 'Saved searches' });

describe('saved searches', () => {
  it('lead to their list, say how much is new in it, and are seen by that', async () => {
    const server = show('/needs', { isNew: 3 });
    const link = await screen.findByRole('link', { name: 'Mills in Morogoro 3 new' });
    expect(server.of('NewNeedCount')[0]).toMatchObject({
      filter: { text: 'mill', regionCode: 'TZ-16', status: ['PUBLISHED', 'IN_DISCUSSION'], publishedAfter: '2026-11-20T09:00:00Z' },
    });
    await userEvent.click(link);
    await waitFor(() => expect(server.of('MarkSearchSeen')).toEqual([{ id: 's1' }]));
    expect(server.of('NeedList').at(-1)).toMatchObject({ filter: { text: 'mill', regionCode: 'TZ-16' } });
    expect(link).toHaveAttribute('aria-current', 'true');
  });

  it('stand on home with what is new in them, and lead there', async () => {
    const server = show('/', { isNew: 2 });
    // jsdom puts a space after the name, which stands in bold; browsers do not.
    const link = await screen.findByRole('link', { name: /^Mills in Morogoro ?: 2 new needs$/ });
    expect(link).toHaveAttribute('href', '/needs?q=mill&region=TZ-16');
    await userEvent.click(link);
    await waitFor(() => expect(server.of('MarkSearchSeen')).toContainEqual({ id: 's1' }));
  });

  it('are no news on home where nothing is new', async () => {
    const server = show('/');
    await waitFor(() => expect(server.of('NewNeedCount').length).toBeGreaterThan(0));
    expect(screen.queryByRole('link', { name: /Mills in Morogoro/ })).toBeNull();
  });

  it('say nothing where nothing is new', async () => {
    show('/needs');
    expect(await screen.findByRole('link', { name: 'Mills in Morogoro' })).toBeInTheDocument();
    expect(screen.queryByText(/new$/)).toBeNull();
  });

  it('are saved under a name that begins with the words looked for', async () => {
    const server = show('/needs?q=oven', { searches: [] });
    await userEvent.click(await screen.findByRole('button', { name: 'Save this search' }));
    const name = screen.getByRole('textbox', { name: 'Name of this search' });
    expect(name).toHaveValue('oven');
    // The name that is offered is marked, so that writing replaces it.
    await userEvent.keyboard('ovens for bread{Enter}');
    expect(await screen.findByRole('link', { name: 'ovens for bread' })).toHaveAttribute('aria-current', 'true');
    expect(server.of('SaveSearch')[0]).toMatchObject({ input: { kind: 'NEED', name: 'ovens for bread', address: 'q=oven' } });
    expect(screen.queryByRole('button', { name: 'Save this search' })).toBeNull();
  });

  it('keep the name that was written when they are refused, with the reason at the field', async () => {
    show('/needs?q=oven', { searches: [], refusal: 'You have 20 saved searches here.' });
    await userEvent.click(await screen.findByRole('button', { name: 'Save this search' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('You have 20 saved searches here.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Name of this search' })).toHaveValue('oven');
  });

  it('are removed, and brought back by undo', async () => {
    const server = show('/needs');
    await userEvent.click(await screen.findByRole('button', { name: 'Options for Mills in Morogoro' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Mills in Morogoro' })).toBeNull());
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: 'Mills in Morogoro' })).toBeInTheDocument();
    expect(server.of('SaveSearch')).toEqual([{ id: 's1', input: { kind: 'NEED', name: mills.name, address: mills.address } }]);
  });

  it('are not offered where nothing is left out, nor to visitors', async () => {
    show('/needs', { searches: [] });
    await screen.findByText('1 of 1 shown');
    expect(screen.queryByRole('region', { name: 'Saved searches' })).toBeNull();
  });

  it('are in Swahili', async () => {
    show('/needs?q=oveni', { searches: [mills], isNew: 1, language: 'sw' });
    expect(await screen.findByRole('link', { name: 'Mills in Morogoro kipya 1' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Hifadhi utafutaji huu' })).toBeInTheDocument();
  });

  it('stand in one place with a name', async () => {
    show('/needs');
    expect(await place()).toContainElement(await screen.findByRole('link', { name: 'Mills in Morogoro' }));
  });
});
