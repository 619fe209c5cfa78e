import fc from 'fast-check';
import { analyseDocument } from '../analyse/analyse-document';
import type { MatchDocument } from '../match-document';
import { anyDocument, someDocument } from '../testing/documents';
import { forEachPair, profileDocument } from './text-profile';
import { askWith } from './text-query';
import { closenessOfMass, lengthNorm, lengthRule, massOfCloseness, rarity, saturate } from './text-score';
import { weights } from './weights';

const ask = (document: MatchDocument, statistics = alone) => askWith(analyseDocument(document), statistics);
const alone = {
  size: 0,
  averageLength: 0,
  documentsWith: (_term: string) => 0,
  documentsWithPair: () => 0,
  termsLike: () => [],
  speaks: () => true,
};

describe('the text profile of a document', () => {
  test('a term in the title weighs as the field says, and function words not at all', () => {
    const { frequencies, length } = profileDocument(someDocument({ id: 'n', title: 'The kiln', body: 'a kiln of clay' }));
    expect(frequencies.get('kiln')).toBe(weights.text.fields.title + weights.text.fields.body);
    expect(frequencies.has('the')).toBe(false);
    expect(length).toBe(weights.text.fields.title + 2 * weights.text.fields.body);
  });

  test('neighbours are pairs within a clause only', () => {
    const pairs: string[] = [];
    const { sequence } = profileDocument(someDocument({ id: 'n', title: 'clay kiln', body: 'loud horn hall, wide gate' }));
    forEachPair(sequence, (first, second, distance) => pairs.push(`${first} ${second} ${distance}`));
    expect(pairs).toEqual(['clay kiln 1', 'loud horn 1', 'horn hall 1', 'loud hall 2', 'wide gate 1']);
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
    const rule = lengthRule(0, 100);
    const average = lengthNorm(100, rule);
    expect(average).toBeCloseTo(weights.text.short.k1);
    expect(saturate(1, average, rule.k1)).toBeCloseTo(1);
    expect(saturate(2, average, rule.k1)).toBeLessThan(2);
    expect(saturate(1e9, average, rule.k1)).toBeLessThanOrEqual(rule.k1 + 1);
    expect(saturate(1, lengthNorm(300, rule), rule.k1)).toBeLessThan(saturate(1, average, rule.k1));
  });

  test('a page of words holds long texts to more than a few words do', () => {
    const strictness = (verbosity: number) => {
      const rule = lengthRule(verbosity, 100);
      return lengthNorm(400, rule) / lengthNorm(100, rule);
    };
    expect(lengthNorm(100, lengthRule(1, 100))).toBeCloseTo(weights.text.page.k1);
    expect(strictness(1)).toBeGreaterThan(strictness(0.5));
    expect(strictness(0.5)).toBeGreaterThan(strictness(0));
  });

  test('an empty collection has texts of average length', () => {
    expect(lengthNorm(7, lengthRule(0, 0))).toBeCloseTo(weights.text.short.k1);
  });

  test('a mass is read against what the asking text has with itself', () => {
    expect([-1, 0, 5, 5e9].map((mass) => closenessOfMass(mass, 5))).toEqual([0, 0, 1, 1]);
    expect(closenessOfMass(1, 5)).toBeCloseTo(closenessOfMass(20, 100), 12);
    expect(closenessOfMass(1, 5)).toBeGreaterThan(0.5);
    expect(closenessOfMass(0, 0)).toBe(0);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.double({ min: 0.1, max: 1000, noNaN: true }), (closeness, full) => {
        expect(closenessOfMass(massOfCloseness(closeness, full), full)).toBeCloseTo(closeness, 9);
        expect(massOfCloseness(1 + closeness, full)).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });

  test('a pair weighs a part of what its two terms weigh', () => {
    const { terms, pairs } = ask(someDocument({ id: 'n', body: 'clay kiln' }));
    expect(terms.map(({ weight }) => weight)).toEqual([1, 1]);
    expect(pairs).toEqual([{ first: 'clay', second: 'kiln', weight: weights.text.pairs.weight }]);
  });

  test('a pair is the same in either order, counts less apart, and less where many documents have it', () => {
    const weightOf = (body: string, documents = 0) => {
      const statistics = { ...alone, size: 100, documentsWithPair: () => documents };
      const { pairs } = ask(someDocument({ id: 'n', body }), statistics);
      return pairs.find(({ first, second }) => [first, second].sort().join(' ') === 'clay kiln')?.weight ?? 0;
    };
    expect(weightOf('kiln clay')).toBe(weightOf('clay kiln'));
    expect(weightOf('clay brick kiln')).toBeLessThan(weightOf('clay kiln'));
    expect(weightOf('clay kiln', 40)).toBeLessThan(weightOf('clay kiln', 4));
  });

  test('every weight is a positive, finite number', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(50), (document, size) => {
        const query = ask(document, {
          size,
          averageLength: 10,
          documentsWith: (term: string) => term.length % 60,
          documentsWithPair: () => 3,
          termsLike: () => [],
          speaks: () => true,
        });
        const all = [...query.terms, ...query.pairs].map(({ weight }) => weight);
        expect(all.every((weight) => weight > 0 && Number.isFinite(weight))).toBe(true);
      }),
    );
  });
});
