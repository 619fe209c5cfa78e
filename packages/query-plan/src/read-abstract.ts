import { isObjectType } from 'graphql';
import type { Compilation, Cost, RowPiece } from './compilation';
import type { AbstractRead } from './read-model';
import type { Selecting } from './selection';
import { quoteText } from './sql-text';
import { abstractOf, memberRows, tableOf } from './table-rows';

/** The selections of `nodes` on a row of an object type, interface or union. */
export function compileOn(compilation: Compilation, { type, row, nodes }: RowOn): RowPiece {
  const abstract = abstractOf(compilation, type);
  return abstract ? compileAbstract(compilation, abstract, { row, nodes }) : compilation.selectRow(sourceOf(compilation, type, row), nodes);
}

interface RowOn {
  readonly type: string;
  readonly row: string;
  readonly nodes: readonly Selecting[];
}

/** One of the objects that a row can be, chosen by what the row says it is. */
function compileAbstract(compilation: Compilation, abstract: AbstractRead, { row, nodes }: Omit<RowOn, 'type'>): RowPiece {
  const isMarked = compilation.marksTypes();
  const members = abstract.members.map((member) => {
    const own = compilation.alias();
    const piece = compilation.selectRow({ ...sourceOf(compilation, member, own), isMarked }, nodes);
    const rows = memberRows(compilation, { abstract, row, member, own });
    const object = `(select ${piece.columns.json('o')} from (select ${piece.columns.columns} ${rows}) o)`;
    return { piece, sql: `when ${quoteText(member)} then ${object}` };
  });
  const value = `(case ${abstract.typeName(row)} ${members.map(({ sql }) => sql).join(' ')} end)`;
  return {
    columns: { columns: `${value} "json"`, json: (alias) => `${alias}."json"`, item: (alias) => `${alias}."json"` },
    cost: largestOf(members.map(({ piece }) => piece.cost)),
    isEmpty: members.every(({ piece }) => piece.isEmpty),
  };
}

function sourceOf(compilation: Compilation, name: string, row: string) {
  const type = compilation.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The schema has no object type "${name}".`);
  return { type, row, reads: tableOf(compilation, name).fields };
}

const largestOf =
  (costs: readonly Cost[]): Cost =>
  (variables) =>
    Math.max(0, ...costs.map((cost) => cost(variables)));
