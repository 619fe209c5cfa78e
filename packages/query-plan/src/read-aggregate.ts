import { type Compilation, type FieldAt, free, type Piece } from './compilation';
import { costOfList, fixedSize } from './list-size';
import type { AggregateRead, FieldScope } from './read-model';
import { fieldScope } from './scope';
import { selectFields } from './selection';
import { objectColumns, quoteText } from './sql-text';
import { visibleRows } from './table-rows';

/** Figures over the rows that the viewer may see: one object, or one for each group. */
export function compileAggregate(compilation: Compilation, read: AggregateRead, field: FieldAt): Piece {
  const at = fieldScope(compilation, field);
  const row = compilation.alias();
  const rows = visibleRows(compilation, { type: read.type, row, conditions: [read.on(field.parent.row, row, at)] });
  const columns = compileFigures(compilation, read, { field, row, at });
  const { groups } = read;
  // `having` makes one object of all rows even where no aggregate was selected.
  if (!groups) return { sql: `(select ${columns.json('o')} from (select ${columns.columns} ${rows} having true) o)`, cost: () => 1 };
  const keys = Object.values(groups.by).map((by) => by(row, at));
  const grouped = `${rows} group by ${keys.join(', ')} order by ${groups.orderBy(row, at)} limit ${groups.limit}`;
  return {
    sql: `(select coalesce(json_agg(${columns.item('o')}), '[]'::json) from (select ${columns.columns} ${grouped}) o)`,
    cost: costOfList(fixedSize(groups.limit), free),
  };
}

interface FiguresOf {
  readonly field: FieldAt;
  readonly row: string;
  readonly at: FieldScope;
}

function compileFigures(compilation: Compilation, { figures, groups }: AggregateRead, { field, row, at }: FiguresOf) {
  const { target, selected } = field;
  const members = selectFields(compilation, selected.nodes, target).map(({ key, name }) => {
    if (name === '__typename') return { key, sql: `${quoteText(target.name)}::text` };
    const figure = figures[name] ?? groups?.by[name];
    if (!figure) throw new Error(`"${target.name}.${name}" is neither a figure nor what groups them.`);
    return { key, sql: `(${figure(row, at)})` };
  });
  compilation.expectNull();
  return objectColumns(members);
}
