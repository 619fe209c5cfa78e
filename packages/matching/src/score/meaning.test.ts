import fc from 'fast-check';
import { someDocument } from '../testing/documents';
import { cosine, meaningCloseness, meaningOf, packVector } from './meaning';

const vectors = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });
const plainCosine = (one: number[], other: number[]): number => {
  const product = (first: number[], second: number[]) => first.reduce((sum, part, at) => sum + part * (second[at] ?? 0), 0);
  return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
};

describe('vectors in one byte a part', () => {
  test('keep the direction to within a few thousandths of the cosine', () => {
    fc.assert(
      fc.property(vectors, vectors, (one, other) => {
        const largest = (vector: number[]) => Math.max(...vector.map(Math.abs));
        fc.pre(largest(one) > 1e-3 && largest(other) > 1e-3);
        expect(Math.abs(cosine(packVector(one), packVector(other)) - plainCosine(one, other))).toBeLessThan(0.02);
      }),
    );
  });

  test('tell nothing of a vector that points nowhere, nor of two of different lengths', () => {
    expect(cosine(packVector([0, 0]), packVector([1, 0]))).toBe(0);
    expect(cosine(packVector([1, 0, 0]), packVector([1, 0]))).toBe(0);
  });

  test('do not depend on how long the vector was', () => {
    expect(packVector([0.3, -0.6])).toEqual(packVector([30, -60]));
    expect([...packVector([0.5, -1, 0])]).toEqual([64, -127, 0]);
  });
});

describe('closeness of meaning', () => {
  const meaning = { vector: packVector([1, 0]), unrelated: 0.5 };

  test('is 1 for the same, half on the half way, and 0 for what is unrelated or opposed', () => {
    expect(meaningOf(meaning, packVector([1, 0]))).toBe(1);
    expect(meaningOf(meaning, packVector([0.75, Math.sqrt(1 - 0.75 ** 2)]))).toBeCloseTo(0.5, 2);
    expect(meaningOf(meaning, packVector([0.5, Math.sqrt(0.75)]))).toBeCloseTo(0, 2);
    expect(meaningOf(meaning, packVector([-1, 0]))).toBe(0);
  });

  test('is not asked for without a vector, and not known of a text that has none', () => {
    const [read, unread] = [someDocument({ id: 'read', meaning }), someDocument({ id: 'unread' })];
    expect([meaningCloseness(unread, read), meaningCloseness(read, unread), meaningCloseness(read, read)]).toEqual([
      'not-asked',
      'not-stated',
      1,
    ]);
  });
});
