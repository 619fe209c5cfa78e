/** The same made problem given to HiGHS alone, as one linear programme: its optimum is a whole assignment. */
import { createRequire } from 'node:module';
import path from 'node:path';

const requireHighs = () => createRequire(path.resolve(import.meta.dirname, '../../matching/package.json'))('highs');

/** Total score of the best assignment of a problem without quotas. */
export async function totalByHighs({ needs, experts, scores, conflicts }) {
  const highs = await requireHighs()();
  const width = experts.length;
  const numCols = scores.length;
  const numRows = needs.length + width;
  const colUpper = new Float64Array(numCols).fill(1);
  const needNumbers = new Map(needs.map(({ id }, at) => [id, at]));
  const expertNumbers = new Map(experts.map(({ id }, at) => [id, at]));
  for (const { need, expert } of conflicts) colUpper[needNumbers.get(need) * width + expertNumbers.get(expert)] = 0;
  const bounds = [...needs, ...experts];
  const matrix = {
    format: 'csc',
    numRows,
    numCols,
    starts: Int32Array.from({ length: numCols + 1 }, (_, column) => 2 * column),
    indices: Int32Array.from({ length: 2 * numCols }, (_, at) =>
      at % 2 === 0 ? Math.floor(at / 2 / width) : needs.length + (((at - 1) / 2) % width),
    ),
    values: new Float64Array(2 * numCols).fill(1),
  };
  const model = {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: scores,
    colLower: new Float64Array(numCols),
    colUpper,
    rowLower: Float64Array.from(bounds, ({ min }) => min),
    rowUpper: Float64Array.from(bounds, ({ max }) => max),
    matrix,
  };
  return highs.withModel(model, (solver) => {
    solver.options.set({ output_flag: false });
    solver.run();
    return solver.getObjectiveValue();
  });
}
