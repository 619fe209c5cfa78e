import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Viewer } from '../../lib/viewer';
import { answerGraphql } from '../../testing/graphql';
import { renderApp } from '../../testing/render-app';
import { aViewer } from '../../testing/viewers';

// The shell is tested around pages of the tests' own, whatever the features put there.
jest.mock('../routes', () => ({ featureRoutes: [] }));

const withTypes = (viewer: Viewer | null): object | null => viewer && { __typename: 'Viewer', ...viewer };
const signedIn = (viewer: Viewer | null): unknown => answerGraphql(() => ({ data: { viewer: withTypes(viewer) } }));
const extra = [{ path: 'there', Component: () => <input type="search" aria-label="Find" /> }];

const placesIn = (nav: HTMLElement | undefined): (string | null)[] =>
  nav
    ? within(nav)
        .getAllByRole('link')
        .map((link) => link.textContent)
    : [];

describe('the shell', () => {
  it('shows the places of a visitor, and the way to sign in that leads back', async () => {
    signedIn(null);
    renderApp({ at: '/there?text=oil', extra });
    expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in?back=%2Fthere%3Ftext%3Doil');
    expect(placesIn(screen.getAllByRole('navigation')[0])).toEqual(['Home', 'Needs', 'Offers', 'Clusters']);
  });

  it('shows the desk to a broker, and four places under the thumb', async () => {
    signedIn(aViewer({ isStaff: true, roles: ['BROKER'] }));
    renderApp({ at: '/there', extra });
    await screen.findByRole('button', { name: 'Account: Asha Juma' });
    const [header, thumb] = screen.getAllByRole('navigation');
    expect(placesIn(header)).toEqual(['Home', 'Desk', 'Needs', 'Offers', 'Clusters', 'Projects']);
    expect(placesIn(thumb)).toHaveLength(4);
  });

  it('marks the place one is in', async () => {
    signedIn(null);
    renderApp({ at: '/needs', extra: [{ path: 'needs', Component: () => <p>list</p> }] });
    await screen.findByText('list');
    expect(screen.getAllByRole('link', { current: 'page' }).map((link) => link.textContent)).toEqual(['Needs', 'Needs']);
  });

  it('changes the language without a reload, and remembers it', async () => {
    signedIn(null);
    renderApp({ at: '/there', extra });
    await userEvent.click(await screen.findByRole('button', { name: 'Kiswahili' }));
    expect(await screen.findByRole('link', { name: 'Ingia' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('sw');
    expect(localStorage.getItem('kongano.language')).toBe('sw');
    expect(screen.getByRole('button', { name: 'Kiswahili' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('changes the theme', async () => {
    signedIn(null);
    renderApp({ at: '/there', extra });
    await userEvent.click((await screen.findAllByRole('button', { name: 'Use dark colours' }))[0] as HTMLElement);
    expect(document.documentElement.dataset.theme).toBe('dark');
    await userEvent.click(screen.getAllByRole('button', { name: 'Use light colours' })[0] as HTMLElement);
    expect(document.documentElement.dataset.theme).toBe('light');
  });

  it('says when the network is gone, and when it is back', async () => {
    signedIn(null);
    renderApp({ at: '/there', extra });
    await screen.findByRole('link', { name: 'Sign in' });
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(screen.getByText(/No network. You can read/)).toBeInTheDocument();
    online.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(screen.queryByText(/No network. You can read/)).not.toBeInTheDocument();
  });

  it('lets one skip to the content, and starts there on the next page', async () => {
    signedIn(null);
    renderApp({ at: '/there', extra: [...extra, { path: 'needs', Component: () => <p>list</p> }] });
    await userEvent.tab();
    expect(screen.getByText('Go to the content')).toHaveFocus();
    await userEvent.click(screen.getAllByRole('link', { name: 'Needs' })[0] as HTMLElement);
    await screen.findByText('list');
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });
});

describe('keys of the shell', () => {
  it('go to places, to the search, and list themselves', async () => {
    signedIn(null);
    renderApp({ at: '/there', extra: [...extra, { path: 'needs', Component: () => <p>list</p> }] });
    fireEvent.keyDown(document.body, { key: '/' });
    expect(await screen.findByLabelText('Find')).toHaveFocus();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(screen.getByRole('dialog', { name: 'Keys' })).toHaveTextContent('Go to needs');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.keyDown(document.body, { key: 'g' });
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(await screen.findByText('list')).toBeInTheDocument();
  });

  it('can be switched off in their list', async () => {
    signedIn(null);
    renderApp({ at: '/there', extra });
    await screen.findByRole('link', { name: 'Sign in' });
    fireEvent.keyDown(document.body, { key: '?' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Keys are on' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.keyDown(document.body, { key: '/' });
    expect(screen.getByLabelText('Find')).not.toHaveFocus();
    localStorage.setItem('kongano.keys', 'on');
  });
});

describe('the account', () => {
  it('is left by its menu, and everything that was seen is asked for again', async () => {
    let viewer: Viewer | null = aViewer();
    answerGraphql(() => ({ data: { viewer: withTypes(viewer) } }));
    const graphql = globalThis.fetch;
    const calls: string[] = [];
    globalThis.fetch = jest.fn((url: RequestInfo | URL, init?: RequestInit) => {
      calls.push(String(url));
      if (String(url) !== '/api/auth/sign-out') return graphql(url, init);
      viewer = null;
      return Promise.resolve(new Response('{}'));
    });
    renderApp({ at: '/there', extra });
    await userEvent.click(await screen.findByRole('button', { name: 'Account: Asha Juma' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    expect(await screen.findByRole('link', { name: 'Sign in' })).toBeInTheDocument();
    expect(calls).toContain('/api/auth/sign-out');
    expect(localStorage.getItem('kongano.viewer')).toBeNull();
  });
});
