import { type Arranged, pairState } from './arrange';
import type { Remedy, Shortfall } from './assignment';
import type { AssignmentNetwork, Rail } from './assignment-network';
import { countPairs, nameOwner, statedMinimum } from './describe-bounds';
import { reachFrom, reachTo } from './reach';

/** Remedies that are named at most, of each kind. */
const mostRemedies = 10;

/** Units of a rail's minimum that were not kept. */
const missing = ({ network }: AssignmentNetwork, { owner, must, min }: Rail): number =>
  owner.kind === 'need' ? min - (network.capacity[must] as number) : (network.capacity[must] as number);

type Gap = { from: Uint8Array; to: Uint8Array };

/** What can still be moved without breaking another minimum: nodes that the missing unit reaches, and nodes it would have to come from. */
function gapOf({ network, rails }: AssignmentNetwork, { owner, tail, head }: Rail): Gap {
  const closed = new Set(rails.flatMap(({ must }) => [must, network.mate[must] as number]));
  const [start, end] = owner.kind === 'need' ? [tail, head] : [head, tail];
  return { from: reachFrom(network, start, closed), to: reachTo(network, end, closed) };
}

function pairRemedies(arranged: Arranged, built: AssignmentNetwork, { from, to }: Gap): Remedy[] {
  const { states, needs, experts } = arranged;
  const remedies: Remedy[] = [];
  for (let pair = 0; pair < states.length && remedies.length < mostRemedies; pair++) {
    const state = states[pair];
    if (state !== pairState.conflict && state !== pairState.forbidden) continue;
    const need = Math.floor(pair / experts.ids.length);
    const expert = pair % experts.ids.length;
    if (!from[built.tailOf(need, expert)] || !to[built.expertNode(expert)]) continue;
    const names = { need: needs.ids[need] as string, expert: experts.ids[expert] as string };
    remedies.push({ kind: 'allow-pair', pair: names, was: state === pairState.conflict ? 'conflict' : 'forbidden' });
  }
  return remedies;
}

/** A full place between the two sides; a need is entered at its own node by what its empty places would give back. */
function maximumRemedies(arranged: Arranged, { network, rails }: AssignmentNetwork, { from, to }: Gap): Remedy[] {
  const isFull = ({ owner, tail, head, may }: Rail): boolean =>
    owner.kind === 'need' ? Boolean(from[head] && to[tail]) : Boolean(from[tail] && to[head]) && network.capacity[may] === 0;
  const full = rails.filter(isFull).slice(0, mostRemedies);
  return full.map(({ owner }) => ({ kind: 'raise-maximum', of: nameOwner(arranged, owner) }));
}

/** How many places minimums lack in all. */
export const countMissing = (built: AssignmentNetwork): number => built.rails.reduce((sum, rail) => sum + missing(built, rail), 0);

/** Which minimums the cheapest flow could not keep, why, and what would help; empty if it kept all. */
export function findShortfalls(arranged: Arranged, built: AssignmentNetwork): Shortfall[] {
  return built.rails.flatMap((rail) => {
    const short = missing(built, rail);
    if (short === 0) return [];
    const gap = gapOf(built, rail);
    const wanted = statedMinimum(arranged, rail.owner);
    return [
      {
        minimum: nameOwner(arranged, rail.owner),
        wanted,
        possible: wanted - short,
        ...countPairs(arranged, rail.owner),
        needs: arranged.needs.ids.filter((_, need) => gap.from[need]),
        experts: arranged.experts.ids.filter((_, expert) => gap.from[built.expertNode(expert)]),
        remedies: [...pairRemedies(arranged, built, gap), ...maximumRemedies(arranged, built, gap)],
      },
    ];
  });
}
