// Root fields, the same for mercurius and graphql-yoga.
import { GraphQLScalarType } from 'graphql';

const DateTime = new GraphQLScalarType({ name: 'DateTime', serialize: (moment) => moment.toISOString() });
const edgesOf = (rows) => rows.map((node) => ({ node }));

/** Scalars and root resolvers over the reads of `makeRows`. */
export const rootResolvers = (rows) => ({
  DateTime,
  Query: {
    needs: (_, { first, filter, sort = 'NEWEST' }) => ({ first, sort, clusterId: filter?.clusterId ?? null }),
    need: async (_, { id }) => (await rows.needs([id]))[0],
    matches: (_, args) => args,
  },
  NeedConnection: {
    edges: async (list) => edgesOf(await rows.listNeeds(list)),
    totalCount: (list) => rows.countNeeds(list),
  },
  MatchConnection: { edges: async (list) => edgesOf(await rows.listMatches(list)) },
});
