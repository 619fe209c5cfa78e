import type { GraphQLSchema } from 'graphql';
import type { Compilation, Cost, RowPiece } from './compilation';
import type { CursorSeal } from './cursor';
import { type ParameterReader, type ParameterRequest, Parameters } from './parameters';
import type { Statement, Variables } from './planner';
import { compileOn } from './read-abstract';
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
  readonly namesStatements: boolean;
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
  /** Whether something that must not be null may come out null. */
  readonly expectsNull: boolean;
  /** Whether objects of interfaces and unions say their type though it was not selected. */
  readonly isMarked: boolean;
}

interface CompileRequest extends Pick<SelectionContext, 'fragments' | 'variables'> {
  readonly scope: string;
  /** Whether graphql-js finishes the answer even of a plan that covers everything. */
  readonly isFinishedElsewhere?: boolean;
  /** Gives the statement's text and its cost. */
  readonly build: (compilation: Compilation) => { readonly text: string; readonly cost: Cost; readonly isEmpty: boolean };
}

/** Compiles one statement. Whoever completes its answer must know what objects of interfaces and unions are: then it is compiled with their types. */
export function compilePlan(base: PlanBase, request: CompileRequest): CompiledPlan {
  const plan = compileOnce(base, request, false);
  return plan.isMarked && (plan.expectsNull || plan.coverage === 'partial')
    ? compileOnce(base, request, true)
    : { ...plan, isMarked: false };
}

function compileOnce(base: PlanBase, { fragments, variables, scope, build }: CompileRequest, marksTypes: boolean): CompiledPlan {
  const parameters = new Parameters();
  const checks: ((variables: Variables) => void)[] = [];
  let aliases = 0;
  let isWhole = true;
  let expectsNull = false;
  let isMarked = false;
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
    expectNull: () => {
      expectsNull = true;
    },
    marksTypes: () => {
      isMarked = true;
      return marksTypes;
    },
    selectOn: (type, row, nodes): RowPiece => compileOn(compilation, { type, row, nodes }),
    selectRow: (source, nodes): RowPiece => compileRow(compilation, source, nodes),
  };
  const { text, cost, isEmpty } = build(compilation);
  const used = parameters.used(text);
  const name = base.namesStatements ? { name: `plan_${base.hash(used.text).slice(0, 32)}` } : {};
  const coverage = isWhole ? 'whole' : isEmpty ? 'none' : 'partial';
  return { statement: { ...name, text: used.text }, coverage, cost, checks, readers: used.readers, expectsNull, isMarked };
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
