import fc from 'fast-check';
import { keepLargest } from './keep-largest';

test('the least of the largest is that of sorting all, and 0 until there are enough', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), fc.integer({ min: 1, max: 20 }), (values, count) => {
      const largest = keepLargest(count);
      for (const value of values) largest.add(value);
      expect(largest.least()).toBe(values.toSorted((one, other) => other - one)[count - 1] ?? 0);
    }),
  );
});
