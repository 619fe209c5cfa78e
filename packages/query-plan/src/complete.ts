import {
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { CompletedData } from './planner';
import { type Selected, type Selecting, type SelectionContext, selectFields } from './selection';

export type Complete = (text: string) => CompletedData;

/** For answers in which nothing can be null that must not be. */
export const leaveAsItIs: Complete = (text) => ({ text, errors: [] });

/**
 * Applies the schema's non-null marks to what a statement gave, as the GraphQL specification says ("Handling Execution Errors"): a null that must not be is an
 * error with its path, and the nearest field above it that may be null becomes null. Answers without any null are left unparsed, unless objects in
 * them were marked with their types for this.
 */
export function createComplete(context: SelectionContext, root: { type: GraphQLObjectType; node: Selecting; isMarked: boolean }): Complete {
  const selections = new Selections(context);
  const nodes = [root.node];
  return (text) => {
    if (!root.isMarked && !text.includes('null')) return leaveAsItIs(text);
    const completion = new Completion(context, selections);
    const data = completion.root(root.type, nodes, JSON.parse(text));
    return { text: JSON.stringify(data), errors: completion.errors };
  };
}

/** Selections are the same for every object of a list, so they are merged once. */
class Selections {
  private readonly known = new WeakMap<readonly Selecting[], Map<GraphQLObjectType, readonly Selected[]>>();

  constructor(private readonly context: SelectionContext) {}

  of(nodes: readonly Selecting[], type: GraphQLObjectType): readonly Selected[] {
    const byType = this.known.get(nodes) ?? new Map<GraphQLObjectType, readonly Selected[]>();
    this.known.set(nodes, byType);
    const fields = byType.get(type) ?? selectFields(this.context, nodes, type);
    byType.set(type, fields);
    return fields;
  }
}

/** One field of one object, or one item of a list. */
interface Place {
  readonly owner: string;
  readonly selected: Selected;
  readonly path: readonly (string | number)[];
}

class Completion {
  readonly errors: GraphQLError[] = [];

  constructor(
    private readonly context: SelectionContext,
    private readonly selections: Selections,
  ) {}

  root(type: GraphQLObjectType, nodes: readonly Selecting[], data: unknown): unknown {
    try {
      return this.object(type, nodes, { value: data, path: [] });
    } catch (fault) {
      return this.caught(fault);
    }
  }

  private object(type: GraphQLObjectType, nodes: readonly Selecting[], { value, path }: { value: unknown } & Pick<Place, 'path'>): unknown {
    const fields = type.getFields();
    const entries = this.selections.of(nodes, type).map((selected): [string, unknown] => {
      const declared = fields[selected.name]?.type;
      const given = Reflect.get(Object(value), selected.key);
      if (!declared) return [selected.key, given ?? type.name];
      return [selected.key, this.mayBeNull(declared, given, { owner: type.name, selected, path: [...path, selected.key] })];
    });
    return Object.fromEntries(entries);
  }

  /** Null in place of a value with an error, where null is allowed. */
  private mayBeNull(type: GraphQLOutputType, value: unknown, place: Place): unknown {
    try {
      return this.value(type, value, place);
    } catch (fault) {
      if (isNonNullType(type)) throw fault;
      return this.caught(fault);
    }
  }

  private value(type: GraphQLOutputType, value: unknown, place: Place): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, value, place) ?? this.refuseNull(place);
    if (value === null || value === undefined) return null;
    if (isLeafType(type)) return value;
    if (isListType(type)) return this.list(type.ofType, value, place);
    return this.object(this.objectType(type, value), place.selected.nodes, { value, path: place.path });
  }

  private list(type: GraphQLOutputType, value: unknown, place: Place): unknown {
    const items: unknown[] = Array.isArray(value) ? value : [];
    return items.map((item, index) => this.mayBeNull(type, item, { ...place, path: [...place.path, index] }));
  }

  private objectType(type: GraphQLOutputType, value: unknown): GraphQLObjectType {
    const concrete = isAbstractType(type) ? this.context.schema.getType(String(Reflect.get(Object(value), '__typename'))) : type;
    if (!isObjectType(concrete)) throw new Error(`An object of "${type}" does not say what it is.`);
    return concrete;
  }

  /** The cause is told apart from what a caller did wrong, as graphql-js does it. */
  private refuseNull({ owner, selected, path }: Place): never {
    const message = `Cannot return null for non-nullable field ${owner}.${selected.name}.`;
    throw new GraphQLError(message, { nodes: selected.nodes, path, originalError: new Error(message) });
  }

  private caught(fault: unknown): null {
    if (!(fault instanceof GraphQLError)) throw fault;
    this.errors.push(fault);
    return null;
  }
}
