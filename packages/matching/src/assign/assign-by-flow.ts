import type { Arranged } from './arrange';
import type { Assignment } from './assignment';
import { type AssignmentNetwork, buildNetwork } from './assignment-network';
import { findShortfalls } from './find-shortfalls';
import { type FlowProgress, sendCheapest } from './flow';
import { makePlan } from './make-plan';

/** The flow of a problem and the potentials that prove that none is cheaper. */
export type SolvedNetwork = AssignmentNetwork & { potentials: Float64Array };

/** Sends everything through a problem's network, in steps. */
export function* solveNetwork(arranged: Arranged): Generator<FlowProgress, SolvedNetwork> {
  const built = buildNetwork(arranged);
  const potentials = yield* sendCheapest(built.network, built.supplies);
  return { ...built, potentials };
}

/** Open pairs that the flow uses. */
export function* chosenPairs({ network, pairs, pairArcs }: AssignmentNetwork): Generator<number> {
  for (let at = 0; at < pairs.length; at++) if (network.capacity[pairArcs[at] as number] === 0) yield pairs[at] as number;
}

/** The plan with the best total for a problem without crossing quotas, in steps. */
export function* assignByFlow(arranged: Arranged): Generator<FlowProgress, Assignment> {
  const solved = yield* solveNetwork(arranged);
  const shortfalls = findShortfalls(arranged, solved);
  if (shortfalls.length > 0) return { kind: 'impossible', shortfalls };
  return { kind: 'assigned', plan: makePlan(arranged, chosenPairs(solved)), isProven: true };
}
