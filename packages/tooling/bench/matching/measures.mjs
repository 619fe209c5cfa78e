/** Measures of one ranked list against grades by id (a Map; what is not in it has grade 0). */

const gain = (grade, at) => (2 ** Math.max(0, grade) - 1) / Math.log2(at + 2);
const isRelevant = (grade) => grade > 0;

/** Normalised discounted cumulative gain of the first `depth` (Järvelin and Kekäläinen 2002, gains 2^grade − 1). */
export function ndcg(ranked, grades, depth) {
  const got = ranked.slice(0, depth).reduce((sum, id, at) => sum + gain(grades.get(id) ?? 0, at), 0);
  const ideal = [...grades.values()].sort((one, other) => other - one).slice(0, depth);
  const best = ideal.reduce((sum, grade, at) => sum + gain(grade, at), 0);
  return best === 0 ? 0 : got / best;
}

/** One over the rank of the first that is relevant. */
export function reciprocalRank(ranked, grades) {
  const at = ranked.findIndex((id) => isRelevant(grades.get(id) ?? 0));
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Share of what is relevant among the first `depth`. */
export function recall(ranked, grades, depth) {
  const wanted = [...grades].filter(([, grade]) => isRelevant(grade));
  const first = new Set(ranked.slice(0, depth));
  return wanted.length === 0 ? 0 : wanted.filter(([id]) => first.has(id)).length / wanted.length;
}

export const mean = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length);

/** The value below which the share `part` of the numbers lies. */
export function quantile(numbers, part) {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

/** Random numbers in [0, 1) that are the same for the same seed (mulberry32, public domain, T. Ettinger). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bounds of the mean that hold in 95 of 100 cases: percentiles of resampled means (Efron 1979), the same at every run. */
export function bootstrapInterval(numbers, { samples = 2000, seed = 2026 } = {}) {
  const random = randomFrom(seed);
  const means = Array.from({ length: samples }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < numbers.length; drawn++) sum += numbers[Math.floor(random() * numbers.length)];
    return numbers.length === 0 ? 0 : sum / numbers.length;
  });
  return { low: quantile(means, 0.025), high: quantile(means, 0.975) };
}
