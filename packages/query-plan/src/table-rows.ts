import type { Compilation } from './compilation';
import type { TableRead } from './read-model';
import { planScope } from './scope';
import { allOf } from './sql-text';

/** The table that a type is read from. Throws for a type that the read model lacks. */
export function tableOf(compilation: Compilation, type: string): TableRead {
  const table = compilation.model.types[type];
  if (!table) throw new Error(`The read model has no table for type "${type}".`);
  return table;
}

/** `from … where …` for the rows that meet `conditions` and that the viewer may see. Every table that is read passes here, so no read forgets the rule. */
export function visibleRows(
  compilation: Compilation,
  { table, row, conditions }: { table: TableRead; row: string; conditions: readonly string[] },
): string {
  const rule = table.visible === 'everyone' ? 'true' : table.visible(row, planScope(compilation));
  return `from ${table.table} ${row} where ${allOf([...conditions, rule])}`;
}
