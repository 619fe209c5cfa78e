/**
 * What a GraphQL schema is read from. A read model knows tables, columns, relations and who may see which row; it knows no values.
 * Everything here gives SQL text: values enter a statement only as parameters, made by {@link PlanScope}.
 */

/** Makes parameters and tells what is fixed for the plan that is being compiled. */
export interface PlanScope {
  /** The kind of viewer the plan is compiled for, e.g. `anonymous`, `person`, `staff`: predicates may leave out what cannot apply. */
  readonly scope: string;
  /** A value of the viewer as a parameter with a cast: `viewer('personId', 'uuid')` → `$3::uuid`. */
  viewer(name: string, cast: string): string;
}

/** {@link PlanScope} of a field with arguments. Paths are dotted: `filter.regionCode`. */
export interface FieldScope extends PlanScope {
  /** True when the argument is given and not null. Part of the plan's shape. */
  has(path: string): boolean;
  /** The value of an enum or boolean argument (also inside input objects): such values are part of the plan's shape. Throws for any other type. */
  choice(path: string): string | boolean | null;
  /** The argument as a parameter: `arg('filter.trl', 'int')` → `$4::int`. Give a list's cast as `text[]`. */
  arg(path: string, cast: string): string;
}

/** One key of an order; the last key of every order must be unique. `sql` gets the row's alias. `cast` is the SQL type of the key. */
export interface OrderKey {
  readonly sql: (row: string) => string;
  readonly cast: string;
  readonly direction: 'asc' | 'desc';
  /** Give `last` or `first` where the key can be null; a key without it must never be null. */
  readonly nulls?: 'first' | 'last';
}

/** A row predicate: SQL that is true for the rows a viewer may see. `everyone` must be said, never assumed. */
export type RowRule = 'everyone' | ((row: string, at: PlanScope) => string);

export type FieldRead = ColumnRead | SqlRead | JsonRead | OneRead | ManyRead | ConnectionRead | AggregateRead | ResolverRead;

/** A scalar or enum column. With a guard the value is null unless the viewer may see it. */
export interface ColumnRead {
  readonly read: 'column';
  readonly column: string;
  readonly guard?: (row: string, at: PlanScope) => string;
  /** Whether the column can hold null. Where it can and the schema forbids it, answers are looked through for null. */
  readonly isNullable?: boolean;
}
/** A scalar (or list of scalars) computed in SQL. */
export interface SqlRead {
  readonly read: 'sql';
  readonly sql: (row: string, at: FieldScope) => string;
  /** Say so where the expression can never give null (`count(*)`, `coalesce(…, 0)`): then answers need not be looked through for it. */
  readonly isNeverNull?: boolean;
}
/** An object, or with `many` a list of objects, kept in a jsonb value whose keys are the field names of `type`. */
export interface JsonRead {
  readonly read: 'json';
  readonly type: string;
  readonly many: boolean;
  readonly sql: (row: string, at: FieldScope) => string;
}
/** At most one row of another table. The target's row rule applies, so the GraphQL field must be nullable unless the target is for `everyone`. */
export interface OneRead {
  readonly read: 'one';
  readonly type: string;
  /** Null for a root field without a parent row. Gives the join condition. */
  readonly on: (row: string, target: string, at: FieldScope) => string;
}
/** A plain list, always bounded: by the Int argument named `limit` (capped at the planner's `maxFirst`), or by a fixed number. */
export interface ManyRead {
  readonly read: 'many';
  readonly type: string;
  readonly on: (row: string, target: string, at: FieldScope) => string;
  readonly orderBy: (at: FieldScope) => readonly OrderKey[];
  readonly limit: string | number;
  /** Read the last rows of the order, and give them in the order itself (the newest 50 messages, oldest first). */
  readonly fromEnd?: boolean | ((at: FieldScope) => boolean);
}
/** A Relay connection by key set: arguments first/after (and last/before where declared), fields edges{cursor,node}, pageInfo, totalCount. */
export interface ConnectionRead {
  readonly read: 'connection';
  /** The node's type. */
  readonly type: string;
  readonly on: (row: string, target: string, at: FieldScope) => string;
  readonly orderBy: (at: FieldScope) => readonly OrderKey[];
}
/**
 * Figures over all rows of another table that the viewer may see: counts, sums, averages. Without groups one object, with groups a list of
 * objects, one for each group (facets).
 */
export interface AggregateRead {
  readonly read: 'aggregate';
  /** Whose rows are counted. */
  readonly type: string;
  readonly on: (row: string, target: string, at: FieldScope) => string;
  /** Fields that are aggregates in SQL: `count(*)`, `sum(t.cost)`. */
  readonly figures: Readonly<Record<string, (target: string, at: FieldScope) => string>>;
  readonly groups?: AggregateGroups;
}
export interface AggregateGroups {
  /** Fields that tell one group from another. */
  readonly by: Readonly<Record<string, (target: string, at: FieldScope) => string>>;
  /** SQL after `order by`, over aggregates and what groups; must leave no ties. */
  readonly orderBy: (target: string, at: FieldScope) => string;
  /** Groups at most. */
  readonly limit: number;
}
/** Served by the schema's own resolver, in the middle of a plan: `inputs` are SQL expressions fetched in the same statement and given to the resolver as its parent. */
export interface ResolverRead {
  readonly read: 'resolver';
  readonly inputs: Readonly<Record<string, (row: string, at: PlanScope) => string>>;
}

/** A GraphQL object type that is read from a table, view or parenthesised query. */
export interface TableRead {
  readonly table: string;
  /** Column that identifies a row. */
  readonly key: string;
  /** SQL type of the key, for `= any($1::uuid[])`. */
  readonly keyType: string;
  readonly visible: RowRule;
  readonly fields: Readonly<Record<string, FieldRead>>;
}

/**
 * An interface or union. Its rows are those of one table, view or parenthesised query; each says which object type it is, and is read from the row
 * of that type's own table with the same key. The row rules of those tables decide who sees it.
 */
export interface AbstractRead {
  readonly table: string;
  readonly key: string;
  readonly keyType: string;
  /** SQL of the GraphQL name of the row's object type. */
  readonly typeName: (row: string) => string;
  /** The object types that its rows are of. */
  readonly members: readonly string[];
}

/** Types by GraphQL name, and the fields of `Query` that are planned (their `row` is the empty string). Types that are not listed are left to resolvers. */
export interface ReadModel {
  readonly types: Readonly<Record<string, TableRead>>;
  readonly abstractTypes?: Readonly<Record<string, AbstractRead>>;
  readonly query: Readonly<Record<string, FieldRead>>;
}
