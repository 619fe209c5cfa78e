import type { Planner } from '@kongano/query-plan';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Log } from '../platform/log';
import { checkAccess, markPlanned, type Statements } from '../platform/reading';
import { scopeOf, viewerValues } from '../platform/session';
import { traced } from '../platform/tracing';
import type { RequestContext } from './context';
import { toPublicError } from './errors';
import { flatCost } from './purse';
import { rootFields } from './root-fields';

/** The `data` of a response as JSON text; where nothing is wrong with it, as PostgreSQL wrote it: it goes to the socket unparsed. */
export class PlannedData {
  constructor(
    readonly text: string,
    readonly errors: readonly GraphQLError[] = [],
  ) {}
}

export interface Execution {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

export interface ExecutorParts {
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly statements: Statements;
  readonly log: Log;
}

type Answer = Omit<ExecutionResult, 'data'> & { data?: ExecutionResult['data'] | PlannedData };

/** Runs one validated operation: access of the root fields, then the plan, then what is left to resolvers. */
export function makeExecutor(parts: ExecutorParts) {
  return async (execution: Execution): Promise<Answer> => {
    const { language } = execution.context.call;
    const { operation } = execution;
    try {
      const attributes = { 'graphql.operation.type': operation.operation, 'graphql.operation.name': nameOf(operation) };
      const answer = await traced(`${operation.operation} ${nameOf(operation)}`, attributes, () => run(parts, execution));
      const paid = execution.context.purse?.paid;
      if (paid) answer.extensions = { cost: paid };
      return answer.errors ? { ...answer, errors: answer.errors.map((error) => toPublicError(error, language, parts.log)) } : answer;
    } catch (cause) {
      const error = cause instanceof GraphQLError ? cause : new GraphQLError('fault', { originalError: toError(cause) });
      return { errors: [toPublicError(error, language, parts.log)], data: null };
    }
  };
}

async function run(parts: ExecutorParts, execution: Execution): Promise<Answer> {
  const { document, operation, context } = execution;
  const coerced = getVariableValues(parts.schema, operation.variableDefinitions ?? [], execution.variables, { maxErrors: 10 });
  if (coerced.errors) return { errors: coerced.errors };
  for (const field of rootFields(document, operation)) checkAccess(parts.schema, operation.operation, field, context.call.actor);
  if (operation.operation !== 'query') {
    if (context.purse) await context.purse.pay(flatCost);
    return resolve(parts, execution, {});
  }
  const read = await readPlanned(parts, execution, coerced.coerced);
  if (!(read instanceof PlannedData)) return resolve(parts, execution, read);
  return read.errors.length > 0 ? { data: read, errors: read.errors } : { data: read };
}

async function readPlanned(
  parts: ExecutorParts,
  execution: Execution,
  variables: Readonly<Record<string, unknown>>,
): Promise<PlannedData | object> {
  const { document, operation, context } = execution;
  const { purse } = context;
  const { actor } = context.call;
  const plan = parts.planner.planOperation({ document, operation, variables, scope: scopeOf(actor) });
  const values = plan.coverage === 'none' ? [] : plan.values({ variables, viewer: viewerValues(actor) });
  if (purse) await purse.pay(plan.coverage === 'whole' ? Math.max(1, plan.cost) : plan.cost + flatCost);
  if (plan.coverage === 'none') return {};
  const [row] = await parts.statements.run<[string]>(plan.statement, values, nameOf(operation));
  const text = row?.[0] ?? '{}';
  if (plan.coverage === 'partial') return markPlanned(JSON.parse(text));
  const completed = plan.complete(text);
  return new PlannedData(completed.text, completed.errors);
}

/** graphql-js does what no plan can: mutations, and fields that a resolver serves. */
async function resolve(
  { schema }: ExecutorParts,
  { document, operation, variables, context }: Execution,
  rootValue: object,
): Promise<ExecutionResult> {
  return execute({
    schema,
    document,
    rootValue,
    contextValue: context,
    variableValues: variables,
    operationName: operation.name?.value ?? null,
  });
}

const nameOf = ({ name }: OperationDefinitionNode): string => name?.value ?? 'unnamed';
const toError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));
