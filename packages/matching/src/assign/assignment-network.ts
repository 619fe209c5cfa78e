import { ArcList } from './arc-list';
import { type Arranged, type ArrangedQuota, pairState } from './arrange';
import type { FlowNetwork } from './flow';
import { type BoundsLeft, countForced } from './forced-left';
import { nest, parents, smallestWith } from './quota-families';
import { type Costs, resolveCosts } from './resolve-costs';

/** Whose minimum and maximum a rail keeps, by numbers; a quota of each need has one rail at each. */
export type BoundOwner =
  | { kind: 'need'; need: number }
  | { kind: 'expert'; expert: number }
  | { kind: 'quota'; quota: string; need: number | null };

/**
 * A bounded place in the network. Units up to the minimum go over `must` and are rewarded, the rest over `may`. For a need it is the
 * other way round: places that stay empty go over `may`, and over `must`, at a price, where they had to be filled.
 */
export type Rail = BoundsLeft & { owner: BoundOwner; tail: number; head: number; must: number; may: number };

/** A problem as a flow: places of the needs as supplies, rails for every bound, an arc for every open pair (row × width + column). */
export type AssignmentNetwork = {
  network: FlowNetwork;
  supplies: Int32Array;
  rails: Rail[];
  pairs: Int32Array;
  pairArcs: Int32Array;
  costs: Costs;
  /** The node that an arc of this pair leaves, and the node of an expert. */
  tailOf: (need: number, expert: number) => number;
  expertNode: (expert: number) => number;
};

/** Nodes in the order of every path: needs, their groups (larger first), experts, groups in all (smaller first), the end. */
function numberNodes(arranged: Arranged) {
  const height = arranged.needs.ids.length;
  const nests = Array.from({ length: height }, (_, need) => nest(arranged.quotas, need));
  const firstGroup: number[] = [];
  let next = height;
  for (const { length } of nests) {
    firstGroup.push(next);
    next += length;
  }
  const whole = nest(arranged.quotas, null);
  const firstExpert = next;
  const sink = firstExpert + arranged.experts.ids.length + whole.length;
  const group = (need: number, at: number): number => (at < 0 ? need : (firstGroup[need] as number) + at);
  return {
    nests,
    whole,
    sink,
    group,
    tailOf: (need: number, expert: number): number => group(need, smallestWith(nests[need] ?? [], expert)),
    expert: (expert: number): number => firstExpert + expert,
    wholeGroup: (at: number): number => (at < 0 ? sink : sink - 1 - at),
  };
}

type Nodes = ReturnType<typeof numberNodes>;

/** Every bound as a rail, without its arcs. */
function listRails(arranged: Arranged, nodes: Nodes): Omit<Rail, 'must' | 'may'>[] {
  const left = countForced(arranged);
  const groups = (nested: readonly ArrangedQuota[], need: number | null) => {
    const around = parents(nested);
    return nested.map((quota, at) => {
      const owner: BoundOwner = { kind: 'quota', quota: quota.id, need };
      const bounds = left.quotaLeft(quota, need);
      const parent = around[at] as number;
      return need === null
        ? { owner, tail: nodes.wholeGroup(at), head: nodes.wholeGroup(parent), ...bounds }
        : { owner, tail: nodes.group(need, parent), head: nodes.group(need, at), ...bounds };
    });
  };
  return [
    ...arranged.needs.ids.map((_, need) => {
      const owner: BoundOwner = { kind: 'need', need };
      return { owner, tail: need, head: nodes.sink, ...left.needLeft(need) };
    }),
    ...nodes.nests.flatMap((nested, need) => groups(nested, need)),
    ...arranged.experts.ids.map((_, expert) => {
      const owner: BoundOwner = { kind: 'expert', expert };
      const head = nodes.wholeGroup(smallestWith(nodes.whole, expert));
      return { owner, tail: nodes.expert(expert), head, ...left.expertLeft(expert) };
    }),
    ...groups(nodes.whole, null),
  ];
}

function addRail(arcs: ArcList, rail: Omit<Rail, 'must' | 'may'>, { must }: Costs): Rail {
  const { owner, tail, head, min, max } = rail;
  const price = owner.kind === 'need' ? must : -must;
  return { ...rail, must: arcs.add(tail, head, min, price), may: arcs.add(tail, head, max - min, 0) };
}

function countOpen(states: Uint8Array): number {
  let count = 0;
  for (const state of states) if (state === pairState.open) count++;
  return count;
}

/** The network of a problem without crossing quotas. */
export function buildNetwork(arranged: Arranged): AssignmentNetwork {
  const { states, scores, experts } = arranged;
  const nodes = numberNodes(arranged);
  const costs = resolveCosts(arranged, nodes.sink + 1);
  const plans = listRails(arranged, nodes);
  const pairs = new Int32Array(countOpen(states));
  const arcs = new ArcList(pairs.length + 2 * plans.length);
  const rails = plans.map((plan) => addRail(arcs, plan, costs));
  const width = experts.ids.length;
  let size = 0;
  for (let pair = 0; pair < states.length; pair++) {
    if (states[pair] !== pairState.open) continue;
    const need = Math.floor(pair / width);
    const expert = pair % width;
    arcs.add(nodes.tailOf(need, expert), nodes.expert(expert), 1, -Math.round((scores[pair] as number) * costs.unit));
    pairs[size++] = pair;
  }
  const { network, places } = arcs.layOut(nodes.sink + 1);
  return {
    network,
    supplies: Int32Array.from(rails.slice(0, arranged.needs.ids.length), ({ max }) => max),
    rails: rails.map((rail) => ({ ...rail, must: places[rail.must] as number, may: places[rail.may] as number })),
    pairs,
    pairArcs: places.slice(2 * rails.length),
    costs,
    tailOf: nodes.tailOf,
    expertNode: nodes.expert,
  };
}
