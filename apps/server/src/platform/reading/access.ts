import { GraphQLError, type GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { notAllowed, notSignedIn, readingToken } from '../errors';
import { type Actor, isSignedIn, isStaff } from '../session';

export type AccessRule = (actor: Actor) => boolean;

export const anyone: AccessRule = () => true;
export const signedIn: AccessRule = isSignedIn;
/** A person who is there, and no program with their token: for what a token must not do with itself or its person's account. */
export const atBrowser: AccessRule = (actor) => isSignedIn(actor) && actor.token === undefined;
export const staff: AccessRule = isStaff;
export const administrators: AccessRule = (actor) => actor.roles.includes('ADMINISTRATOR');

/** Who may use a root field at all. Every root field says it; the use case's policy then decides on the object. */
export const Access = (rule: AccessRule): MethodDecorator => Extensions({ access: rule });

/** Root fields that do not say who may use them. The start-up refuses a schema with any. */
export function undeclaredAccess(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter((field) => typeof field.extensions.access !== 'function')
      .map((field) => `${root?.name}.${field.name}`),
  );
}

/** Throws when the caller may not use the root field. */
export function checkAccess(schema: GraphQLSchema, operation: 'query' | 'mutation' | 'subscription', field: string, actor: Actor): void {
  const root = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[operation];
  const rule = root?.getFields()[field]?.extensions.access;
  if (field.startsWith('__')) return;
  if (typeof rule !== 'function') refuseUndeclared(field);
  else if (operation === 'mutation' && actor.token?.canWrite === false) throw readingToken();
  else if (!rule(actor)) throw isSignedIn(actor) ? notAllowed() : notSignedIn();
}

function refuseUndeclared(field: string): never {
  throw new GraphQLError(`The field ${field} says nothing about who may use it.`);
}
