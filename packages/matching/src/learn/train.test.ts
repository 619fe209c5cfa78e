import fc from 'fast-check';
import type { Judgment } from './judgment';
import { compareModels, scoreWith, type WeightsModel, weightsOf } from './model';
import { handPlan, madeJudgments } from './testing/judgments';
import { fewestNeeds, trainWeights } from './train';

const train = (judgments: readonly Judgment[], version = 'v1') =>
  trainWeights({ judgments, features: handPlan, version, date: '2026-11-26' });
const bySector = (needs: number, seed = 3) =>
  train(madeJudgments({ needs, seed, noise: 0.1, value: ({ text = 0, sector = 0 }) => text + 3 * sector }));
const weight = (model: WeightsModel, name: string): number => weightsOf(model)[name] ?? Number.NaN;

describe('learning', () => {
  test('stays off below the fewest judged needs', () => {
    const model = bySector(fewestNeeds - 1);
    expect(model).toMatchObject({ outcome: 'too-few-needs', judgedNeeds: fewestNeeds - 1, weights: model.prior });
  });

  test('finds a planted signal from the fewest judged needs on, and gains by it on needs it did not see', () => {
    const model = bySector(fewestNeeds);
    expect(model.outcome).toBe('kept');
    expect(weight(model, 'sector')).toBeGreaterThan(weight(model, 'text'));
    expect(model.held ?? 0).toBeGreaterThan((model.hand ?? 1) + 0.1);
  });

  test.each([1, 2, 3, 4, 5, 6])('without a signal beyond the hand weights these stay (seed %i)', (seed) => {
    const model = train(madeJudgments({ needs: 60, seed, noise: 0.3, value: ({ text = 0, sector = 0 }) => text + 0.1 * sector }));
    expect(model).toMatchObject({ outcome: 'no-gain', weights: model.prior });
  });

  test.each([1, 2, 3])('from chance alone it learns nothing (seed %i)', (seed) => {
    const model = train(madeJudgments({ needs: 60, seed, noise: 1, value: () => 0 }));
    expect(weightsOf(model)).toEqual({ text: 1, sector: 0.1, noise: 0, length: 0 });
  });

  test('a feature whose meaning demands it never counts against a pair; a signed one may', () => {
    const model = train(
      madeJudgments({ needs: 80, seed: 5, noise: 0.1, value: ({ text = 0, noise = 0, length = 0 }) => text - noise - length }),
    );
    expect(model.outcome).toBe('kept');
    expect(weight(model, 'noise')).toBe(0);
    expect(weight(model, 'length')).toBeLessThan(-0.1);
  });

  test('the order of judgments does not matter', () => {
    const judgments = madeJudgments({ needs: 30, seed: 8, noise: 0.2, value: ({ sector = 0 }) => sector });
    fc.assert(
      fc.property(fc.shuffledSubarray(judgments, { minLength: judgments.length }), (shuffled) => {
        expect(train(shuffled)).toEqual(train(judgments));
      }),
      { numRuns: 3 },
    );
  });

  test('whatever the numbers, no weight is anything but a finite number', () => {
    const wild = fc.oneof(fc.double(), fc.constantFrom(0, 1e300, -1e300, Number.NaN, Number.POSITIVE_INFINITY, 1e-300));
    const judgment = fc.record({
      need: fc.nat(29).map((number) => `n${number}`),
      candidate: fc.constantFrom('a', 'b', 'c'),
      outcome: fc.constantFrom({ kind: 'accepted' as const }, { kind: 'broker-rejected' as const }),
      features: fc.record({ text: wild, sector: wild, noise: wild, length: wild }),
      weight: wild,
    });
    fc.assert(
      fc.property(fc.array(judgment, { minLength: 120, maxLength: 200 }), (judgments) => {
        const model = train(judgments);
        expect([...model.weights, ...model.learned].every(Number.isFinite)).toBe(true);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      }),
      { numRuns: 6 },
    );
  });
});

describe('a model', () => {
  test('is a plain value: taken from its text it ranks the same', () => {
    const model = bySector(40);
    const features = { text: 0.2, sector: 0.9 };
    expect(scoreWith(JSON.parse(JSON.stringify(model)), features)).toBe(scoreWith(model, features));
    expect(scoreWith(model, features)).toBeGreaterThan(scoreWith(model, { text: 0.9, sector: 0.2 }));
  });

  test('is compared with another by what changed, most first', () => {
    const [from, to] = [bySector(fewestNeeds - 1), bySector(40)];
    const { weights, held, judgedNeeds } = compareModels(from, to);
    expect(weights[0]?.feature).toBe('sector');
    expect(weights[0]?.from).toBe(0.1);
    expect(held).toEqual({ from: null, to: to.held });
    expect(judgedNeeds).toEqual({ from: fewestNeeds - 1, to: 40 });
    expect(compareModels(to, to).weights).toEqual([]);
  });
});
