import type { Planner } from '@kongano/query-plan';
import { type DocumentNode, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { checkAccess } from '../platform/reading';
import { type Actor, scopeOf, viewerValues } from '../platform/session';
import { traced } from '../platform/tracing';
import { rootFields } from './root-fields';

/** An operation of a document that was validated. */
export interface Chosen {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** One as its caller asks for it. */
export interface Asked extends Chosen {
  /** Coerced: defaults are in. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
}

/** Variables as the operation declares them, or what is wrong with them. */
export const coerceVariables = (schema: GraphQLSchema, { variableDefinitions }: OperationDefinitionNode, given: Asked['variables']) =>
  getVariableValues(schema, variableDefinitions ?? [], given, { maxErrors: 10 });

/** Throws a refusal where the caller may not use a root field. */
export function checkRootFields(schema: GraphQLSchema, { document, operation, actor }: Asked): void {
  for (const field of rootFields(document, operation)) checkAccess(schema, operation.operation, field, actor);
}

/** The plan of a query and its values. Throws a refusal for what is too much. */
export function planQuery(planner: Planner, { document, operation, variables, actor }: Asked) {
  const plan = planner.planOperation({ document, operation, variables, scope: scopeOf(actor) });
  const values = plan.coverage === 'none' ? [] : plan.values({ variables, viewer: viewerValues(actor) });
  return { plan, values };
}

export const nameOf = ({ name }: OperationDefinitionNode): string => name?.value ?? 'unnamed';

export const inSpan = <Result>(operation: OperationDefinitionNode, work: () => Promise<Result>): Promise<Result> => {
  const name = nameOf(operation);
  const attributes = { 'graphql.operation.type': operation.operation, 'graphql.operation.name': name };
  return traced(`${operation.operation} ${name}`, attributes, work);
};
