import fc from 'fast-check';
import type { AssignmentProblem, Pair, Quota } from '../problem';

/** A problem about which only what a test names is stated: everybody may serve every need, one each. */
export function someProblem(stated: Partial<AssignmentProblem> & { scoreRows: readonly (readonly number[])[] }): AssignmentProblem {
  const { scoreRows, ...rest } = stated;
  const width = scoreRows[0]?.length ?? 0;
  return {
    needs: scoreRows.map((_, at) => ({ id: `need-${at}`, min: 0, max: 1 })),
    experts: Array.from({ length: width }, (_, at) => ({ id: `expert-${at}`, min: 0, max: 1 })),
    scores: scoreRows.flat(),
    objective: 'total',
    ...rest,
  };
}

export const pair = (need: number, expert: number): Pair => ({ need: `need-${need}`, expert: `expert-${expert}` });

const bounds = (most: number) =>
  fc.tuple(fc.nat(2), fc.nat(most)).map(([min, more]) => ({ min: Math.min(min, 1), max: Math.min(min, 1) + more }));

function anyQuota(id: string, height: number, width: number): fc.Arbitrary<Quota> {
  const ids = (name: string, count: number) => fc.subarray(Array.from({ length: count }, (_, at) => `${name}-${at}`));
  const held = fc.option(ids('need', height), { nil: undefined });
  return fc
    .record({ experts: ids('expert', width), bounds: bounds(2), isTotal: fc.boolean(), needs: held })
    .map(({ experts, bounds: { min, max }, isTotal, needs }) =>
      isTotal ? { id, experts, min, max, scope: 'total' } : { id, experts, min, max, scope: 'each-need', needs },
    );
}

/** Any problem of up to three needs and three experts, with every kind of constraint; scores are eighths, so that their sums are exact. */
export function anyProblem(objective: AssignmentProblem['objective'] = 'total'): fc.Arbitrary<AssignmentProblem> {
  return fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([height, width]) => {
    const states = fc.array(fc.constantFrom('open', 'open', 'open', 'open', 'conflict', 'forbidden', 'forced'), {
      minLength: height * width,
      maxLength: height * width,
    });
    const listed = (all: readonly string[], state: string): Pair[] =>
      all.flatMap((one, at) => (one === state ? [pair(Math.floor(at / width), at % width)] : []));
    return fc
      .record({
        scores: fc.array(fc.nat(8), { minLength: height * width, maxLength: height * width }),
        states,
        needs: fc.tuple(...Array.from({ length: height }, () => bounds(2))),
        experts: fc.tuple(...Array.from({ length: width }, () => bounds(2))),
        quotas: fc.nat(2).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyQuota(`quota-${at}`, height, width)))),
      })
      .map((made) => ({
        needs: made.needs.map((one, at) => ({ id: `need-${at}`, ...one })),
        experts: made.experts.map((one, at) => ({ id: `expert-${at}`, ...one })),
        scores: made.scores.map((score) => score / 8),
        conflicts: listed(made.states, 'conflict'),
        forbidden: listed(made.states, 'forbidden'),
        forced: listed(made.states, 'forced'),
        quotas: made.quotas,
        objective,
      }));
  });
}

/** Numbers in 0..1 that are the same in every run. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A dense problem with loads and conflicts: some experts are good at nearly everything, as in life. */
export function denseProblem(size: number, seed: number): AssignmentProblem {
  const random = seededNumbers(seed);
  const strength = Array.from({ length: size }, random);
  const scores = new Float64Array(size * size);
  for (let at = 0; at < scores.length; at++) scores[at] = 0.5 * (strength[at % size] as number) + 0.5 * random();
  const conflicts = Array.from({ length: 5 * size }, () => pair(Math.floor(random() * size), Math.floor(random() * size)));
  return {
    needs: Array.from({ length: size }, (_, at) => ({ id: `need-${at}`, min: 2, max: 3 })),
    experts: Array.from({ length: size }, (_, at) => ({ id: `expert-${at}`, min: 1, max: 4 })),
    scores,
    conflicts,
    objective: 'total',
  };
}
