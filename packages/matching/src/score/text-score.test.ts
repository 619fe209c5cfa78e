import fc from 'fast-check';
import { anyDocument, someDocument } from '../testing/documents';
import { forEachPair, profileDocument } from './text-profile';
import { askWith, closenessOfMass, halfMass, lengthNorm, rarity, saturate } from './text-score';
import { weights } from './weights';

const alone = { size: 0, averageLength: 0, documentsWith: () => 0 };

describe('the text profile of a document', () => {
  test('a term in the title weighs as the field says, and function words not at all', () => {
    const { frequencies, length } = profileDocument(someDocument({ id: 'n', title: 'The kiln', body: 'a kiln of clay' }));
    expect(frequencies.get('kiln')).toBe(weights.text.fields.title + weights.text.fields.body);
    expect(frequencies.has('the')).toBe(false);
    expect(length).toBe(weights.text.fields.title + 2 * weights.text.fields.body);
  });

  test('neighbours are pairs within a clause only', () => {
    const pairs: string[] = [];
    const { sequence } = profileDocument(someDocument({ id: 'n', title: 'clay kiln', body: 'loud horn, wide gate' }));
    forEachPair(sequence, (first, second) => pairs.push(`${first} ${second}`));
    expect(pairs).toEqual(['clay kiln', 'loud horn', 'wide gate']);
  });

  test('a phrase adds its meaning and no length', () => {
    const { frequencies, length } = profileDocument(someDocument({ id: 'n', body: 'solar energy' }));
    expect(length).toBe(2);
    expect(frequencies.size).toBe(3);
  });
});

describe('the parts of the text score', () => {
  test('a rarer term weighs more, one in no document weighs 1', () => {
    expect(rarity(0, 1000)).toBe(1);
    expect(rarity(1, 1000)).toBeGreaterThan(rarity(10, 1000));
    expect(rarity(1000, 1000)).toBeGreaterThan(0);
    expect(rarity(0, 0)).toBe(1);
  });

  test('repetition saturates, and a long text needs more of it', () => {
    const average = lengthNorm(100, 100);
    expect(average).toBeCloseTo(weights.text.k1);
    expect(saturate(1, average)).toBeCloseTo(1);
    expect(saturate(2, average)).toBeLessThan(2);
    expect(saturate(1e9, average)).toBeLessThanOrEqual(weights.text.k1 + 1);
    expect(saturate(1, lengthNorm(300, 100))).toBeLessThan(saturate(1, average));
  });

  test('an empty collection has texts of average length', () => {
    expect(lengthNorm(7, 0)).toBeCloseTo(weights.text.k1);
  });

  test('half the text share is reached at the half mass, which grows with the asking text', () => {
    const short = askWith(profileDocument(someDocument({ id: 'n', title: 'kiln' })), alone);
    const long = askWith(
      profileDocument(someDocument({ id: 'n', title: 'kiln', body: 'loud horn, wide gate, tall mast, blue sail' })),
      alone,
    );
    expect(halfMass(long)).toBeGreaterThan(halfMass(short));
    expect(closenessOfMass(halfMass(long), halfMass(long))).toBe(0.5);
    expect(closenessOfMass(0, halfMass(short))).toBe(0);
  });

  test('a pair weighs a part of what its two terms weigh', () => {
    const { terms, pairs } = askWith(profileDocument(someDocument({ id: 'n', body: 'clay kiln' })), alone);
    expect([...terms.values()]).toEqual([1, 1]);
    expect(pairs).toEqual([{ first: 'clay', second: 'kiln', weight: weights.text.bigram }]);
  });

  test('every weight and half mass is a positive, finite number', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(50), (document, size) => {
        const query = askWith(profileDocument(document), { size, averageLength: 10, documentsWith: (term) => term.length % 60 });
        const all = [...query.terms.values(), ...query.pairs.map(({ weight }) => weight), halfMass(query)];
        expect(all.every((weight) => weight > 0 && Number.isFinite(weight))).toBe(true);
      }),
    );
  });
});
