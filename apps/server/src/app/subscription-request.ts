import type { IncomingMessage } from 'node:http';
import type { Planner } from '@kongano/query-plan';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Pool } from 'pg';
import { badInput } from '../platform/errors';
import type { Live } from '../platform/live';
import type { Log } from '../platform/log';
import { checkAccess, type Statements } from '../platform/reading';
import type { Actor, TokenBudgets } from '../platform/session';
import { admit, type OperationsMode } from './admission';
import { languageOf, makeCall } from './call';
import { makeContext } from './context';
import { type Documents, hashOfText } from './documents';
import { toPublicError } from './errors';
import { boundedDocument, limits } from './limits';
import { flatCost } from './purse';
import { rootFields } from './root-fields';

export interface SubscriptionParts {
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly statements: Statements;
  readonly pool: Pool;
  readonly live: Live;
  readonly log: Log;
  readonly documents: Documents;
  readonly operations: OperationsMode;
  readonly budgets: TokenBudgets;
}

export interface SubscriptionPayload {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

const subscriptionsOnly = () =>
  badInput('Only subscriptions go over this line; send the rest by HTTP.', 'Njia hii ni ya usajili tu; tuma mengine kwa HTTP.');

/** What to execute for a message that asks for a subscription, or the errors to answer it with: the same rules as over HTTP. */
export async function readSubscription(
  parts: SubscriptionParts,
  actor: Actor,
  request: IncomingMessage,
  payload: SubscriptionPayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  try {
    const document = readDocument(parts, admit(parts.operations, actor, payload) ?? '');
    if ('errors' in document) return document.errors;
    const operation = getOperationAST(document, payload.operationName);
    if (operation?.operation !== 'subscription') throw subscriptionsOnly();
    for (const field of rootFields(document, operation)) checkAccess(parts.schema, 'subscription', field, actor);
    const contextValue = makeContext(parts, makeCall(actor, request.headers, payload));
    await contextValue.purse?.pay(flatCost);
    return { schema: parts.schema, document, operationName: payload.operationName, variableValues: payload.variables, contextValue };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    return [new GraphQLError('fault', { originalError: error instanceof Error ? error : new Error(String(error)) })];
  }
}

/** Parsed and validated, once for each text that is kept. */
function readDocument({ schema, documents }: SubscriptionParts, text: string): DocumentNode | { readonly errors: readonly GraphQLError[] } {
  const hash = hashOfText(text);
  const known = documents.get(hash);
  if (known) return known;
  const document = parse(text, { maxTokens: limits.tokens });
  const errors = validate(schema, document, [...specifiedRules, boundedDocument]);
  if (errors.length > 0) return { errors };
  documents.keep(hash, document);
  return document;
}

/** Errors as the person at the other end may read them. */
export const publicErrors = (errors: readonly GraphQLError[], request: IncomingMessage, log: Log): GraphQLError[] =>
  errors.map((error) => toPublicError(error, languageOf(request.headers), log));
