import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Compilation, type FieldAt, free, type Piece } from './compilation';
import type { JsonRead } from './read-model';
import { fieldScope } from './scope';
import { type Selected, selectFields } from './selection';
import { objectColumns, quoteText } from './sql-text';

/** An object, or a list of them, out of a jsonb value: exactly the selected fields, under their response keys. */
export function compileJson(compilation: Compilation, read: JsonRead, field: FieldAt): Piece {
  compilation.expectNull();
  const value = `(${read.sql(field.parent.row, fieldScope(compilation, field))})::jsonb`;
  return {
    sql: compileValue(compilation, { value, declared: field.definition.type, target: field.target, selected: field.selected }),
    cost: free,
  };
}

interface JsonValue {
  readonly value: string;
  readonly declared: GraphQLOutputType;
  readonly target: GraphQLObjectType;
  readonly selected: Selected;
}

function compileValue(compilation: Compilation, { value, declared, target, selected }: JsonValue): string {
  const source = compilation.alias();
  const columns = objectColumns(
    selectFields(compilation, selected.nodes, target).map((field) => ({
      key: field.key,
      sql: compileField(compilation, { field, target, source }),
    })),
  );
  if (!isListType(getNullableType(declared))) {
    // `offset 0` keeps PostgreSQL from computing the value anew for every field.
    return `(select ${columns.json('o')} from (select ${columns.columns} from (select ${value} "v" offset 0) ${source} where jsonb_typeof(${source}."v") = 'object') o)`;
  }
  const present = `nullif(${value}, 'null'::jsonb)`;
  const list = `(select coalesce(json_agg(${columns.item('o')}), '[]'::json) from (select ${columns.columns} from jsonb_array_elements(${present}) ${source}("v")) o)`;
  return isNonNullType(declared) ? list : `(case when ${present} is not null then ${list} end)`;
}

function compileField(
  compilation: Compilation,
  { field, target, source }: { field: Selected; target: GraphQLObjectType; source: string },
): string {
  if (field.name === '__typename') return `${quoteText(target.name)}::text`;
  const definition = target.getFields()[field.name];
  if (!definition) throw new Error(`Type "${target.name}" has no field "${field.name}".`);
  const value = `(${source}."v" -> ${quoteText(field.name)})`;
  const named = getNamedType(definition.type);
  if (isAbstractType(named))
    throw new Error(`"${target.name}.${field.name}" is of type "${named.name}": only object types are read from JSON.`);
  return isObjectType(named) ? compileValue(compilation, { value, declared: definition.type, target: named, selected: field }) : value;
}
