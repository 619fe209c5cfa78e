import fc from 'fast-check';
import { solveSymmetric } from './solve-symmetric';

const size = 4;
const numbers = (count: number) =>
  fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: count, maxLength: count }).map((list) => Float64Array.from(list));

/** A matrix times its own transpose, and a little on the diagonal: symmetric and positive definite whatever the numbers. */
function definite(half: Float64Array, ridge: number): Float64Array {
  const at = (row: number, column: number) => half[row * size + column] ?? 0;
  return Float64Array.from({ length: size * size }, (_, place) => {
    const [row, column] = [Math.floor(place / size), place % size];
    let sum = row === column ? ridge : 0;
    for (let inner = 0; inner < size; inner++) sum += at(row, inner) * at(column, inner);
    return sum;
  });
}

const times = (matrix: Float64Array, vector: Float64Array) =>
  vector.map((_, row) => vector.reduce((sum, one, column) => sum + (matrix[row * size + column] ?? 0) * one, 0));

describe('a symmetric positive definite system', () => {
  test('is solved by what gives its right side again', () => {
    fc.assert(
      fc.property(numbers(size * size), numbers(size), fc.double({ min: 0.1, max: 3, noNaN: true }), (half, wanted, ridge) => {
        const matrix = definite(half, ridge);
        const right = times(matrix, wanted);
        const solved = solveSymmetric(matrix, right) ?? new Float64Array(size);
        for (const [at, one] of times(matrix, solved).entries()) expect(one).toBeCloseTo(right[at] ?? 0, 6);
      }),
    );
  });

  test('leaves what it was given as it was', () => {
    const [matrix, right] = [Float64Array.of(2, 0, 0, 2), Float64Array.of(2, 4)];
    solveSymmetric(matrix, right);
    expect([[...matrix], [...right]]).toEqual([
      [2, 0, 0, 2],
      [2, 4],
    ]);
  });

  test.each([
    ['a zero on the diagonal', [0, 0, 0, 1]],
    ['a negative direction', [1, 3, 3, 1]],
    ['rows that say the same', [1, 1, 1, 1]],
    ['no number at all', [Number.POSITIVE_INFINITY, Number.NaN, Number.NaN, 1]],
  ])('is not one with %s', (_, matrix) => {
    expect(solveSymmetric(Float64Array.from(matrix), Float64Array.of(1, 1))).toBeNull();
  });
});
