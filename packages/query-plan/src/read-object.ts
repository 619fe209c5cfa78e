import { GraphQLID, getNamedType, getNullableType, isListType, isNonNullType, isObjectType } from 'graphql';
import { type Compilation, type Cost, type FieldAt, free, type Piece, type RowPiece, type RowSource, sumOf } from './compilation';
import { compileAggregate } from './read-aggregate';
import { compileConnection } from './read-connection';
import { compileJson } from './read-json';
import { compileMany, compileOne } from './read-list';
import type { ColumnRead, FieldRead, ResolverRead, SqlRead } from './read-model';
import { fieldScope, planScope } from './scope';
import { type Selected, type Selecting, selectFields } from './selection';
import { type Member, objectColumns, quoteName, quoteText } from './sql-text';

/** The selected fields of a row as columns. A field that has no read is left out, to a resolver. */
export function compileRow(compilation: Compilation, source: RowSource, nodes: readonly Selecting[]): RowPiece {
  const members: Member[] = [];
  const costs: Cost[] = [];
  for (const selected of selectFields(compilation, nodes, source.type)) {
    const piece = compileSelected(compilation, source, selected);
    if (!piece) continue;
    members.push({ key: selected.key, sql: piece.sql });
    costs.push(piece.cost);
  }
  if (source.isMarked && !members.some(({ key }) => key === '__typename')) members.push(typeNameOf(source.type));
  return { columns: objectColumns(members), cost: sumOf(costs), isEmpty: members.length === 0 };
}

const typeNameOf = ({ name }: RowSource['type']): Member => ({ key: '__typename', sql: `${quoteText(name)}::text` });

function compileSelected(compilation: Compilation, parent: RowSource, selected: Selected): Piece | undefined {
  if (selected.name === '__typename') return { sql: `${quoteText(parent.type.name)}::text`, cost: free };
  const definition = parent.type.getFields()[selected.name];
  const read = parent.reads[selected.name];
  if (!definition || !read) {
    compilation.leaveToResolver();
    return undefined;
  }
  const named = getNamedType(definition.type);
  return compileField(compilation, read, { selected, parent, definition, target: isObjectType(named) ? named : parent.type });
}

function compileField(compilation: Compilation, read: FieldRead, field: FieldAt): Piece {
  switch (read.read) {
    case 'column':
      return { sql: compileColumn(compilation, read, field), cost: free };
    case 'sql':
      return { sql: compileSql(compilation, read, field), cost: free };
    case 'json':
      return compileJson(compilation, read, field);
    case 'one':
      return compileOne(compilation, read, field);
    case 'many':
      return compileMany(compilation, read, field);
    case 'connection':
      return compileConnection(compilation, read, field);
    case 'aggregate':
      return compileAggregate(compilation, read, field);
    case 'resolver':
      return { sql: compileInputs(compilation, read, field), cost: free };
  }
}

function compileColumn(compilation: Compilation, { column, guard, isNullable }: ColumnRead, field: FieldAt): string {
  if (isNullable && isNonNullType(field.definition.type)) compilation.expectNull();
  const { row } = field.parent;
  const value = `${row}.${quoteName(column)}${castOf(field)}`;
  return guard ? `(case when ${guard(row, planScope(compilation))} then ${value} end)` : value;
}

function compileSql(compilation: Compilation, { sql, isNeverNull }: SqlRead, field: FieldAt): string {
  if (!isNeverNull && isNonNullType(field.definition.type)) compilation.expectNull();
  return `(${sql(field.parent.row, fieldScope(compilation, field))})${castOf(field)}`;
}

/** GraphQL's ID is text, whatever the column is. */
function castOf({ definition }: FieldAt): string {
  if (getNamedType(definition.type) !== GraphQLID) return '';
  return isListType(getNullableType(definition.type)) ? '::text[]' : '::text';
}

function compileInputs(compilation: Compilation, { inputs }: ResolverRead, field: FieldAt): string {
  compilation.leaveToResolver();
  const at = planScope(compilation);
  const columns = objectColumns(Object.entries(inputs).map(([key, sql]) => ({ key, sql: `(${sql(field.parent.row, at)})` })));
  return `(select ${columns.json('o')} from (select ${columns.columns}) o)`;
}
