import type { Judgment, Outcome } from '../judgment';
import { seededNumbers } from '../seeded-order';

/** A judgment about which only what a test names matters. */
export function someJudgment(stated: Partial<Judgment> = {}): Judgment {
  return { need: 'n', candidate: 'c', outcome: { kind: 'accepted' }, features: { text: 0.5 }, ...stated };
}

const passedOver: Outcome = { kind: 'passed-over' };

/**
 * Made judgments: of eight candidates of each need the one that `value` rates best, give or take `noise`, was accepted. Features are
 * text (a good guide by itself), sector, noise that means nothing, and length.
 */
export function madeJudgments(plan: {
  needs: number;
  seed: number;
  noise: number;
  value: (features: Record<string, number>) => number;
}): Judgment[] {
  const random = seededNumbers(plan.seed);
  return Array.from({ length: plan.needs }, (_, need) => {
    const candidates = Array.from({ length: 8 }, () => {
      const features = { text: random(), sector: random(), noise: random(), length: 2 * random() - 1 };
      return { features, value: plan.value(features) + plan.noise * (random() - 0.5) };
    });
    const best = Math.max(...candidates.map(({ value }) => value));
    return candidates.map(({ features, value }, at) =>
      someJudgment({ need: `n${need}`, candidate: `c${at}`, features, outcome: value === best ? { kind: 'accepted' } : passedOver }),
    );
  }).flat();
}

/** Hand weights that believe in the text alone. */
export const handPlan = [
  { name: 'text', prior: 1 },
  { name: 'sector', prior: 0.1 },
  { name: 'noise', prior: 0 },
  { name: 'length', prior: 0, isSigned: true },
];
