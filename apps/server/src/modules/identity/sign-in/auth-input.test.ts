import fc from 'fast-check';
import { readAuthBody, readEmail, readLanguage, readPath, readSignUp } from './auth-input';

describe('a form of sign-in', () => {
  it('is read without what is neither text nor switch', () => {
    expect(readAuthBody({ email: ' a@b.tz ', rememberMe: true, extra: { $gt: '' }, list: ['x'], age: 7 })).toEqual({
      body: { email: 'a@b.tz', rememberMe: true },
      refused: [],
    });
  });

  it('keeps the spaces of a password', () => {
    expect(readAuthBody({ password: ' a b ', newPassword: ' c ' }).body).toEqual({ password: ' a b ', newPassword: ' c ' });
  });

  it('is refused where a text cannot be kept', () => {
    expect(readAuthBody({ name: 'a\0', email: 'ok' }).refused).toEqual([{ code: 'BAD_TEXT', field: 'name' }]);
  });

  it('is empty for a body of any other kind, and never throws', () => {
    for (const body of [undefined, null, 7, 'text', true]) expect(readAuthBody(body)).toEqual({ body: {}, refused: [] });
    fc.assert(fc.property(fc.anything(), (body) => void readAuthBody(body)));
  });
});

describe('an address', () => {
  it.each([
    ['Asha@Example.ORG', 'asha@example.org'],
    ['a.b+c@sub.example.co.tz', 'a.b+c@sub.example.co.tz'],
    ['asha', null],
    ['asha@', null],
    ['@example.org', null],
    ['a b@example.org', null],
    ['a@example.org, b@example.org', null],
    ['a@example.org\nBcc: b@example.org', null],
    [7, null],
    [undefined, null],
  ])('%p is read as %p', (given, read) => {
    expect(readEmail(given)).toBe(read);
  });
});

describe('where a link leads', () => {
  it.each(['/', '/needs/new', '/invitations/aB-_9', '/needs?kind=a&text=b%20c'])('may be %s', (path) => {
    expect(readPath(path)).toBe(path);
  });

  it('stays on this site whatever is asked for', () => {
    const here = 'https://kongano.example';
    const odd = fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', '?', '#', 'a', '\t', '\n', ' ', '%', 'evil.example') });
    fc.assert(fc.property(odd, (path) => expect(new URL(readPath(path), here).origin).toBe(here)));
    fc.assert(fc.property(odd, (path) => expect(new URL(readPath(`/${path}`), here).origin).toBe(here)));
  });
});

describe('a sign-up', () => {
  const whole = { name: 'Asha', email: 'asha@example.org', password: 'mvua za masika' };

  it('takes the language of the caller unless the form names one', () => {
    expect(readSignUp(whole, 'sw')).toMatchObject({ language: 'sw', nextPath: '/' });
    expect(readSignUp({ ...whole, language: 'en' }, 'sw')).toMatchObject({ language: 'en' });
    expect(readLanguage('fr', 'sw')).toBe('sw');
  });

  it('names every field that is wrong', () => {
    expect(readSignUp({}, 'en')).toEqual([
      { code: 'MISSING_NAME', field: 'name' },
      { code: 'EMAIL_INVALID', field: 'email' },
      { code: 'PASSWORD_TOO_SHORT', limit: 10, field: 'password' },
    ]);
  });
});
