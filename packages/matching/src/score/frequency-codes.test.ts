import fc from 'fast-check';
import { codeOfFrequency, frequencyOfCode, keptFrequency } from './frequency-codes';

test('quarters up to sixteen are kept as they are, larger ones within a hundredth, and none becomes nothing', () => {
  expect([0.25, 1, 3.75, 16].map(keptFrequency)).toEqual([0.25, 1, 3.75, 16]);
  expect(keptFrequency(0.01)).toBe(0.25);
  fc.assert(
    fc.property(fc.double({ min: 16, max: 700, noNaN: true }), (frequency) => {
      expect(Math.abs(keptFrequency(frequency) / frequency - 1)).toBeLessThan(0.011);
    }),
  );
});

test('a larger frequency never has a smaller code, and all codes fit into a byte', () => {
  expect(codeOfFrequency(1e9)).toBe(255);
  expect([...frequencyOfCode]).toEqual([...frequencyOfCode].sort((one, other) => one - other));
});
