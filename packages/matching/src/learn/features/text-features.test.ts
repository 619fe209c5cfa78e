import fc from 'fast-check';
import { createMatchIndex } from '../../index/match-index';
import { anyDocument, someDocument } from '../../testing/documents';
import { rerankingPlan } from './feature-plan';
import { factsOf } from './text-facts';
import { textFeatures } from './text-features';

const need = someDocument({
  id: 'need',
  title: 'Solar dryer for mushrooms',
  body: 'We lose mushrooms in the rain.',
  keywords: ['oyster mushroom'],
});
const dryer = someDocument({ id: 'dryer', title: 'A solar dryer', body: 'It dries mushrooms and fruit.', keywords: ['mushroom'] });
const press = someDocument({ id: 'press', title: 'An oil press', body: 'It presses sunflower seeds.' });
const index = createMatchIndex();
for (const document of [dryer, press]) index.upsert(document);
const compare = (asking = need, answering = dryer) => textFeatures(factsOf(asking), factsOf(answering), index.statistics);

describe('the finer features', () => {
  test('are higher for the text that answers', () => {
    const [near, far] = [compare(need, dryer), compare(need, press)];
    for (const name of ['termsAsked', 'titleAsked', 'keywordsAsked', 'pairsAsked', 'titlePairsAsked', 'cosine', 'pairsAnswered'] as const) {
      expect({ name, isHigher: near[name] > far[name] }).toEqual({ name, isHigher: true });
    }
  });

  test('of a text compared with itself are all there is, and its length tells nothing', () => {
    const { length, cosine, ...shares } = compare(need, need);
    expect(length).toBe(0);
    expect(cosine).toBeCloseTo(1);
    for (const share of Object.values(shares)) expect(share).toBeCloseTo(1);
  });

  test('are those that the plan weighs, beside the score', () => {
    expect(Object.keys(compare()).sort()).toEqual(
      rerankingPlan
        .map(({ name }) => name)
        .filter((name) => name !== 'score')
        .sort(),
    );
  });

  test('of any two texts are numbers of 0..1, the length a finite one', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (asking, answering) => {
        const { length, ...shares } = compare(asking, answering);
        expect(Number.isFinite(length)).toBe(true);
        for (const share of Object.values(shares)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
