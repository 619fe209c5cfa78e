import { arrange } from './arrange';
import { type SolvedNetwork, solveNetwork } from './assign-by-flow';
import { denseProblem } from './testing/problems';
import { runToEnd } from './testing/run-to-end';

/** Arcs with capacity left that would make the flow cheaper, judged by potentials: none, if the flow is the cheapest. */
function improvableArcs({ network, potentials }: SolvedNetwork): number {
  const { nodeCount, first, head, capacity, cost } = network;
  let improvable = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = first[node] as number; arc < (first[node + 1] as number); arc++) {
      const reduced = (cost[arc] as number) + (potentials[node] as number) - (potentials[head[arc] as number] as number);
      if (capacity[arc] !== 0 && reduced < 0) improvable++;
    }
  }
  return improvable;
}

const quota = {
  id: 'north',
  experts: ['expert-1', 'expert-2', 'expert-3', 'expert-4', 'expert-5'],
  min: 5,
  max: 8,
  scope: 'total',
} as const;
const solved = (size: number, seed: number) => runToEnd(solveNetwork(arrange({ ...denseProblem(size, seed), quotas: [quota] })));

describe('the proof that an assignment is the best', () => {
  test.each([1, 2, 3])('potentials leave no arc of a large network that could improve it (seed %i)', async (seed) => {
    const network = await solved(150, seed);
    expect(improvableArcs(network)).toBe(0);
    expect(network.potentials.every(Number.isSafeInteger)).toBe(true);
  });

  test('the proof fails for a flow that is not the best', async () => {
    const network = await solved(30, 4);
    const used = network.pairArcs.find((arc) => network.network.capacity[arc] === 0) as number;
    network.network.capacity[used] = 1;
    network.network.cost[used] = (network.network.cost[used] as number) - network.costs.must;
    expect(improvableArcs(network)).toBeGreaterThan(0);
  });
});
