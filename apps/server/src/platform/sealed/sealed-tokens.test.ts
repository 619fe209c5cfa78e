import fc from 'fast-check';
import { bytesOfId, idOfBytes, SealedTokens } from './sealed-tokens';

const tokens = new SealedTokens('one secret');
const bytes = fc.uint8Array({ minLength: 1, maxLength: 60 }).map((array) => Buffer.from(array));

describe('a sealed token', () => {
  it('says what it was made of, and fits into a link', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const token = tokens.seal(given);
        return /^[\w-]+$/.test(token) && tokens.open(token)?.equals(given) === true;
      }),
    );
  });

  it('changed in any letter, cut, prolonged or of another secret opens nothing', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.constantFrom('A', 'z', '_', '4'), (given, at, letter) => {
        const token = tokens.seal(given);
        const index = at % token.length;
        const forged = token.slice(0, index) + letter + token.slice(index + 1);
        return (
          (forged === token || tokens.open(forged) === null) &&
          tokens.open(token.slice(0, -1)) === null &&
          tokens.open(`${token}A`) === null &&
          new SealedTokens('another secret').open(token) === null
        );
      }),
    );
  });

  it.each([null, 3, '', 'short', '../../etc/passwd-and-some-more', 'A'.repeat(300)])('is not %p', (given) => {
    expect(tokens.open(given)).toBeNull();
  });

  it('has a number that is as long as asked for, the same each time, and each time another', () => {
    const numbers = Array.from({ length: 500 }, (_, at) => tokens.digits(Buffer.from([at >> 8, at & 255]), 6));
    expect(numbers.every((number) => /^\d{6}$/.test(number))).toBe(true);
    expect(new Set(numbers).size).toBeGreaterThan(490);
    expect(tokens.digits(Buffer.from([0, 0]), 6)).toBe(numbers[0]);
  });
});

it('an id comes back from its bytes', () => {
  fc.assert(fc.property(fc.uuid(), (id) => idOfBytes(bytesOfId(id)) === id));
});
