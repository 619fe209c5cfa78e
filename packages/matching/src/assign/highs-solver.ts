import type { Highs } from 'highs';
import type { LinearModel } from './linear-model';

/** What a solver found: values of the columns, and whether nothing better exists; or that nothing is feasible; or that it was stopped. */
export type LinearAnswer = { kind: 'found'; values: Float64Array; isProven: boolean } | { kind: 'infeasible' } | { kind: 'stopped' };

/** Solves a model; asks `shouldStop` from time to time. */
export type LinearSolver = (model: LinearModel, shouldStop: () => boolean) => LinearAnswer;

/** No gap is left open, and the same model always takes the same way. */
const options = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-9, mip_feasibility_tolerance: 1e-9, random_seed: 1 };

let loading: Promise<Highs> | undefined;

async function load(): Promise<Highs> {
  const { default: loader } = await import('highs');
  return loader.default();
}

/** HiGHS in WebAssembly, loaded once, when the first problem needs it (about 4 MB). */
export async function loadHighs(): Promise<LinearSolver> {
  loading ??= load();
  const highs = await loading;
  return (model, shouldStop) => (model.cost.length > 0 ? solveWith(highs, model, shouldStop) : withoutColumns(model));
}

function withoutColumns({ rowLower }: LinearModel): LinearAnswer {
  return rowLower.some((lower) => lower > 0) ? { kind: 'infeasible' } : { kind: 'found', values: new Float64Array(), isProven: true };
}

function solveWith(highs: Highs, linear: LinearModel, shouldStop: () => boolean): LinearAnswer {
  const { modelStatus, callbackType, objectiveSense, variableType } = highs.constants;
  const numCols = linear.cost.length;
  const numRows = linear.rowLower.length;
  const data = {
    numCols,
    numRows,
    sense: objectiveSense.maximize,
    colCost: linear.cost,
    colLower: new Float64Array(numCols),
    colUpper: linear.upper,
    rowLower: linear.rowLower,
    rowUpper: linear.rowUpper,
    integrality: Array.from(linear.isWhole, (isWhole) => (isWhole ? variableType.integer : variableType.continuous)),
    matrix: { format: 'csr' as const, numRows, numCols, starts: linear.starts, indices: linear.indices, values: linear.values },
  };
  return highs.withModel(data, (model): LinearAnswer => {
    model.options.set(options);
    let isStopped = false;
    model.run({
      [callbackType.mipInterrupt](event) {
        if (!shouldStop()) return;
        isStopped = true;
        event.interrupt();
      },
    });
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible) return { kind: 'infeasible' };
    if (status === modelStatus.optimal) return { kind: 'found', values: model.getSolution().colValue, isProven: true };
    if (!isStopped) throw new Error(`HiGHS ended with status ${status}.`);
    return model.info.get('primal_solution_status') === feasible
      ? { kind: 'found', values: model.getSolution().colValue, isProven: false }
      : { kind: 'stopped' };
  });
}

/** What HiGHS calls a solution that keeps every row. */
const feasible = 2;
