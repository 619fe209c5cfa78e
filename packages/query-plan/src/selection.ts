import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from './planner';

/** One response key with everything that was selected under it. `node` is the first occurrence; all have the same name and arguments. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  readonly node: FieldNode;
  readonly nodes: readonly FieldNode[];
}

/** A field or an operation: whatever has selections. */
export interface Selecting {
  readonly selectionSet?: SelectionSetNode | undefined;
}

export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

/** The fields of `nodes` on `type`, merged by response key in the order of the response, as GraphQL's CollectFields says. */
export function selectFields(context: SelectionContext, nodes: readonly Selecting[], type: GraphQLObjectType): readonly Selected[] {
  const byKey = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const node of nodes) if (node.selectionSet) collect(context, { set: node.selectionSet, type, byKey, seen });
  return [...byKey].flatMap(([key, [node, ...others]]) => (node ? [{ key, name: node.name.value, node, nodes: [node, ...others] }] : []));
}

interface Collection {
  readonly set: SelectionSetNode;
  readonly type: GraphQLObjectType;
  readonly byKey: Map<string, FieldNode[]>;
  readonly seen: Set<string>;
}

function collect(context: SelectionContext, { set, type, byKey, seen }: Collection): void {
  for (const selection of set.selections) {
    if (!isIncluded(context, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = byKey.get(key);
      if (nodes) nodes.push(selection);
      else byKey.set(key, [selection]);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : unseen(context, selection.name.value, seen);
    if (fragment && applies(context.schema, fragment.typeCondition?.name.value, type))
      collect(context, { set: fragment.selectionSet, type, byKey, seen });
  }
}

function unseen(context: SelectionContext, name: string, seen: Set<string>): FragmentDefinitionNode | undefined {
  if (seen.has(name)) return undefined;
  seen.add(name);
  return context.fragments[name];
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wider = schema.getType(condition);
  return isAbstractType(wider) && schema.isSubType(wider, type);
}

function isIncluded(context: SelectionContext, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, context.variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, context.variables)?.if !== false;
}
