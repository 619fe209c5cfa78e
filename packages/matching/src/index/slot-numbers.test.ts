import { SlotNumbers } from './slot-numbers';

test.each([
  ['fractions', SlotNumbers.ofFractions()],
  ['counts', SlotNumbers.ofCounts()],
])('%s by slot survive growing, and what was never set is 0', (_name, numbers) => {
  numbers.set(2, 7);
  numbers.set(1000, 8);
  numbers.set(2, 9);
  expect([numbers.bySlot[2], numbers.bySlot[3], numbers.bySlot[1000]]).toEqual([9, 0, 8]);
  expect(numbers.bytes).toBe(4 * numbers.bySlot.length);
});
