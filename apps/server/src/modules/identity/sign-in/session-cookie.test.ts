import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { cookieValue, tokenIn } from './session-cookie';

const cookie = { name: '__Host-kongano', secret: 'a secret for this test' };
const signed = (token: string, secret = cookie.secret): string =>
  encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);

const tokenOf = (header: string | undefined, { name, secret }: typeof cookie): string | null => {
  const value = cookieValue(header, name);
  return value === null ? null : tokenIn(value, secret);
};

describe('the token in a cookie', () => {
  it('is read among other cookies', () => {
    expect(tokenOf(`theme=dark; __Host-kongano=${signed('abc')}; x=y`, cookie)).toBe('abc');
  });

  it('is not read under another name, signed with another secret, or for another token', () => {
    expect(tokenOf(`kongano=${signed('abc')}`, cookie)).toBeNull();
    expect(tokenOf(`__Host-kongano=${signed('abc', 'another secret')}`, cookie)).toBeNull();
    expect(tokenOf(`__Host-kongano=${signed('abc').replace('abc', 'abd')}`, cookie)).toBeNull();
    expect(tokenOf(undefined, cookie)).toBeNull();
  });

  it('is nobody’s whatever else a header holds, and reading it never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(tokenOf(`__Host-kongano=${text}`, cookie)).toBeNull()));
  });
});
