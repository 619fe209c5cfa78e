/** Grades of the documents that answer a query, by id; what is not listed has grade 0. */
export type Grades = ReadonlyMap<string, number>;

const gain = (grade: number, at: number): number => (2 ** grade - 1) / Math.log2(at + 2);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

export const mean = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : total(numbers) / numbers.length);

/** Normalised discounted cumulative gain of the first `depth` ids. */
export function ndcg(ranked: readonly string[], grades: Grades, depth: number): number {
  const got = total(ranked.slice(0, depth).map((id, at) => gain(grades.get(id) ?? 0, at)));
  const ideal = [...grades.values()].sort((one, other) => other - one).slice(0, depth);
  const best = total(ideal.map(gain));
  return best === 0 ? 0 : got / best;
}

/** Ids that a broker would at least propose. */
export const worthProposing = (grades: Grades): string[] => [...grades].filter(([, grade]) => grade >= 2).map(([id]) => id);

/** One over the rank of the first id that is worth proposing. */
export function reciprocalRank(ranked: readonly string[], grades: Grades): number {
  const wanted = worthProposing(grades);
  const at = ranked.findIndex((id) => wanted.includes(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Share of what is worth proposing among the first `depth` ids. */
export function recall(ranked: readonly string[], grades: Grades, depth: number): number {
  const wanted = worthProposing(grades);
  return wanted.length === 0 ? 0 : wanted.filter((id) => ranked.slice(0, depth).includes(id)).length / wanted.length;
}
