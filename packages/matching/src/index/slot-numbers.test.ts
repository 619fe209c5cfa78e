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

test('small counts take two bytes until one is too large for them, and four from then on', () => {
  const numbers = SlotNumbers.ofSmallCounts();
  numbers.set(3, 65_535);
  const before = numbers.bytes;
  numbers.set(4, 65_536);
  numbers.set(500, 70_000);
  expect([3, 4, 5, 500, 501].map((slot) => numbers.at(slot))).toEqual([65_535, 65_536, 0, 70_000, 0]);
  expect([before, numbers.bySlot.BYTES_PER_ELEMENT]).toEqual([128, 4]);
});
