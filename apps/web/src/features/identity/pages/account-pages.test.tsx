import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Network, SentCall } from '../../../testing/network';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { serve } from '../testing/people';

const done = () => ({ body: { status: true } });
const demo = () => ({ body: { accounts: [{ email: 'firm@demo.kongano.test', password: 'p' }] } });
const email = 'neema@example.org';
const password = 'jua kali la asubuhi';

function open(at: string, routes: Network['routes'] = {}, language: 'en' | 'sw' = 'en'): SentCall[] {
  const calls = serve(null, { routes });
  renderApp({ at, language });
  return calls;
}
const sentTo = (calls: SentCall[], path: string): unknown => calls.find((call) => call.path === path)?.body;
const press = async (name: string): Promise<void> => userEvent.click((await screen.findAllByRole('button', { name }))[0] as HTMLElement);

async function fillSignUp(): Promise<void> {
  await userEvent.type(await screen.findByLabelText('Your name'), 'Neema Mushi');
  await userEvent.type(screen.getByLabelText('E-mail address'), email);
  await userEvent.type(screen.getByLabelText('Password'), password);
}

describe('making an account', () => {
  it('leads to the mail, and from its letter to the question whom one is with', async () => {
    const calls = open('/sign-up', { '/api/auth/sign-up/email': done });
    await fillSignUp();
    expect(screen.getByText('Very good')).toBeInTheDocument();
    await press('Make an account');
    expect(await screen.findByRole('heading', { name: 'Look into your mail' })).toBeInTheDocument();
    expect(screen.getByText(/We wrote to neema@example.org/)).toBeInTheDocument();
    expect(sentTo(calls, '/api/auth/sign-up/email')).toEqual({
      name: 'Neema Mushi',
      email,
      password,
      language: 'en',
      callbackURL: '/welcome',
    });
  });

  it('leads back to an invitation, and never to another site', async () => {
    const calls = open('/sign-up?back=%2Finvitations%2Fabc', { '/api/auth/sign-up/email': done });
    await fillSignUp();
    await press('Make an account');
    await screen.findByRole('heading', { name: 'Look into your mail' });
    expect(sentTo(calls, '/api/auth/sign-up/email')).toMatchObject({ callbackURL: '/invitations/abc' });
  });

  it('goes home rather than to another site', async () => {
    const calls = open('/sign-up?back=%2F%2Fevil.example', { '/api/auth/sign-up/email': done });
    await fillSignUp();
    await press('Make an account');
    await screen.findByRole('heading', { name: 'Look into your mail' });
    expect(sentTo(calls, '/api/auth/sign-up/email')).toMatchObject({ callbackURL: '/' });
  });

  it('says what is missing, in the order of the fields, and leads to each', async () => {
    open('/sign-up', {}, 'sw');
    await press('Fungua akaunti');
    const lines = (await screen.findByRole('alert')).querySelectorAll('a');
    expect([...lines].map((line) => line.getAttribute('href'))).toEqual(['#name', '#email', '#password']);
    await userEvent.click(lines[1] as HTMLElement);
    expect(screen.getByLabelText('Barua pepe')).toHaveFocus();
  });

  it('shows the server’s problem at its field and keeps the form', async () => {
    const body = { code: 'PASSWORD_TOO_COMMON', field: 'password', message: 'Many people use this password.' };
    open('/sign-up', { '/api/auth/sign-up/email': () => ({ status: 422, body: { ...body, problems: [body] } }) });
    await fillSignUp();
    await press('Make an account');
    await waitFor(() => expect(screen.getByLabelText('Password')).toBeInvalid());
    expect(screen.getByLabelText('Your name')).toHaveValue('Neema Mushi');
  });

  it('tells in words how well a password keeps others out', async () => {
    open('/sign-up');
    const field = await screen.findByLabelText('Password');
    await userEvent.type(field, 'mti');
    expect(screen.getByText('7 more characters')).toBeInTheDocument();
    await userEvent.clear(field);
    await userEvent.type(field, '0712345678');
    expect(screen.getByText(/Easily guessed/)).toBeInTheDocument();
    expect(field).toHaveAttribute('autocomplete', 'new-password');
  });
});

describe('the letter that confirms an address', () => {
  it('can be sent again, and says so', async () => {
    const calls = open('/sign-up', { '/api/auth/sign-up/email': done, '/api/auth/send-verification-email': done, '/api/demo': demo });
    await fillSignUp();
    await press('Make an account');
    await press('Send it again');
    expect(await screen.findByText('A new letter is on its way.')).toBeInTheDocument();
    expect(sentTo(calls, '/api/auth/send-verification-email')).toEqual({ email });
    expect(screen.getByRole('link', { name: 'Open the mailbox' })).toHaveAttribute('href', '/mailbox?to=neema%40example.org');
  });

  it('says why it could not be sent again', async () => {
    open('/sign-up', { '/api/auth/sign-up/email': done, '/api/auth/send-verification-email': () => 'network' });
    await fillSignUp();
    await press('Make an account');
    await press('Send it again');
    expect(await screen.findByText(/The network is gone/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send it again' })).toBeInTheDocument();
  });

  it('is asked for by address when one comes here without having signed up just now', async () => {
    const calls = open('/verify-email', { '/api/auth/send-verification-email': done });
    await userEvent.type(await screen.findByLabelText('E-mail address'), email);
    await press('Send a letter');
    await waitFor(() => expect(sentTo(calls, '/api/auth/send-verification-email')).toEqual({ email }));
    expect(await screen.findByText('A new letter is on its way.')).toBeInTheDocument();
  });
});

describe('a forgotten password', () => {
  it('is answered alike whether there is an account or not', async () => {
    open('/forgot-password', { '/api/auth/request-password-reset': done });
    await userEvent.type(await screen.findByLabelText('E-mail address'), email);
    await press('Send me a link');
    expect(await screen.findByText(/If there is an account with neema@example.org/)).toBeInTheDocument();
  });

  it('asks for an address that can be one', async () => {
    const calls = open('/forgot-password');
    await userEvent.type(await screen.findByLabelText('E-mail address'), 'neema');
    await press('Send me a link');
    expect(await screen.findByRole('alert')).toHaveTextContent('Write your e-mail address');
    expect(sentTo(calls, '/api/auth/request-password-reset')).toBeUndefined();
  });

  it('is replaced by the link of the letter', async () => {
    const calls = open('/reset-password?token=abc', { '/api/auth/reset-password': done });
    await userEvent.type(await screen.findByLabelText('New password'), password);
    await press('Keep this password');
    expect(await screen.findByText('Your password is changed. Sign in with the new one.')).toBeInTheDocument();
    expect(sentTo(calls, '/api/auth/reset-password')).toEqual({ newPassword: password, token: 'abc' });
  });

  it('says that a link is over, with the way to a new one', async () => {
    const body = { code: 'LINK_OVER', field: null, message: 'This link no longer works. Ask for a new one.' };
    open('/reset-password?token=abc', { '/api/auth/reset-password': () => ({ status: 400, body: { ...body, problems: [body] } }) });
    await userEvent.type(await screen.findByLabelText('New password'), password);
    await press('Keep this password');
    expect(await screen.findByRole('alert')).toHaveTextContent('This link no longer works.');
    expect(screen.getByRole('link', { name: 'Ask for a new link' })).toHaveAttribute('href', '/forgot-password');
  });

  it('is too short before the server is asked, and needs the link', async () => {
    open('/reset-password?token=abc');
    await userEvent.type(await screen.findByLabelText('New password'), 'mti');
    await press('Keep this password');
    expect(await screen.findByRole('alert')).toHaveTextContent('at least 10 characters');
  });

  it('cannot be replaced without the token', async () => {
    open('/reset-password');
    expect(await screen.findByRole('heading', { name: /This address is not complete/ })).toBeInTheDocument();
  });
});

describe('the first administrator', () => {
  it('is made by the link and signed in at once', async () => {
    const calls = open('/setup?token=once', { '/api/setup': done, '/api/auth/sign-in/email': done });
    await fillSignUp();
    await press('Begin');
    await waitFor(() => expect(sentTo(calls, '/api/auth/sign-in/email')).toEqual({ email, password }));
    expect(sentTo(calls, '/api/setup')).toEqual({ token: 'once', name: 'Neema Mushi', email, password, language: 'en' });
  });

  it('is not made a second time', async () => {
    const body = { code: 'ADMINISTRATOR_EXISTS', field: null, message: 'Kongano already has an administrator. Sign in instead.' };
    open('/setup?token=once', { '/api/setup': () => ({ status: 400, body: { ...body, problems: [body] } }) });
    await fillSignUp();
    await press('Begin');
    expect(await screen.findByRole('alert')).toHaveTextContent('already has an administrator');
  });

  it('needs the link', async () => {
    open('/setup');
    expect(await screen.findByRole('heading', { name: 'This needs the one-time link' })).toBeInTheDocument();
  });
});

describe('a page that is a person’s own', () => {
  it.each(['/settings', '/welcome', '/organisations/new'])('%s asks a visitor to sign in, and leads back', async (at) => {
    open(at);
    expect(await screen.findByRole('heading', { name: 'Sign in to see this' })).toBeInTheDocument();
    const links = screen.getAllByRole('link', { name: 'Sign in' }).map((link) => link.getAttribute('href'));
    expect(links).toContain(`/sign-in?back=${encodeURIComponent(at)}`);
  });

  it('is not shown a form to make an account when one has one', async () => {
    serve(aViewer());
    renderApp({ at: '/sign-up' });
    expect(await screen.findByRole('heading', { name: 'Who are you with?' })).toBeInTheDocument();
  });
});
