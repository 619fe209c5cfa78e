import type { AssignmentFault, AssignmentProblem, Pair, Quota } from './problem';

type Bounds = { id: string; min: number; max: number };

const isBroken = ({ min, max }: Bounds): boolean => !(Number.isInteger(min) && Number.isInteger(max) && min >= 0 && min <= max);
const keyOf = ({ need, expert }: Pair): string => JSON.stringify([need, expert]);

function duplicates(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

function faultOf(code: AssignmentFault['code'], ids: readonly string[]): AssignmentFault[] {
  return ids.length > 0 ? [{ code, ids: [...new Set(ids)].sort() }] : [];
}

function unknownIds({ needs, experts, quotas = [], ...lists }: AssignmentProblem): string[] {
  const knownNeeds = new Set(needs.map(({ id }) => id));
  const knownExperts = new Set(experts.map(({ id }) => id));
  const pairs = [...(lists.conflicts ?? []), ...(lists.forbidden ?? []), ...(lists.forced ?? [])];
  const needsOf = (quota: Quota): readonly string[] => (quota.scope === 'each-need' ? (quota.needs ?? []) : []);
  return [
    ...[...pairs.map(({ need }) => need), ...quotas.flatMap(needsOf)].filter((id) => !knownNeeds.has(id)),
    ...[...pairs.map(({ expert }) => expert), ...quotas.flatMap(({ experts: some }) => some)].filter((id) => !knownExperts.has(id)),
  ];
}

function areScoresInvalid({ scores, needs, experts }: AssignmentProblem): boolean {
  if (scores.length !== needs.length * experts.length) return true;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    if (!(score >= 0 && score < Number.POSITIVE_INFINITY)) return true;
  }
  return false;
}

/** Ids of needs, experts and quotas whose maximum the forced pairs alone exceed. */
function exceededByForced({ needs, experts, quotas = [], forced = [] }: AssignmentProblem): string[] {
  const sideIds = [
    ...needs.filter(({ id, max }) => forced.filter(({ need }) => need === id).length > max),
    ...experts.filter(({ id, max }) => forced.filter(({ expert }) => expert === id).length > max),
  ].map(({ id }) => id);
  const quotaIds = quotas.filter((quota) => {
    const inside = forced.filter(({ expert }) => quota.experts.includes(expert));
    if (quota.scope === 'total') return inside.length > quota.max;
    const held = quota.needs ?? needs.map(({ id }) => id);
    return held.some((id) => inside.filter(({ need }) => need === id).length > quota.max);
  });
  return [...sideIds, ...quotaIds.map(({ id }) => id)];
}

/** What is wrong with a problem before anything is computed; empty if it can be solved or shown to be impossible. */
export function findFaults(problem: AssignmentProblem): AssignmentFault[] {
  const { needs, experts, quotas = [], forced = [] } = problem;
  const ruledOut = new Set([...(problem.conflicts ?? []), ...(problem.forbidden ?? [])].map(keyOf));
  const contradictory = forced.filter((pair) => ruledOut.has(keyOf(pair)));
  const twice = duplicates(forced.map(keyOf)).length > 0 ? forced.flatMap(({ need, expert }) => [need, expert]) : [];
  return [
    ...[needs, experts, quotas].flatMap((list) => faultOf('DUPLICATE_ID', duplicates(list.map(({ id }) => id)))),
    ...faultOf('UNKNOWN_ID', unknownIds(problem)),
    ...faultOf(
      'BOUNDS_INVALID',
      [...needs, ...experts, ...quotas].filter(isBroken).map(({ id }) => id),
    ),
    ...(areScoresInvalid(problem) ? [{ code: 'SCORES_INVALID' as const, ids: [] }] : []),
    ...contradictory.map(({ need, expert }): AssignmentFault => ({ code: 'FORCED_PAIR_NOT_ALLOWED', ids: [need, expert] })),
    ...faultOf('FORCED_PAIR_TWICE', twice),
    ...faultOf('FORCED_PAIRS_EXCEED_MAXIMUM', exceededByForced(problem)),
  ];
}
