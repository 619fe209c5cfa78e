import fc from 'fast-check';
import { inPlainLetters, segmentsOf } from './segments';

describe('a text message', () => {
  it.each<[text: string, encoding: string, count: number]>([
    ['a'.repeat(160), 'GSM7', 1],
    ['a'.repeat(161), 'GSM7', 2],
    ['a'.repeat(306), 'GSM7', 2],
    ['a'.repeat(307), 'GSM7', 3],
    ['€'.repeat(80), 'GSM7', 1],
    ['€'.repeat(81), 'GSM7', 2],
    // 153 is odd: the last septet of a part stays empty.
    ['€'.repeat(152), 'GSM7', 2],
    ['€'.repeat(153), 'GSM7', 3],
    ['’'.repeat(70), 'UCS2', 1],
    ['’'.repeat(71), 'UCS2', 2],
    ['🙂'.repeat(35), 'UCS2', 1],
    ['🙂'.repeat(36), 'UCS2', 2],
    ['', 'GSM7', 1],
  ])('of %# letters goes as counted', (text, encoding, count) => {
    expect(segmentsOf(text)).toEqual({ encoding, count });
  });

  it('never costs less when it is longer', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '’', '€', '—', 'ñ', '🙂'), maxLength: 400 });
    fc.assert(fc.property(text, text, (one, more) => segmentsOf(one + more).count >= segmentsOf(one).count));
  });

  it('is written in plain letters', () => {
    expect(inPlainLetters('Ng’ombe – “sawa”…')).toBe('Ng\'ombe - "sawa"...');
  });
});
