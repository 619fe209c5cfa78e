import {
  type DocumentNode,
  type GraphQLError,
  Kind,
  NoUnusedVariablesRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import type { OperationPlan, Planner } from '../src/planner';
import type { TestDatabase } from './database';
import { schema } from './library';
import type { LibraryViewer } from './reference';

export const reader: LibraryViewer = { scope: 'reader', authorId: null };
export const staff: LibraryViewer = { scope: 'staff', authorId: null };

export interface Question {
  readonly document: DocumentNode;
  readonly variables?: Record<string, unknown>;
  readonly viewer?: LibraryViewer;
}

/** The plan of the first operation of a document, with its parameter values, made as a server makes it. */
export function planOf(
  planner: Planner,
  { document, variables = {}, viewer = reader }: Question,
): { plan: OperationPlan; values: () => readonly unknown[] } {
  const faults = validate(
    schema,
    document,
    specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule),
  );
  if (faults[0]) throw faults[0];
  const operation = operationOf(document);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw errors[0];
  const plan = planner.planOperation({ document, operation, variables: coerced, scope: viewer.scope });
  return { plan, values: () => plan.values({ variables: coerced, viewer: { authorId: viewer.authorId } }) };
}

type Asked = Omit<Question, 'document'> & { readonly query: string | DocumentNode };

/** Runs a question, as text or document, and gives its `data`. */
export async function ask(database: TestDatabase, planner: Planner, question: Asked): Promise<unknown> {
  return (await answer(database, planner, question)).data;
}

/** Runs a question and gives its `data` with what was wrong with it. */
export async function answer(
  database: TestDatabase,
  planner: Planner,
  question: Asked,
): Promise<{ readonly data: unknown; readonly errors: readonly GraphQLError[] }> {
  const document = typeof question.query === 'string' ? parse(question.query) : question.query;
  const { plan, values } = planOf(planner, { ...question, document });
  const [row] = await database.run(plan.statement, values());
  const { text, errors } = plan.complete(row?.[0] ?? 'null');
  return { data: JSON.parse(text), errors };
}

export function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return operation;
}
