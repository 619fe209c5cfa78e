import fc from 'fast-check';
import { readOrcid } from './orcid';

describe('an ORCID iD', () => {
  it.each([
    '0000-0002-1825-0097',
    '0000-0001-5109-3700',
    '0000-0002-1694-233X',
    '0000-0002-1694-233x',
    'https://orcid.org/0000-0002-1825-0097',
  ])('%s is right', (text) => {
    expect(readOrcid(text)).toBe(text.slice(-19).toUpperCase());
  });

  it.each(['', '0000-0002-1825-0098', '0000000218250097', '0000-0002-1825-009', 'https://evil.example/0000-0002-1825-0097'])(
    '%p is none',
    (text) => {
      expect(readOrcid(text)).toBeNull();
    },
  );

  it('with one digit changed is never taken', () => {
    const digits = [...'000000021825009'];
    fc.assert(
      fc.property(fc.nat(14), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const changed = digits.map((digit, at) => (at === place ? String((Number(digit) + by) % 10) : digit)).join('');
        expect(readOrcid(`${changed}7`.replace(/(.{4})(?=.)/g, '$1-'))).toBeNull();
      }),
    );
  });
});
