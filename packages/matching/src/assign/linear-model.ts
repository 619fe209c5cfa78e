import { type Arranged, pairState } from './arrange';
import type { LinearBound, LinearBounds } from './linear-bounds';

/** A maximisation over columns of 0..`upper`, whole numbers where `isWhole`, with rows lower ≤ sum of value × column ≤ upper. */
export type LinearModel = {
  cost: Float64Array;
  upper: Float64Array;
  isWhole: Uint8Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  /** Row `r` has the entries from `starts[r]` to `starts[r + 1]`. */
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
};

/** What is to be maximised: the total (with no need below `worst`), the worst-off need, or how few places minimums lack. */
export type LinearAim = { kind: 'total'; worst: number } | { kind: 'worst' } | { kind: 'fewest-missing' };

type Row = { lower: number; upper: number; entries: [column: number, value: number][] };

/** Rows that keep the score of every need that anybody may serve above `worst`, or above the column `worstColumn`. */
function fairRows(
  { needs, experts, scores, states }: Arranged,
  pairs: readonly number[],
  worst: number,
  worstColumn: number | null,
): Row[] {
  const width = experts.ids.length;
  const entries: [number, number][][] = needs.ids.map(() => []);
  pairs.forEach((pair, column) => {
    entries[Math.floor(pair / width)]?.push([column, scores[pair] as number]);
  });
  return entries.flatMap((ofNeed, need) => {
    const row = states.subarray(need * width, (need + 1) * width);
    const forced = row.reduce((sum, state, at) => sum + (state === pairState.forced ? (scores[need * width + at] as number) : 0), 0);
    const canBeServed = ofNeed.length > 0 || row.includes(pairState.forced);
    if (!canBeServed || needs.max[need] === 0) return [];
    const own: [number, number][] = worstColumn === null ? ofNeed : [...ofNeed, [worstColumn, -1]];
    return [{ lower: worst - forced, upper: Number.POSITIVE_INFINITY, entries: own }];
  });
}

function boundRow({ min, max, columns }: LinearBound, missingColumn: number | null): Row {
  const entries = columns.map((column): [number, number] => [column, 1]);
  return { lower: min, upper: max, entries: missingColumn === null ? entries : [...entries, [missingColumn, 1]] };
}

/** The model of a problem for one aim; its first columns are the open pairs, in `fewest-missing` followed by one for each bound. */
export function buildLinearModel(arranged: Arranged, { pairs, bounds }: LinearBounds, aim: LinearAim): LinearModel {
  const isRelaxed = aim.kind === 'fewest-missing';
  const extra = isRelaxed ? bounds.length : aim.kind === 'worst' ? 1 : 0;
  const rows = bounds.map((bound, at) => boundRow(bound, isRelaxed ? pairs.length + at : null));
  if (aim.kind === 'worst') rows.push(...fairRows(arranged, pairs, 0, pairs.length));
  if (aim.kind === 'total' && aim.worst > 0) rows.push(...fairRows(arranged, pairs, aim.worst, null));
  // No need can have more than all pairs together; a bound at all, as there may be no need to bound it.
  const highestScore = arranged.scores.reduce((sum, score) => sum + score, 0);
  const pairUpper = pairs.map(() => 1);
  const extraUpper = isRelaxed ? bounds.map(({ min }) => min) : Array.from({ length: extra }, () => highestScore);
  const isTotal = aim.kind === 'total';
  return {
    cost: Float64Array.from([
      ...pairs.map((pair) => (isTotal ? (arranged.scores[pair] as number) : 0)),
      ...extraUpper.map(() => (isRelaxed ? -1 : 1)),
    ]),
    upper: Float64Array.from([...pairUpper, ...extraUpper]),
    isWhole: Uint8Array.from([...pairUpper, ...extraUpper.map(() => (isRelaxed ? 1 : 0))]),
    ...layOutRows(rows),
  };
}

function layOutRows(rows: readonly Row[]): Pick<LinearModel, 'rowLower' | 'rowUpper' | 'starts' | 'indices' | 'values'> {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ entries }, at) => {
    starts[at + 1] = (starts[at] as number) + entries.length;
  });
  return {
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    starts,
    indices: Int32Array.from(rows.flatMap(({ entries }) => entries.map(([column]) => column))),
    values: Float64Array.from(rows.flatMap(({ entries }) => entries.map(([, value]) => value))),
  };
}
