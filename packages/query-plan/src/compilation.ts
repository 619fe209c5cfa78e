import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type { CursorSeal } from './cursor';
import type { Parameters } from './parameters';
import type { Variables } from './planner';
import type { FieldRead, ReadModel } from './read-model';
import type { Selected, Selecting, SelectionContext } from './selection';
import type { ObjectColumns } from './sql-text';

/** Nodes that a part of an operation may read, given the list sizes in the variables. */
export type Cost = (variables: Variables) => number;

/** SQL of one JSON value. */
export interface Piece {
  readonly sql: string;
  readonly cost: Cost;
}

export interface RowPiece {
  readonly columns: ObjectColumns;
  readonly cost: Cost;
  /** True when nothing of the selections could be planned. */
  readonly isEmpty: boolean;
}

/** What an object's fields are read from: the row's alias (empty for `Query`) and the reads of its type. */
export interface RowSource {
  readonly type: GraphQLObjectType;
  readonly row: string;
  readonly reads: Readonly<Record<string, FieldRead>>;
  /** True where the answer must say the object's type, selected or not. */
  readonly isMarked?: boolean;
}

/** One selected field of an object that is being compiled. */
export interface FieldAt {
  readonly selected: Selected;
  readonly parent: RowSource;
  readonly definition: GraphQLField<unknown, unknown>;
  /** The object type of what the field gives. */
  readonly target: GraphQLObjectType;
}

/** State of compiling one statement. `variables` are those of the request the plan is made for: only their shape may enter the text. */
export interface Compilation extends SelectionContext {
  readonly model: ReadModel;
  readonly scope: string;
  readonly maxFirst: number;
  readonly parameters: Parameters;
  readonly seal: CursorSeal;
  readonly hash: (text: string) => string;
  /** Run on the variables of every request before its values are given; throw {@link PlanRefusal}. */
  readonly checks: ((variables: Variables) => void)[];
  /** An alias that is used nowhere else in the statement. */
  alias(): string;
  /** Says that something selected is left to a resolver. */
  leaveToResolver(): void;
  /** Says that a field which must not be null may come out null. */
  expectNull(): void;
  /** Whether objects of an interface or union say their type, selected or not, for whoever completes the answer. */
  marksTypes(): boolean;
  /** Compiles the selections of `nodes` on a row of `Query` or of a table. */
  selectRow(source: RowSource, nodes: readonly Selecting[]): RowPiece;
  /** The same on a row of the object type, interface or union named `type`. */
  selectOn(type: string, row: string, nodes: readonly Selecting[]): RowPiece;
}

export const free: Cost = () => 0;

export function sumOf(costs: readonly Cost[]): Cost {
  const counted = costs.filter((cost) => cost !== free);
  return counted.length === 0 ? free : (variables) => counted.reduce((sum, cost) => sum + cost(variables), 0);
}
