import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

const found = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** Names of the root fields an operation asks for, whether it names them itself or by a fragment. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<string> {
  const names = found.get(operation) ?? findRootFields(document, operation);
  found.set(operation, names);
  return names;
}

function findRootFields(document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<string> {
  const fragments = new Map(
    document.definitions.flatMap((d): [string, FragmentDefinitionNode][] =>
      d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [],
    ),
  );
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const part of set.selections) {
      if (part.kind === Kind.FIELD) names.add(part.name.value);
      else if (part.kind === Kind.INLINE_FRAGMENT) visit(part.selectionSet);
      else if (!seen.has(part.name.value)) {
        seen.add(part.name.value);
        const fragment = fragments.get(part.name.value);
        if (fragment) visit(fragment.selectionSet);
      }
    }
  };
  visit(operation.selectionSet);
  return names;
}
