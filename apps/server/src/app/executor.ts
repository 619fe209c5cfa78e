import type { OperationPlan, Planner } from '@kongano/query-plan';
import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Log } from '../platform/log';
import { markPlanned, type Openings, type Statements } from '../platform/reading';
import { type Answer, answerToFault, plannedAnswer, publicAnswer } from './answers';
import type { RequestContext } from './context';
import { tellOpened } from './opened';
import { type Asked, type Chosen, checkRootFields, coerceVariables, inSpan, nameOf, planQuery } from './plan-query';
import { flatCost } from './purse';

export interface Execution extends Chosen {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

export interface ExecutorParts {
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly statements: Statements;
  readonly log: Log;
  readonly openings: Openings;
}

/** Runs one validated operation: access of the root fields, then the plan, then what is left to resolvers. */
export function makeExecutor(parts: ExecutorParts) {
  return async (execution: Execution): Promise<Answer> => {
    const { language } = execution.context.call;
    try {
      const answer = await inSpan(execution.operation, () => run(parts, execution));
      tellOpened(parts.openings, { ...execution, actor: execution.context.call.actor, answer });
      const paid = execution.context.purse?.paid;
      if (paid) answer.extensions = { cost: paid };
      return publicAnswer(answer, language, parts.log);
    } catch (cause) {
      return answerToFault(cause, language, parts.log);
    }
  };
}

async function run(parts: ExecutorParts, execution: Execution): Promise<Answer> {
  const { operation, context } = execution;
  const coerced = coerceVariables(parts.schema, operation, execution.variables);
  if (coerced.errors) return { errors: coerced.errors };
  const asked = { ...execution, variables: coerced.coerced, actor: context.call.actor };
  checkRootFields(parts.schema, asked);
  if (operation.operation === 'query') return readPlanned(parts, execution, asked);
  if (context.purse) await context.purse.pay(flatCost);
  return resolve(parts, execution, {});
}

async function readPlanned(parts: ExecutorParts, execution: Execution, asked: Asked): Promise<Answer> {
  const { purse } = execution.context;
  const { plan, values } = planQuery(parts.planner, asked);
  if (purse) await purse.pay(plan.coverage === 'whole' ? Math.max(1, plan.cost) : plan.cost + flatCost);
  if (plan.coverage === 'none') return resolve(parts, execution, {});
  const [row] = await parts.statements.run<[string]>(plan.statement, values, nameOf(asked.operation));
  return answerFrom(parts, execution, { plan, text: row?.[0] });
}

/** The answer from what the plan's statement gave: all of it, or what resolvers go on from. */
export async function answerFrom(
  parts: ExecutorParts,
  execution: Execution,
  { plan, text = '{}' }: { plan: OperationPlan; text: string | undefined },
): Promise<Answer> {
  return plan.coverage === 'partial' ? resolve(parts, execution, markPlanned(JSON.parse(text))) : plannedAnswer(plan.complete(text));
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
