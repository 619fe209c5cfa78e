import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { countDrafts, draftKey, keepDraft } from '../../../lib/drafts';
import type { Viewer } from '../../../lib/viewer';
import type { Network, SentCall } from '../../../testing/network';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { problem, serve, viewerData } from '../testing/people';

const profile = {
  __typename: 'Viewer',
  id: aViewer().id,
  name: 'Asha Juma',
  email: aViewer().email,
  headline: null,
  orcid: null,
  language: 'en',
};
const android = 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36';
const session = (id: string, rest: object = {}): object => ({
  id,
  token: `t-${id}`,
  createdAt: '2026-11-20T08:00:00Z',
  userAgent: android,
  ...rest,
});
const sessions = [
  session('this', { isCurrent: true, ipAddress: '41.59.1.2' }),
  session('other', { userAgent: 'Firefox/127.0 (Windows NT)' }),
];

const aToken = (id: string, rest: object = {}): object => ({
  __typename: 'AccessToken',
  id,
  name: 'Nightly copy',
  canWrite: false,
  createdAt: '2026-11-20T08:00:00Z',
  lastUsedAt: null,
  expiresAt: '2099-02-18T08:00:00Z',
  ...rest,
});
const viewerWith = (accessTokens: readonly object[]): object => ({ __typename: 'Viewer', id: aViewer().id, accessTokens });
const tokensOf = (accessTokens: readonly object[]): object => ({ viewer: viewerWith(accessTokens) });

function open({ routes, operations }: Network = {}, viewer: Viewer = aViewer()): SentCall[] {
  const calls = serve(viewer, {
    routes: { '/api/auth/list-sessions': () => ({ body: sessions }), ...routes },
    operations: { IdentityProfile: () => ({ viewer: profile }), IdentityAccessTokens: () => tokensOf([]), ...operations },
  });
  renderApp({ at: '/settings' });
  return calls;
}
const bodyOf = (calls: SentCall[], path: string): unknown => calls.find((call) => call.path === path)?.body;

describe('one’s own profile', () => {
  it('is saved, and a new language is at once that of the screen', async () => {
    const calls = open({
      operations: {
        IdentityUpdateProfile: (variables) => ({
          updateProfile: { __typename: 'ViewerPayload', viewer: { ...profile, ...variables }, problems: [] },
        }),
      },
    });
    await userEvent.type(await screen.findByLabelText(/^What you do/), 'Presses oil');
    await userEvent.selectOptions(screen.getByLabelText('Language of letters to you'), 'sw');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Mipangilio' })).toBeInTheDocument();
    expect(calls.find(({ operation }) => operation === 'IdentityUpdateProfile')?.body.variables).toEqual({
      name: 'Asha Juma',
      headline: 'Presses oil',
      orcid: null,
      language: 'sw',
    });
  });

  it('shows what is wrong at its field', async () => {
    open({
      operations: {
        IdentityUpdateProfile: () => ({
          updateProfile: { __typename: 'ViewerPayload', viewer: null, problems: [problem('orcid', 'This is no ORCID.')] },
        }),
      },
    });
    await userEvent.type(await screen.findByLabelText(/^ORCID/), '1234');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByLabelText(/^ORCID/)).toBeInvalid());
  });

  it('offers another try when it cannot be read', async () => {
    open({ operations: { IdentityProfile: () => 'network' } });
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(await screen.findByText('This did not load')).toBeInTheDocument();
    jest.restoreAllMocks();
  });
});

describe('one’s organisations', () => {
  it('are listed with the role and whether they are verified', async () => {
    open();
    expect(await screen.findByRole('link', { name: 'Singida Oils' })).toHaveAttribute('href', '/organisations/o1');
    expect(screen.getByText('Owner')).toBeInTheDocument();
    expect(screen.getByText('Verified')).toBeInTheDocument();
  });

  it('are to be found when there are none', async () => {
    open({}, aViewer({ memberships: [] }));
    expect(await screen.findByRole('link', { name: 'Find or add my organisation' })).toHaveAttribute('href', '/welcome');
  });
});

describe('the look', () => {
  it('is chosen for this device', async () => {
    open();
    await userEvent.click(await screen.findByRole('radio', { name: /^Dark/ }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await userEvent.click(screen.getByRole('radio', { name: /^Light/ }));
    expect(localStorage.getItem('kongano.theme')).toBe('light');
  });
});

describe('where one is signed in', () => {
  it('is told in words, this device first', async () => {
    open();
    const [first, second] = await screen.findAllByText(/^(Chrome|Firefox) on /);
    expect(first).toHaveTextContent('Chrome on Android');
    expect(second).toHaveTextContent('Firefox on Windows');
    expect(screen.getByText('This device')).toBeInTheDocument();
    expect(screen.getByText(/from 41.59.1.2/)).toBeInTheDocument();
  });

  it('is told of five devices, and of all when asked', async () => {
    const many = Array.from({ length: 9 }, (_, index) => session(`s${index}`, { isCurrent: index === 0 }));
    open({ routes: { '/api/auth/list-sessions': () => ({ body: many }) } });
    expect(await screen.findAllByText('Chrome on Android')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 9' }));
    expect(screen.getAllByText('Chrome on Android')).toHaveLength(9);
  });

  it('is ended on one device, never on this one by accident', async () => {
    let list = sessions;
    const calls = open({
      routes: {
        '/api/auth/list-sessions': () => ({ body: list }),
        '/api/auth/revoke-session': () => {
          list = sessions.slice(0, 1);
          return { body: { status: true } };
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out Firefox on Windows' }));
    await waitFor(() => expect(screen.queryByText('Firefox on Windows')).not.toBeInTheDocument());
    expect(bodyOf(calls, '/api/auth/revoke-session')).toEqual({ token: 't-other' });
    expect(screen.queryByRole('button', { name: 'Sign out everywhere else' })).not.toBeInTheDocument();
  });

  it('is ended everywhere else, or says why not', async () => {
    open({ routes: { '/api/auth/revoke-other-sessions': () => 'network' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out everywhere else' }));
    expect(await screen.findByText(/The network is gone/)).toBeInTheDocument();
  });
});

describe('the password', () => {
  const fill = async (present: string, next: string): Promise<void> => {
    if (present) await userEvent.type(await screen.findByLabelText('Present password'), present);
    if (next) await userEvent.type(await screen.findByLabelText('New password'), next);
    await userEvent.click(await screen.findByRole('button', { name: 'Change the password' }));
  };

  it('is changed, and every other device must sign in again', async () => {
    const calls = open({ routes: { '/api/auth/change-password': () => ({ body: { status: true } }) } });
    await fill('old password', 'jua kali la asubuhi');
    expect(await screen.findByText(/Your password is changed/)).toBeInTheDocument();
    expect(bodyOf(calls, '/api/auth/change-password')).toEqual({
      currentPassword: 'old password',
      newPassword: 'jua kali la asubuhi',
      revokeOtherSessions: true,
    });
    expect(screen.getByLabelText('Present password')).toHaveValue('');
  });

  it('stays when the present one is wrong', async () => {
    const body = { code: 'PASSWORD_WRONG', field: 'currentPassword', message: 'Your present password is wrong.' };
    open({ routes: { '/api/auth/change-password': () => ({ status: 400, body: { ...body, problems: [body] } }) } });
    await fill('wrong', 'jua kali la asubuhi');
    await waitFor(() => expect(screen.getByLabelText('Present password')).toBeInvalid());
    expect(screen.getByLabelText('New password')).toHaveValue('jua kali la asubuhi');
  });

  it('asks for both before it asks the server', async () => {
    const calls = open();
    await fill('', '');
    expect(await screen.findByRole('alert')).toHaveTextContent('2 things to mend');
    expect(bodyOf(calls, '/api/auth/change-password')).toBeUndefined();
  });
});

describe('access tokens', () => {
  const secret = `kgn_${'s'.repeat(43)}`;
  const made = (tokens: readonly object[], rest: object): object => ({
    makeAccessToken: { __typename: 'AccessTokenPayload', secret: null, viewer: viewerWith(tokens), problems: [], ...rest },
  });
  const start = async (): Promise<void> => userEvent.click(await screen.findByRole('button', { name: 'Make a token' }));
  const finish = async (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Make a token' }));

  it('are none for most people', async () => {
    open();
    expect(await screen.findByText('You have no token.')).toBeInTheDocument();
  });

  it('are made with what they may do, and show their secret once, to be copied', async () => {
    const copied: string[] = [];
    const calls = open({ operations: { IdentityMakeAccessToken: () => made([aToken('t1')], { secret }) } });
    await start();
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    await user.type(screen.getByLabelText(/^What is it for/), ' Nightly copy ');
    await user.click(screen.getByRole('radio', { name: /^Read and write/ }));
    await user.selectOptions(screen.getByLabelText('It expires after'), '30');
    await finish();
    expect((await screen.findByText(secret)).parentElement).toHaveFocus();
    const { body } = calls.find(({ operation }) => operation === 'IdentityMakeAccessToken') ?? {};
    expect(body?.variables).toMatchObject({ name: 'Nightly copy', canWrite: true, days: 30 });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect([copied, screen.getByText('Copied').textContent]).toEqual([[secret], 'Copied']);
    await user.click(screen.getByRole('button', { name: 'I have kept it' }));
    expect(screen.queryByText(secret)).not.toBeInTheDocument();
    expect(screen.getByText('Nightly copy')).toBeInTheDocument();
  });

  it('keep what was typed when they are refused, or the line breaks, and are then asked for as the same token', async () => {
    let times = 0;
    const refusal = { problems: [problem('name', 'You have 10 access tokens.')] };
    const answers = [() => made([], refusal), () => made([aToken('t1')], { secret })];
    const calls = open({ operations: { IdentityMakeAccessToken: () => answers[times++]?.() } });
    await start();
    await finish();
    expect(await screen.findByRole('alert')).toHaveTextContent('Say in two letters or more');
    await userEvent.type(screen.getByLabelText(/^What is it for/), 'Nightly copy');
    await finish();
    await waitFor(() => expect(screen.getByLabelText(/^What is it for/)).toBeInvalid());
    await finish();
    expect(await screen.findByText(secret)).toBeInTheDocument();
    const ids = calls.filter(({ operation }) => operation === 'IdentityMakeAccessToken').map(({ body }) => Object(body.variables).id);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  it('say when they were used and when they expire, and are revoked after a question', async () => {
    const tokens = [
      aToken('t1', { canWrite: true, lastUsedAt: '2026-11-25T08:00:00Z' }),
      aToken('t2', { name: 'Old', expiresAt: '2020-01-01T08:00:00Z' }),
    ];
    const calls = open({
      operations: {
        IdentityAccessTokens: () => tokensOf(tokens),
        IdentityRevokeAccessToken: () => ({
          revokeAccessToken: { __typename: 'AccessTokenPayload', viewer: viewerWith(tokens.slice(1)), problems: [] },
        }),
      },
    });
    expect(await screen.findByText(/Expires on 18 February 2099 · last used .* · made on 20 November 2026/)).toBeInTheDocument();
    expect(screen.getByText(/Expired on 1 January 2020 · never used/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Revoke Nightly copy' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(calls.some(({ operation }) => operation === 'IdentityRevokeAccessToken')).toBe(false);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Revoke' }));
    await waitFor(() => expect(screen.queryByText('Nightly copy')).not.toBeInTheDocument());
    expect(screen.getByText('Old')).toBeInTheDocument();
  });
});

describe('signing out', () => {
  function signedIn(answer: () => 'network' | { body: unknown }): Network {
    let viewer: Viewer | null = aViewer();
    return {
      routes: {
        '/api/auth/sign-out': () => {
          const reply = answer();
          if (reply !== 'network') viewer = null;
          return reply;
        },
      },
      operations: { Shell: () => viewerData(viewer) },
    };
  }
  const leave = async (): Promise<void> => userEvent.click((await screen.findAllByRole('button', { name: 'Sign out' }))[0] as HTMLElement);

  it('asks before words are lost that only this device has, and takes them off it', async () => {
    keepDraft(draftKey(aViewer().id, 'need', '1'), 'oil');
    keepDraft(draftKey('somebody else', 'need', '1'), 'oil');
    const calls = open(signedIn(() => ({ body: {} })));
    await leave();
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('One thing that you wrote is only on this device.');
    expect(bodyOf(calls, '/api/auth/sign-out')).toBeUndefined();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(countDrafts(aViewer().id)).toBe(0));
    expect(countDrafts('somebody else')).toBe(1);
    await waitFor(() => expect(localStorage.getItem('kongano.viewer')).toBeNull());
  });

  it('can be thought better of', async () => {
    keepDraft(draftKey(aViewer().id, 'need', '1'), 'oil');
    open();
    await leave();
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    expect(countDrafts(aViewer().id)).toBe(1);
  });

  it('is not believed while the server was not told', async () => {
    open(signedIn(() => 'network'));
    await leave();
    expect(await screen.findByText(/You are still signed in/)).toBeInTheDocument();
  });
});
