import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql';
import { DateTimeScalar } from '../platform/reading';

/** Live streams bring their own iterators; type-graphql only wants to see that a pubSub is there. */
const unusedPubSub: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Subscriptions bring their own iterator.');
  },
};

/** The schema of these resolver instances. Inputs are checked by the use cases, in the caller's language, so type-graphql's own validation is off. */
export function makeSchema(resolvers: readonly object[]): GraphQLSchema {
  const byClass = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const classes = resolvers.map((resolver) => resolver.constructor);
  return buildSchemaSync({
    // biome-ignore lint/complexity/noBannedTypes: type-graphql identifies resolvers by their constructors, of any shape
    resolvers: classes as unknown as NonEmptyArray<Function>,
    container: { get: (type) => byClass.get(type) },
    validate: false,
    pubSub: unusedPubSub,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
}
