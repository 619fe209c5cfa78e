/** Made problems for measuring the assignment; the same in every run. */

/** Numbers in 0..1 from a seed (mulberry32). */
export function seededNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How scores come about: by chance alone, or half by how good an expert is at everything, so that all needs want the same people. */
const scorings = {
  'chance alone': ({ random }) => random(),
  'sought-after experts': ({ strength, random }) => 0.5 * strength + 0.5 * random(),
  'product of need and expert': ({ strength, weight }) => strength * weight,
};
export const scoringNames = Object.keys(scorings);

/** Two groups that cross, each for a part of all places: neither can be a part of the other. */
const crossingQuotas = (size) => [
  {
    id: 'north',
    experts: Array.from({ length: Math.floor(size / 2) }, (_, at) => `e${at}`),
    min: Math.ceil(size / 2),
    max: size,
    scope: 'total',
  },
  { id: 'women', experts: Array.from({ length: Math.floor(size / 2) }, (_, at) => `e${2 * at}`), min: size, max: 3 * size, scope: 'total' },
];

/**
 * Every pair has a score; each need wants 2 to 3 experts (or as many as `most`), each expert takes 1 to 4 needs (none must, where needs
 * take one), one pair in 200 has a conflict.
 */
export function makeProblem({ size, scoring, seed = 7, objective = 'total', most = 3, crossing = false }) {
  const random = seededNumbers(seed);
  const strengths = Array.from({ length: size }, random);
  const weights = Array.from({ length: size }, random);
  const scores = new Float64Array(size * size);
  for (let at = 0; at < scores.length; at++) {
    scores[at] = scorings[scoring]({ strength: strengths[at % size], weight: weights[Math.floor(at / size)], random });
  }
  const anyone = () => Math.floor(random() * size);
  const conflicts = Array.from({ length: Math.round((size * size) / 200) }, () => ({ need: `n${anyone()}`, expert: `e${anyone()}` }));
  return {
    needs: Array.from({ length: size }, (_, at) => ({ id: `n${at}`, min: Math.min(2, most), max: most })),
    experts: Array.from({ length: size }, (_, at) => ({ id: `e${at}`, min: most > 1 ? 1 : 0, max: 4 })),
    scores,
    conflicts,
    quotas: crossing ? crossingQuotas(size) : [],
    objective,
  };
}
