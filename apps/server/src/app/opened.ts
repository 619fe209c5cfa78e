import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Openings } from '../platform/reading';
import type { Actor } from '../platform/session';
import { type Answer, PlannedData } from './answers';

interface AskedById {
  /** Under which it stands in the answer. */
  readonly key: string;
  readonly field: string;
  readonly id: (variables: Readonly<Record<string, unknown>>) => unknown;
}

interface Answered {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  readonly answer: Answer;
}

const found = new WeakMap<OperationDefinitionNode, readonly AskedById[]>();

/** Tells which things that were asked for by their id the answer shows. Looks at the answer only once it is on its way. */
export function tellOpened(openings: Openings, { document, operation, variables, actor, answer }: Answered): void {
  if (actor.personId === null || !answer.data) return;
  const asked = askedById(document, operation).filter(({ field }) => openings.isHeard(field));
  if (asked.length === 0) return;
  const { data } = answer;
  setImmediate(() => {
    const isShown = shownIn(data, asked);
    for (const { key, field, id } of asked) {
      const value = id(variables);
      if (isShown(key) && typeof value === 'string') openings.tell(actor, field, value);
    }
  });
}

/** Under which keys something stands. An answer whose text begins with the one key that is asked for need not be read as a whole. */
function shownIn(data: NonNullable<Answer['data']>, asked: readonly AskedById[]): (key: string) => boolean {
  if (!(data instanceof PlannedData)) return (key) => Boolean(data[key]);
  const begin = `{"${asked[0]?.key}":`;
  if (asked.length === 1 && data.text.startsWith(begin)) return () => data.text[begin.length] === '{';
  const shown: Readonly<Record<string, unknown>> = JSON.parse(data.text);
  return (key) => Boolean(shown[key]);
}

function askedById(document: DocumentNode, operation: OperationDefinitionNode): readonly AskedById[] {
  const known = found.get(operation) ?? findAskedById(document, operation);
  found.set(operation, known);
  return known;
}

function findAskedById({ definitions }: DocumentNode, operation: OperationDefinitionNode): readonly AskedById[] {
  const fragments = new Map(
    definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  // A document that was validated spreads no fragment inside itself.
  const inside = ({ selections }: SelectionSetNode): readonly AskedById[] =>
    selections.flatMap((part) => {
      if (part.kind === Kind.FIELD) return byId(part);
      const set = part.kind === Kind.INLINE_FRAGMENT ? part.selectionSet : fragments.get(part.name.value)?.selectionSet;
      return set ? inside(set) : [];
    });
  return operation.operation === 'query' ? inside(operation.selectionSet) : [];
}

function byId(node: FieldNode): readonly AskedById[] {
  const value = node.arguments?.find(({ name }) => name.value === 'id')?.value;
  if (value?.kind !== Kind.VARIABLE && value?.kind !== Kind.STRING) return [];
  const id = value.kind === Kind.STRING ? () => value.value : (variables: Readonly<Record<string, unknown>>) => variables[value.name.value];
  return [{ key: node.alias?.value ?? node.name.value, field: node.name.value, id }];
}
