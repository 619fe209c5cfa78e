/**
 * A binary heap of nodes by distance, with distances that may fall; its arrays are used again after a restart. Of equal distances the
 * higher node comes first, so that a search for the last node ends as soon as it may.
 */
export class NodeHeap {
  /** Distance of each node that was offered since the last restart. */
  readonly distances: Float64Array;
  private readonly heap: Int32Array;
  /** Place of a node in the heap; -1 once it is taken. Only true where `round` is the current one. */
  private readonly placeOf: Int32Array;
  private readonly seenIn: Int32Array;
  private round = 0;
  private size = 0;

  constructor(nodeCount: number) {
    this.distances = new Float64Array(nodeCount);
    this.heap = new Int32Array(nodeCount);
    this.placeOf = new Int32Array(nodeCount);
    this.seenIn = new Int32Array(nodeCount);
  }

  /** Forgets everything. */
  restart(): void {
    this.round++;
    this.size = 0;
  }

  /** Puts a node in, or moves it forward; returns whether that made it nearer. */
  offer(node: number, distance: number): boolean {
    if (this.seenIn[node] === this.round) {
      if (distance >= (this.distances[node] as number)) return false;
    } else {
      this.seenIn[node] = this.round;
      this.placeOf[node] = this.size++;
    }
    this.distances[node] = distance;
    this.rise(node, this.placeOf[node] as number);
    return true;
  }

  /** Takes the nearest node out; -1 if there is none. */
  take(): number {
    if (this.size === 0) return -1;
    const nearest = this.heap[0] as number;
    this.placeOf[nearest] = -1;
    const last = this.heap[--this.size] as number;
    if (this.size > 0) this.sink(last);
    return nearest;
  }

  private isBefore(one: number, other: number): boolean {
    const difference = (this.distances[one] as number) - (this.distances[other] as number);
    return difference < 0 || (difference === 0 && one > other);
  }

  private rise(node: number, from: number): void {
    const { heap, placeOf } = this;
    let place = from;
    while (place > 0) {
      const above = heap[(place - 1) >> 1] as number;
      if (!this.isBefore(node, above)) break;
      heap[place] = above;
      placeOf[above] = place;
      place = (place - 1) >> 1;
    }
    heap[place] = node;
    placeOf[node] = place;
  }

  private sink(node: number): void {
    const { heap, placeOf, size } = this;
    let place = 0;
    for (let child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && this.isBefore(heap[child + 1] as number, heap[child] as number)) child++;
      const below = heap[child] as number;
      if (!this.isBefore(below, node)) break;
      heap[place] = below;
      placeOf[below] = place;
      place = child;
    }
    heap[place] = node;
    placeOf[node] = place;
  }
}
