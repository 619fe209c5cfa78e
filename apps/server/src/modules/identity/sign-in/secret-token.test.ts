import { hashOf, isToken, newToken } from './secret-token';

describe('the secret of a link', () => {
  it('is another each time, and can be one', () => {
    const tokens = Array.from({ length: 200 }, newToken);
    expect(new Set(tokens).size).toBe(200);
    expect(tokens.every(isToken)).toBe(true);
    expect(tokens.every((token) => Buffer.from(token, 'base64url').length === 32)).toBe(true);
  });

  it('is stored as a hash from which it cannot be read', () => {
    const token = newToken();
    expect(hashOf(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(token)).toBe(hashOf(token));
    expect(hashOf(token)).not.toContain(token);
    expect(hashOf(`${token}x`)).not.toBe(hashOf(token));
  });

  it.each([
    [''],
    ['short'],
    ['x'.repeat(101)],
    ['with space with space'],
    ["' or 1=1 -- or more"],
    ['a/b/c/d/e/f/g/h/i/j/k'],
    [null],
    [7],
    [{}],
  ])('is not %j', (text) => {
    expect(isToken(text)).toBe(false);
  });
});
