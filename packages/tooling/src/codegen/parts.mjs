// A feature's document taken apart: its fragments, and each operation with the fragments it needs.
import { Kind, visit } from 'graphql';

/** Fragment definitions of a document by name. */
export function fragmentsOf(document) {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** `{ operation, fragments }` for each operation; the fragments in the order in which they are met, nested ones too. */
export function operationsOf(document) {
  const known = fragmentsOf(document);
  return document.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({ operation, fragments: [...usedIn(operation, known)].map((name) => known.get(name)) }));
}

function usedIn(node, known, used = new Set()) {
  visit(node, {
    FragmentSpread({ name }) {
      if (used.has(name.value)) return;
      used.add(name.value);
      usedIn(known.get(name.value), known, used);
    },
  });
  return used;
}
