import { type ASTVisitor, GraphQLError, Kind, type SelectionNode, type SelectionSetNode, type ValidationContext } from 'graphql';

export const limits = { depth: 10, aliases: 30, directives: 20, rootFields: 10, tokens: 2_000, bodyBytes: 256 * 1024 } as const;

const refuse = (context: ValidationContext, message: string) =>
  context.reportError(new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX', reason: 'TOO_COMPLEX' } }));

/** Depth, aliases, directives and root fields of a document; fragments are followed once each, so that nesting them cannot make this slow. */
export function boundedDocument(context: ValidationContext): ASTVisitor {
  const count = { aliases: 0, directives: 0 };
  const depthOf = measureDepth(context);
  return {
    Field: (node) => void (node.alias && count.aliases++),
    Directive: () => void count.directives++,
    OperationDefinition: (node) => {
      if (rootSelections(context, node.selectionSet) > limits.rootFields)
        refuse(context, `Ask for at most ${limits.rootFields} things at once.`);
      const isIntrospection = node.selectionSet.selections.every((part) => part.kind === Kind.FIELD && part.name.value.startsWith('__'));
      if (depthOf(node.selectionSet) > (isIntrospection ? 20 : limits.depth)) refuse(context, `Ask at most ${limits.depth} levels deep.`);
    },
    Document: {
      leave: () => {
        if (count.aliases > limits.aliases) refuse(context, `Use at most ${limits.aliases} aliases.`);
        if (count.directives > limits.directives) refuse(context, `Use at most ${limits.directives} directives.`);
      },
    },
  };
}

/** Fields at the root, with those of fragments; a fragment that is spread again adds nothing, as its fields merge. */
function rootSelections(context: ValidationContext, set: SelectionSetNode, seen = new Set<string>()): number {
  let count = 0;
  for (const part of set.selections) {
    if (part.kind === Kind.FIELD) count += 1;
    else if (part.kind === Kind.INLINE_FRAGMENT) count += rootSelections(context, part.selectionSet, seen);
    else if (!seen.has(part.name.value)) {
      seen.add(part.name.value);
      const fragment = context.getFragment(part.name.value);
      if (fragment) count += rootSelections(context, fragment.selectionSet, seen);
    }
  }
  return count;
}

function measureDepth(context: ValidationContext): (set: SelectionSetNode) => number {
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, 0); // a fragment that contains itself is refused by another rule
    const fragment = context.getFragment(name);
    const depth = fragment ? ofSet(fragment.selectionSet) : 0;
    known.set(name, depth);
    return depth;
  };
  const ofSet = (set: SelectionSetNode): number => Math.max(0, ...set.selections.map(ofPart));
  const ofPart = (part: SelectionNode): number => {
    if (part.kind === Kind.FRAGMENT_SPREAD) return ofFragment(part.name.value);
    const below = part.selectionSet ? ofSet(part.selectionSet) : 0;
    return part.kind === Kind.FIELD ? 1 + below : below;
  };
  return ofSet;
}
