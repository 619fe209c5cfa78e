import type { GraphQLSchema } from 'graphql';
import type { Compilation, Cost, RowPiece } from './compilation';
import type { CursorSeal } from './cursor';
import { type ParameterReader, type ParameterRequest, Parameters } from './parameters';
import type { Statement, Variables } from './planner';
import type { ReadModel } from './read-model';
import { compileRow } from './read-object';
import { PlanRefusal } from './refusal';
import type { SelectionContext } from './selection';

/** What stays the same for all plans of one planner. */
export interface PlanBase {
  readonly schema: GraphQLSchema;
  readonly model: ReadModel;
  readonly maxFirst: number;
  readonly maxCost: number;
  readonly seal: CursorSeal;
  /** Lower-case hexadecimal. */
  readonly hash: (text: string) => string;
}

/** A statement for all requests of one shape. */
export interface CompiledPlan {
  readonly statement: Statement;
  readonly coverage: 'whole' | 'partial' | 'none';
  readonly cost: Cost;
  readonly checks: readonly ((variables: Variables) => void)[];
  readonly readers: readonly ParameterReader[];
}

interface CompileRequest extends Pick<SelectionContext, 'fragments' | 'variables'> {
  readonly scope: string;
  /** Gives the statement's text and its cost. */
  readonly build: (compilation: Compilation) => { readonly text: string; readonly cost: Cost; readonly isEmpty: boolean };
}

/** Compiles one statement. */
export function compilePlan(base: PlanBase, { fragments, variables, scope, build }: CompileRequest): CompiledPlan {
  const parameters = new Parameters();
  const checks: ((variables: Variables) => void)[] = [];
  let aliases = 0;
  let isWhole = true;
  const compilation: Compilation = {
    ...base,
    fragments,
    variables,
    scope,
    parameters,
    checks,
    alias: () => `row_${++aliases}`,
    leaveToResolver: () => {
      isWhole = false;
    },
    selectRow: (source, nodes): RowPiece => compileRow(compilation, source, nodes),
  };
  const { text, cost, isEmpty } = build(compilation);
  const used = parameters.used(text);
  const statement = { name: `plan_${base.hash(used.text).slice(0, 32)}`, text: used.text };
  return { statement, coverage: isWhole ? 'whole' : isEmpty ? 'none' : 'partial', cost, checks, readers: used.readers };
}

/** Values of one request, after everything in it that can be refused was looked at. */
export function valuesOf(plan: CompiledPlan, request: ParameterRequest, maxCost: number): readonly unknown[] {
  for (const check of plan.checks) check(request.variables);
  const cost = plan.cost(request.variables) * Math.max(1, request.keys.length);
  if (cost > maxCost) {
    throw new PlanRefusal(
      'TOO_COMPLEX',
      `This operation may read ${cost} objects; at most ${maxCost} are read at once. Ask for fewer or for smaller lists.`,
    );
  }
  return plan.readers.map((read) => read(request) ?? null);
}
