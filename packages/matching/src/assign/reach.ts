import type { FlowNetwork } from './flow';

const nothing: ReadonlySet<number> = new Set();

/** Nodes that a unit at `from` can get to over arcs with capacity left, without the arcs in `closed`. */
export function reachFrom(network: FlowNetwork, from: number, closed: ReadonlySet<number> = nothing): Uint8Array {
  return walk(network, from, (arc) => network.capacity[arc] !== 0 && !closed.has(arc));
}

/** Nodes from which a unit can get to `to`. */
export function reachTo(network: FlowNetwork, to: number, closed: ReadonlySet<number> = nothing): Uint8Array {
  return walk(network, to, (arc) => {
    const back = network.mate[arc] as number;
    return network.capacity[back] !== 0 && !closed.has(back);
  });
}

function walk({ nodeCount, first, head }: FlowNetwork, start: number, mayPass: (arc: number) => boolean): Uint8Array {
  const seen = new Uint8Array(nodeCount);
  const stack = [start];
  seen[start] = 1;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (let arc = first[node] as number; arc < (first[node + 1] as number); arc++) {
      const next = head[arc] as number;
      if (seen[next] || !mayPass(arc)) continue;
      seen[next] = 1;
      stack.push(next);
    }
  }
  return seen;
}
