import type { FieldScope, OrderKey, PlanScope, RowRule } from '@kongano/query-plan';

// biome-ignore lint/complexity/noBannedTypes: classes are used as names of GraphQL types and entities, whatever their shape
export type Class = Function;
type TypeOf = () => Class;

/** How a GraphQL field is read, with classes where the planner has names. */
export type Read =
  | { readonly read: 'column'; readonly property?: string; readonly guard?: (row: string, at: PlanScope) => string }
  | { readonly read: 'sql'; readonly sql: (row: string, at: FieldScope) => string; readonly isNeverNull?: boolean }
  | { readonly read: 'json'; readonly type: TypeOf; readonly many: boolean; readonly sql: (row: string, at: FieldScope) => string }
  | { readonly read: 'one'; readonly type: TypeOf; readonly on: (row: string, target: string, at: FieldScope) => string }
  | {
      readonly read: 'many';
      readonly type: TypeOf;
      readonly on: (row: string, target: string, at: FieldScope) => string;
      readonly orderBy: (at: FieldScope) => readonly OrderKey[];
      readonly limit: string | number;
      readonly fromEnd?: boolean | ((at: FieldScope) => boolean);
    }
  | {
      readonly read: 'connection';
      readonly type: TypeOf;
      readonly on: (row: string, target: string, at: FieldScope) => string;
      readonly orderBy: (at: FieldScope) => readonly OrderKey[];
    }
  | { readonly read: 'resolver'; readonly inputs: Readonly<Record<string, (row: string, at: PlanScope) => string>> }
  /** In a payload or a found row that is no table row itself: the row of `type` whose key stands in `property`. */
  | { readonly read: 'byKey'; readonly type: TypeOf; readonly property: string };

export interface TableRule {
  readonly entity: TypeOf | null;
  readonly table?: string;
  readonly visible: RowRule;
}

interface DeclaredRead {
  readonly owner: Class;
  readonly member: string;
  readonly read: Read;
}

const tables = new Map<Class, TableRule>();
const reads: DeclaredRead[] = [];

/**
 * Says which table a GraphQL type is read from and which of its rows a viewer sees. Fields named as a column's property are read from it; others say
 * so with {@link Reads}; what has neither a read nor a resolver stops the start.
 */
export function ReadFrom(entity: TypeOf, rule: { readonly visible: RowRule }): ClassDecorator {
  return (type) => void tables.set(type, { entity, visible: rule.visible });
}

/** Like {@link ReadFrom} for what is no entity: a parenthesised query with a column `id`. */
export function ReadFromQuery(table: string, rule: { readonly visible: RowRule }): ClassDecorator {
  return (type) => void tables.set(type, { entity: null, table, visible: rule.visible });
}

/** Says how a field, a root query or a field that this module adds to another's type is read. */
export function Reads(read: Read): PropertyDecorator & MethodDecorator {
  return (target: object, member: string | symbol) => void reads.push({ owner: target.constructor, member: String(member), read });
}

export const declaredTables = (): ReadonlyMap<Class, TableRule> => tables;
export const declaredReads = (): readonly DeclaredRead[] => reads;

/** Body of a method whose value the planner reads. Running it is a fault of the start-up check. */
export function planned(): never {
  throw new Error('A planned field was resolved by hand.');
}

/** Newest first by a timestamp that is never null; ids break ties. */
export const newestFirst = (column: string): readonly OrderKey[] => [
  { sql: (row) => `${row}.${column}`, cast: 'timestamptz', direction: 'desc' },
  { sql: (row) => `${row}.id`, cast: 'uuid', direction: 'desc' },
];
export const byText = (column: string): readonly OrderKey[] => [
  { sql: (row) => `${row}.${column}`, cast: 'text', direction: 'asc' },
  { sql: (row) => `${row}.id`, cast: 'uuid', direction: 'asc' },
];
