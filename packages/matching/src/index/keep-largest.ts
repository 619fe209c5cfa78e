/** Keeps the `count` largest of a stream of numbers; `least` is the smallest of them once there are so many, else 0. */
export function keepLargest(count: number) {
  const heap = new Float64Array(count);
  let size = 0;
  const sink = (value: number) => {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= size) break;
      const child = left + 1 < size && (heap[left + 1] as number) < (heap[left] as number) ? left + 1 : left;
      if ((heap[child] as number) >= value) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = value;
  };
  const rise = (value: number) => {
    let at = size++;
    for (let parent = (at - 1) >> 1; at > 0 && (heap[parent] as number) > value; parent = (at - 1) >> 1) {
      heap[at] = heap[parent] as number;
      at = parent;
    }
    heap[at] = value;
  };
  const least = () => (size === count ? (heap[0] as number) : 0);
  return { least, add: (value: number) => (size < count ? rise(value) : value > least() && sink(value)) };
}
