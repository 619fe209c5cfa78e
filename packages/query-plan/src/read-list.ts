import { isNonNullType } from 'graphql';
import type { Compilation, FieldAt, Piece } from './compilation';
import { orderText, reversed } from './key-set';
import { costOfList, firstRows, fixedSize, sizeByArgument } from './list-size';
import type { ManyRead, OneRead } from './read-model';
import { fieldScope } from './scope';
import { visibleRows } from './table-rows';

/** At most one row of another table, as an object or null. */
export function compileOne(compilation: Compilation, read: OneRead, field: FieldAt): Piece {
  const row = compilation.alias();
  const condition = read.on(field.parent.row, row, fieldScope(compilation, field));
  const rows = visibleRows(compilation, { type: read.type, row, conditions: [condition] });
  const { columns, cost } = compilation.selectOn(read.type, row, field.selected.nodes);
  if (isNonNullType(field.definition.type)) compilation.expectNull();
  return { sql: `(select ${columns.json('o')} from (select ${columns.columns} ${rows}) o)`, cost: (variables) => 1 + cost(variables) };
}

/** A bounded list of rows of another table. */
export function compileMany(compilation: Compilation, read: ManyRead, field: FieldAt): Piece {
  const row = compilation.alias();
  const at = fieldScope(compilation, field);
  const size = typeof read.limit === 'number' ? fixedSize(read.limit) : sizeByArgument(compilation, field, read.limit);
  const rows = visibleRows(compilation, { type: read.type, row, conditions: [read.on(field.parent.row, row, at)] });
  const keys = read.orderBy(at);
  const { columns, cost } = compilation.selectOn(read.type, row, field.selected.nodes);
  const isFromEnd = typeof read.fromEnd === 'function' ? read.fromEnd(at) : read.fromEnd === true;
  const sql = isFromEnd
    ? `(select coalesce(json_agg(${columns.item('o')} order by ${orderText(keys, row)}), '[]'::json) ` +
      `from (${firstRows(`select ${row}.* ${rows} order by ${orderText(reversed(keys), row)}`, size)}) ${row}, lateral (select ${columns.columns}) o)`
    : `(select coalesce(json_agg(${columns.item('o')}), '[]'::json) ` +
      `from (${firstRows(`select ${columns.columns} ${rows} order by ${orderText(keys, row)}`, size)}) o)`;
  return { sql, cost: costOfList(size, cost) };
}
