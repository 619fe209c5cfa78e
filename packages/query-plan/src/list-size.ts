import { findArgument } from './argument';
import type { Compilation, Cost, FieldAt } from './compilation';
import type { Variables } from './planner';
import { PlanRefusal } from './refusal';

/** How many rows a list may have: the number as SQL, and as part of the cost. */
export interface ListSize {
  readonly sql: string;
  /** The largest it can be: of a size in the read model or the document it is the size itself. */
  readonly most: number;
  readonly count: (variables: Variables) => number;
}

/** The size that the Int argument `name` gives; without a value it is the largest one allowed. Requests outside the limits are refused. */
export function sizeByArgument(compilation: Compilation, { definition, selected }: FieldAt, name: string): ListSize {
  const { maxFirst, parameters, checks, variables } = compilation;
  const { id, read } = findArgument(definition, selected.node, name, variables);
  const count = (given: Variables) => Number(read(given) ?? maxFirst);
  checks.push((given) => checkSize({ size: count(given), name, field: selected.key, maxFirst }));
  if (!id.startsWith('variable ')) return fixedSize(count(variables));
  return { most: maxFirst, sql: parameters.place(`size ${id}`, 'int', (request) => count(request.variables)), count };
}

/** A size that the read model fixes. */
export function fixedSize(size: number): ListSize {
  return { sql: String(size), most: size, count: () => size };
}

/**
 * The first rows of an ordered query, and `more` of them. PostgreSQL plans for any value of a parameter: it takes a tenth of all rows to be wanted and finds every
 * prepared plan too dear, so a size that is a parameter gets its largest value around it.
 */
export function firstRows(query: string, { sql, most }: ListSize, more = 0): string {
  if (sql === String(most)) return `${query} limit ${most + more}`;
  return `select * from (${query} limit ${most + more}) bounded limit ${sql}${more > 0 ? ` + ${more}` : ''}`;
}

/** The cost of a list whose rows cost `each` below themselves. */
export function costOfList(size: ListSize, each: Cost): Cost {
  return (variables) => size.count(variables) * (1 + each(variables));
}

function checkSize({ size, name, field, maxFirst }: { size: number; name: string; field: string; maxFirst: number }): void {
  if (size < 0) throw new PlanRefusal('FIRST_NEGATIVE', `"${name}" of "${field}" is ${size}; it must not be negative.`);
  if (size > maxFirst)
    throw new PlanRefusal('FIRST_TOO_LARGE', `"${name}" of "${field}" is ${size}; at most ${maxFirst} can be asked for.`);
}
