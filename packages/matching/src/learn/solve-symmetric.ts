/** Solves A x = b for a symmetric positive definite A (rows one after another) by Cholesky; null if A is not. */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const size = right.length;
  const lower = new Float64Array(size * size);
  const at = (row: number, column: number): number => lower[row * size + column] as number;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let value = matrix[row * size + column] as number;
      for (let inner = 0; inner < column; inner++) value -= at(row, inner) * at(column, inner);
      if (row === column && !(value > 0)) return null;
      lower[row * size + column] = row === column ? Math.sqrt(value) : value / at(column, column);
    }
  }
  const solution = right.slice();
  for (let row = 0; row < size; row++) {
    let value = solution[row] as number;
    for (let inner = 0; inner < row; inner++) value -= at(row, inner) * (solution[inner] as number);
    solution[row] = value / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let value = solution[row] as number;
    for (let inner = row + 1; inner < size; inner++) value -= at(inner, row) * (solution[inner] as number);
    solution[row] = value / at(row, row);
  }
  return solution;
}
