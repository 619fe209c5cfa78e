import type { Compilation } from './compilation';
import type { AbstractRead, TableRead } from './read-model';
import { planScope } from './scope';
import { allOf, quoteName, quoteText } from './sql-text';

/** The table that an object type is read from. Throws for a type that the read model lacks. */
export function tableOf(compilation: Compilation, type: string): TableRead {
  const table = compilation.model.types[type];
  if (!table) throw new Error(`The read model has no table for type "${type}".`);
  return table;
}

/** What an interface or union is read from, or undefined for any other type. */
export function abstractOf(compilation: Compilation, type: string): AbstractRead | undefined {
  return compilation.model.abstractTypes?.[type];
}

/** Table and key of an object type, interface or union. */
export function keyedTableOf(compilation: Compilation, type: string): Pick<TableRead, 'table' | 'key' | 'keyType'> {
  return abstractOf(compilation, type) ?? tableOf(compilation, type);
}

interface WantedRows {
  readonly type: string;
  readonly row: string;
  readonly conditions: readonly string[];
}

/** `from … where …` for the rows that meet `conditions` and that the viewer may see. Every table that is read passes here, so no read forgets the rule. */
export function visibleRows(compilation: Compilation, { type, row, conditions }: WantedRows): string {
  const abstract = abstractOf(compilation, type);
  const rule = abstract ? memberRule(compilation, abstract, row) : rowRule(compilation, type, row);
  return `from ${keyedTableOf(compilation, type).table} ${row} where ${allOf([...conditions, rule])}`;
}

/** The row of a member's own table behind a row of its interface or union. */
export function memberRows(compilation: Compilation, { abstract, row, member, own }: MemberRow): string {
  const condition = `${own}.${quoteName(tableOf(compilation, member).key)} = ${row}.${quoteName(abstract.key)}`;
  return visibleRows(compilation, { type: member, row: own, conditions: [condition] });
}

interface MemberRow {
  readonly abstract: AbstractRead;
  readonly row: string;
  readonly member: string;
  /** Alias of the member's own row. */
  readonly own: string;
}

function rowRule(compilation: Compilation, type: string, row: string): string {
  const { visible } = tableOf(compilation, type);
  return visible === 'everyone' ? 'true' : visible(row, planScope(compilation));
}

function memberRule(compilation: Compilation, abstract: AbstractRead, row: string): string {
  const rules = abstract.members.map((member) => {
    const rows = memberRows(compilation, { abstract, row, member, own: compilation.alias() });
    return `${abstract.typeName(row)} = ${quoteText(member)} and exists (select ${rows})`;
  });
  return rules.map((rule) => `(${rule})`).join(' or ') || 'false';
}
