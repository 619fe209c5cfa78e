import { findArgument, isGiven } from './argument';
import type { Compilation, FieldAt } from './compilation';
import { afterText, reversed } from './key-set';
import { fixedSize, type ListSize, sizeByArgument } from './list-size';
import type { ConnectionRead, FieldScope, OrderKey } from './read-model';
import { PlanRefusal } from './refusal';
import { namingScope } from './scope';

/** Which rows of a connection a page has: `first` after `after`, or `last` before `before`. */
export interface ConnectionRange {
  readonly isBackward: boolean;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
  readonly size: ListSize;
  /** The order in which rows are read: from the end when backward. */
  readonly keys: readonly OrderKey[];
  /** Binds cursors to this list and order. */
  readonly context: string;
  /** Predicates of the cursors on the row `row`. */
  conditions(row: string): readonly string[];
}

/** Reads the paging arguments. Requests that give both `first` and `last` are refused. */
export function connectionRange(
  compilation: Compilation,
  read: ConnectionRead,
  { field, at }: { field: FieldAt; at: FieldScope },
): ConnectionRange {
  const has = (name: string) => field.definition.args.some((arg) => arg.name === name) && at.has(name);
  const isBackward = has('last');
  if (isBackward && isGiven(field.selected.node, 'first', compilation.variables))
    compilation.checks.push(() => refuseBothEnds(field.selected.key));
  const keys = read.orderBy(at);
  const context = contextOf(compilation, read, { field, at });
  const places = (name: string) => cursorPlaces(compilation, { field, name, keys, context });
  return {
    isBackward,
    hasAfter: has('after'),
    hasBefore: has('before'),
    size: sizeOf(compilation, field, isBackward ? 'last' : 'first'),
    keys: isBackward ? reversed(keys) : keys,
    context,
    conditions: (row) => [
      ...(has('after') ? [afterText(keys, row, places('after'))] : []),
      ...(has('before') ? [afterText(reversed(keys), row, places('before'))] : []),
    ],
  };
}

function refuseBothEnds(key: string): never {
  throw new PlanRefusal('FIRST_AND_LAST', `"${key}" asks for "first" and "last" at once; ask for one of them.`);
}

function sizeOf(compilation: Compilation, field: FieldAt, name: string): ListSize {
  return field.definition.args.some((arg) => arg.name === name)
    ? sizeByArgument(compilation, field, name)
    : fixedSize(compilation.maxFirst);
}

/** The keys in a cursor as parameters. */
function cursorPlaces(
  { variables, parameters, seal }: Compilation,
  { field, name, keys, context }: { field: FieldAt; name: string; keys: readonly OrderKey[]; context: string },
): readonly string[] {
  const { id, read } = findArgument(field.definition, field.selected.node, name, variables);
  return keys.map((key, index) =>
    parameters.place(`cursor ${context} ${index} ${id}`, key.cast, (request) => seal.open(context, String(read(request.variables)))[index]),
  );
}

/** Field and order of a connection in a form that does not depend on the statement. */
function contextOf({ hash }: Compilation, read: ConnectionRead, { field, at }: { field: FieldAt; at: FieldScope }): string {
  const order = read.orderBy(namingScope(at)).map(({ sql, cast, direction, nulls }) => [sql('row'), cast, direction, nulls].join(' '));
  return `${field.parent.type.name}.${field.definition.name} ${hash(order.join(', ')).slice(0, 8)} `;
}
