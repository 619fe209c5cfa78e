import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Viewer } from '../../../lib/viewer';
import type { Network, SentCall } from '../../../testing/network';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { serve, viewerData } from '../testing/people';

const extra = [{ path: 'there', Component: () => <p>the page one came from</p> }];
const wrong = { code: 'EMAIL_OR_PASSWORD_WRONG', message: 'The e-mail address or the password is wrong.' };

function open(at: string, network: Network = {}, language: 'en' | 'sw' = 'en'): SentCall[] {
  const calls = serve(null, network);
  renderApp({ at, extra, language });
  return calls;
}

/** From the answer on the person is signed in. */
function signingIn(): Network {
  let viewer: Viewer | null = null;
  return {
    routes: {
      '/api/auth/sign-in/email': () => {
        viewer = aViewer();
        return { body: { status: true } };
      },
      '/api/demo': () => ({
        body: {
          accounts: [
            { email: 'broker@demo.kongano.test', password: 'Kongano-2026!' },
            { email: 'x@y.z', password: 'p' },
          ],
        },
      }),
    },
    operations: { Shell: () => viewerData(viewer) },
  };
}

async function send(email: string, password: string): Promise<void> {
  await userEvent.type(await screen.findByLabelText('E-mail address'), email);
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.keyboard('{Enter}');
}

describe('signing in', () => {
  it('leads back to where one was', async () => {
    const calls = open('/sign-in?back=%2Fthere%3Fa%3D1', signingIn());
    await send(' asha@example.org ', 'jua kali');
    expect(await screen.findByText('the page one came from')).toBeInTheDocument();
    expect(calls.find(({ path }) => path === '/api/auth/sign-in/email')?.body).toEqual({ email: 'asha@example.org', password: 'jua kali' });
  });

  it('is known to password managers', async () => {
    open('/sign-in');
    expect(await screen.findByLabelText('E-mail address')).toHaveAttribute('autocomplete', 'username');
    expect(screen.getByLabelText('Password')).toHaveAttribute('autocomplete', 'current-password');
  });

  it('asks for what is missing before it asks the server', async () => {
    const calls = open('/sign-in');
    await userEvent.click((await screen.findAllByRole('button', { name: 'Sign in' }))[0] as HTMLElement);
    expect(await screen.findByRole('alert')).toHaveTextContent('2 things to mend');
    expect(screen.getByLabelText('E-mail address')).toBeInvalid();
    expect(calls.some(({ path }) => path.startsWith('/api/auth'))).toBe(false);
  });

  it('says what is wrong, and keeps what was typed', async () => {
    open('/sign-in', { routes: { '/api/auth/sign-in/email': () => ({ status: 401, body: wrong }) } });
    await send('asha@example.org', 'wrong');
    expect(await screen.findByRole('alert')).toHaveTextContent('The e-mail address or the password is wrong.');
    expect(screen.getByLabelText('E-mail address')).toHaveValue('asha@example.org');
    expect(screen.getByLabelText('Password')).toHaveValue('wrong');
  });

  it('says at which time to try again after too many tries', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(new Date('2026-11-24T09:00:00Z').getTime());
    open('/sign-in', {
      routes: { '/api/auth/sign-in/email': () => ({ status: 429, body: { code: 'TOO_MANY_TRIES' }, headers: { 'retry-after': '600' } }) },
    });
    await send('asha@example.org', 'wrong');
    expect(await screen.findByRole('alert')).toHaveTextContent('You can try again at 12:10.');
    jest.restoreAllMocks();
  });

  it('says that the network is gone', async () => {
    open('/sign-in', { routes: { '/api/auth/sign-in/email': () => 'network' } });
    await send('asha@example.org', 'jua kali');
    expect(await screen.findByRole('alert')).toHaveTextContent('The network is gone.');
  });

  it('shows the password to whoever wants to see it', async () => {
    open('/sign-in');
    const field = await screen.findByLabelText('Password');
    expect(field).toHaveAttribute('type', 'password');
    await userEvent.click(screen.getByRole('button', { name: 'Show the password' }));
    expect(field).toHaveAttribute('type', 'text');
    expect(screen.getByRole('button', { name: 'Hide the password' })).toHaveAttribute('aria-pressed', 'true');
  });

  it.each([
    ['used', 'Your e-mail address is confirmed. Sign in.'],
    ['reset', 'Your password is changed. Sign in with the new one.'],
    ['over', 'This link no longer works'],
  ])('says what became of a link that was %s', async (kind, words) => {
    open(`/sign-in?link=${kind}`);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('is not needed by somebody who is signed in', async () => {
    serve(aViewer());
    renderApp({ at: '/sign-in?back=/there', extra });
    expect(await screen.findByText('the page one came from')).toBeInTheDocument();
  });
});

describe('the accounts of the demonstration', () => {
  it('are one press each', async () => {
    const calls = open('/sign-in?back=/there', signingIn());
    expect(await screen.findByRole('button', { name: 'x@y.z' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Broker/ }));
    expect(await screen.findByText('the page one came from')).toBeInTheDocument();
    expect(calls.find(({ path }) => path.endsWith('/sign-in/email'))?.body).toMatchObject({ email: 'broker@demo.kongano.test' });
  });

  it('say why when they do not let one in', async () => {
    open('/sign-in', {
      routes: {
        '/api/demo': () => ({ body: { accounts: [{ email: 'firm@demo.kongano.test', password: 'old' }] } }),
        '/api/auth/sign-in/email': () => ({ status: 401, body: wrong }),
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Owner of a firm/ }));
    expect(await screen.findByText(wrong.message)).toBeInTheDocument();
  });

  it('are nowhere on an installation for real work', async () => {
    const calls = open('/sign-in', {}, 'sw');
    await screen.findByLabelText('Barua pepe');
    await waitFor(() => expect(calls.some(({ path }) => path === '/api/demo')).toBe(true));
    expect(screen.queryByText('Hili ni onyesho')).not.toBeInTheDocument();
  });
});
