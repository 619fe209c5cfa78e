/** Measures of one ranked list against grades by id (a Map; what is not in it has grade 0). */

const gain = (grade, at) => (2 ** grade - 1) / Math.log2(at + 2);

/** Normalised discounted cumulative gain of the first `depth`. */
export function ndcg(ranked, grades, depth) {
  const got = ranked.slice(0, depth).reduce((sum, id, at) => sum + gain(grades.get(id) ?? 0, at), 0);
  const ideal = [...grades.values()].sort((one, other) => other - one).slice(0, depth);
  const best = ideal.reduce((sum, grade, at) => sum + gain(grade, at), 0);
  return best === 0 ? 0 : got / best;
}

/** One over the rank of the first with at least `grade`. */
export function reciprocalRank(ranked, grades, grade) {
  const at = ranked.findIndex((id) => (grades.get(id) ?? 0) >= grade);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Share of those with at least `grade` that are among the first `depth`. */
export function recall(ranked, grades, grade, depth) {
  const wanted = [...grades].filter(([, one]) => one >= grade).map(([id]) => id);
  const first = new Set(ranked.slice(0, depth));
  return wanted.length === 0 ? 0 : wanted.filter((id) => first.has(id)).length / wanted.length;
}

export const mean = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length);

/** The value below which the share `part` of the numbers lies. */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
