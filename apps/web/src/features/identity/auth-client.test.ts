import { answerNetwork } from '../../testing/network';
import { askAuth, askServer } from './auth-client';

describe('asking a route of sign-in', () => {
  it('sends JSON with the language of the page', async () => {
    document.documentElement.lang = 'sw';
    const calls = answerNetwork({ routes: { '/api/auth/sign-out': () => ({ body: { status: true } }) } });
    expect(await askAuth('/sign-out', { body: { everywhere: true } })).toEqual({ isDone: true, data: { status: true } });
    expect(calls[0]).toMatchObject({ method: 'POST', path: '/api/auth/sign-out', body: { everywhere: true } });
    expect(jest.mocked(fetch).mock.calls[0]?.[1]?.headers).toMatchObject({ 'accept-language': 'sw', 'content-type': 'application/json' });
  });

  it('gives every problem with its field', async () => {
    const problems = [
      { code: 'MISSING_NAME', field: 'name', message: 'Write your name.' },
      { code: 'EMAIL_INVALID', field: 'email', message: 'Enter an address.' },
    ];
    answerNetwork({ routes: { '/api/setup': () => ({ status: 422, body: { ...problems[0], problems } }) } });
    expect(await askServer('/api/setup')).toEqual({
      isDone: false,
      code: 'MISSING_NAME',
      problems: [
        { field: 'name', message: 'Write your name.' },
        { field: 'email', message: 'Enter an address.' },
      ],
    });
  });

  it('takes a refusal without a list as its one problem', async () => {
    answerNetwork({ routes: { '/x': () => ({ status: 400, body: { code: 'LINK_OVER', message: 'This link no longer works.' } }) } });
    expect(await askServer('/x')).toMatchObject({ code: 'LINK_OVER', problems: [{ field: null, message: 'This link no longer works.' }] });
  });

  it('says when to try again after too many tries', async () => {
    jest.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z') });
    answerNetwork({ routes: { '/x': () => ({ status: 429, body: { code: 'TOO_MANY_TRIES' }, headers: { 'retry-after': '90' } }) } });
    expect(await askServer('/x')).toMatchObject({ isDone: false, retryAt: new Date('2026-11-24T09:01:30Z') });
    jest.useRealTimers();
  });

  it('is told apart from a network that is gone', async () => {
    answerNetwork({ routes: { '/x': () => 'network' } });
    expect(await askServer('/x')).toEqual({ isDone: false, code: 'NETWORK', problems: [] });
  });

  it('does not trip over an answer that is no JSON, or has another shape', async () => {
    globalThis.fetch = jest.fn(async () => new Response('<html>', { status: 502 }));
    expect(await askServer('/x')).toEqual({ isDone: false, code: 'INTERNAL', problems: [] });
    answerNetwork({ routes: { '/x': () => ({ status: 500, body: { problems: [7, null, { field: 'a' }], code: 1 } }) } });
    expect(await askServer('/x')).toEqual({ isDone: false, code: 'INTERNAL', problems: [] });
    answerNetwork({ routes: { '/x': () => ({ status: 500, body: { problems: 'none' } }) } });
    expect(await askServer('/x')).toMatchObject({ problems: [] });
  });
});
