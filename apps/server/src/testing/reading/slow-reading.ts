import type { ConnectionRead, FieldRead, ManyRead, OneRead, OrderKey, ReadModel, TableRead } from '@kongano/query-plan';
import {
  buildSchema,
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type GraphQLFieldResolver,
  GraphQLID,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  printSchema,
} from 'graphql';
import type { Pool } from 'pg';
import type { Actor } from '../../platform/session';
import { pageOf } from './slow-page';
import { type FieldArguments, SlowStatement } from './slow-scope';

interface Reading {
  readonly schema: GraphQLSchema;
  readonly model: ReadModel;
  readonly pool: Pool;
}

interface SlowRequest {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
}

/** A row found: everything else about it is asked for when a field wants it. It is known by all that it holds, so that no key need be believed. */
class Row {
  constructor(
    readonly type: string,
    readonly whole: unknown,
    /** What its list is ordered by, as text. */
    readonly keys: readonly (string | null)[],
  ) {}
}

/**
 * The answer the slow, obvious way: graphql-js goes from field to field, and each is one plain statement about one row. It shares with the planner what
 * the read model says of a single table, and nothing of how statements are put together, paged, merged or cached.
 */
export async function readSlowly({ schema, model, pool }: Reading, { document, variables, actor }: SlowRequest) {
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    const type = info.parentType.name;
    const read = type === 'Query' ? model.query[info.fieldName] : model.types[type]?.fields[info.fieldName];
    if (!read || !(source instanceof Row || type === 'Query')) return defaultFieldResolver(source, args, context, info);
    const parent = source instanceof Row ? source : null;
    return new SlowField({ model, statement: new SlowStatement(pool, actor), parent, args, info }).read(read);
  };
  const { data, errors } = await execute({
    schema: withoutResolvers(schema),
    document,
    variableValues: variables,
    rootValue: {},
    fieldResolver,
  });
  return { data, errors: errors ?? [] };
}

interface FieldOfRow {
  readonly model: ReadModel;
  readonly statement: SlowStatement;
  readonly parent: Row | null;
  readonly args: FieldArguments;
  readonly info: GraphQLResolveInfo;
}

class SlowField {
  constructor(private readonly field: FieldOfRow) {}

  read(read: FieldRead): unknown {
    switch (read.read) {
      case 'column':
        return this.#value(
          read.guard ? `case when ${read.guard('parent', this.#at())} then parent."${read.column}" end` : `parent."${read.column}"`,
        );
      case 'sql':
        return this.#value(`(${read.sql('parent', this.#at())})`);
      case 'json':
        return this.#json(`(${read.sql('parent', this.#at())})::jsonb`, read.many);
      case 'one':
        return this.#one(read);
      case 'many':
        return this.#many(read);
      case 'connection':
        return this.#connection(read);
      default:
        throw new Error(`${read.read} is not for this.`);
    }
  }

  #at() {
    return this.field.statement.scope(this.field.args);
  }

  /** `from` with the parent's row, where there is one. */
  #parent(): string {
    const { parent, model, statement } = this.field;
    if (!parent) return '(select) parent';
    const whole = statement.place(JSON.stringify(parent.whole), 'jsonb');
    return `(select * from ${tableOf(model, parent.type).table} found where to_jsonb(found) = ${whole} limit 1) parent`;
  }

  async #value(sql: string): Promise<unknown> {
    const { returnType } = this.field.info;
    const textOf = isListType(getNullableType(returnType)) ? '::text[]' : '::text';
    const cast = getNamedType(returnType) === GraphQLID ? textOf : '';
    const [row] = await this.field.statement.rows<{ value: unknown }>(`select to_json(${sql}${cast}) value from ${this.#parent()}`);
    return row?.value ?? null;
  }

  async #json(sql: string, isList: boolean): Promise<unknown> {
    const value = await this.#value(sql);
    return isList ? (value ?? []) : value;
  }

  async #rows({ type, on }: { type: string; on: OneRead['on'] }, order: readonly OrderKey[]): Promise<readonly Row[]> {
    const { table, visible } = tableOf(this.field.model, type);
    const at = this.#at();
    const row = this.field.parent ? 'parent' : '';
    const rule = visible === 'everyone' ? 'true' : visible('target', at);
    const sorted = order.map(({ sql, direction, nulls }) => `${sql('target')} ${direction} ${nulls ? `nulls ${nulls}` : ''}`);
    const keys = order.map(({ sql }) => `(${sql('target')})::text`);
    const rows = await this.field.statement.rows<{ whole: unknown; keys: (string | null)[] }>(
      `select to_jsonb(target) as whole, array[${keys.join(', ')}]::text[] as keys from ${this.#parent()}, ${table} target where (${on(row, 'target', at) || 'true'}) and (${rule})` +
        (sorted.length > 0 ? ` order by ${sorted.join(', ')}` : ''),
    );
    return rows.map((found) => new Row(type, found.whole, found.keys));
  }

  async #one(read: OneRead): Promise<Row | null> {
    return (await this.#rows(read, []))[0] ?? null;
  }

  async #many(read: ManyRead): Promise<readonly Row[]> {
    const rows = await this.#rows(read, read.orderBy(this.#at()));
    const asked = typeof read.limit === 'number' ? read.limit : this.field.args[read.limit];
    const limit = typeof asked === 'number' ? asked : 100;
    const isFromEnd = typeof read.fromEnd === 'function' ? read.fromEnd(this.#at()) : read.fromEnd === true;
    return isFromEnd ? rows.slice(Math.max(0, rows.length - limit)) : rows.slice(0, limit);
  }

  async #connection(read: ConnectionRead): Promise<unknown> {
    const rows = await this.#rows(read, read.orderBy(this.#at()));
    return pageOf(rows, this.field.args);
  }
}

function tableOf(model: ReadModel, type: string): TableRead {
  const table = model.types[type];
  if (!table) throw new Error(`no table of ${type}`);
  return table;
}

/** The same schema with graphql-js's own way to resolve every field. */
const plain = new WeakMap<GraphQLSchema, GraphQLSchema>();
function withoutResolvers(schema: GraphQLSchema): GraphQLSchema {
  const known = plain.get(schema);
  if (known) return known;
  const copy = buildSchema(printSchema(schema));
  plain.set(schema, copy);
  return copy;
}
