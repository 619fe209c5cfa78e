/** Numbers in 0..1 that are the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The numbers below `count` in an order that the seed decides (Fisher and Yates). */
function shuffledNumbers(count: number, seed: number): number[] {
  const random = seededNumbers(seed);
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/** Splits a list into `count` parts of equal size, give or take one, each in the list's order. */
export function splitFolds<Item>(items: readonly Item[], count: number, seed: number): Item[][] {
  const foldOf = new Int32Array(items.length);
  shuffledNumbers(items.length, seed).forEach((item, place) => {
    foldOf[item] = place % count;
  });
  return Array.from({ length: count }, (_, fold) => items.filter((_item, at) => foldOf[at] === fold));
}
