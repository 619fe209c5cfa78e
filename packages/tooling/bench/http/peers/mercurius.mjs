// mercurius 16 on Fastify, with graphql-jit from the first request on and its own loaders; their cache is off, as it writes every key and row as text.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { openPool } from './pool.mjs';
import { tellReady } from './ready.mjs';
import { rootResolvers } from './resolvers.mjs';
import { makeRows } from './rows.mjs';
import { typeDefs } from './schema.mjs';

const rows = makeRows(openPool());
const byColumn = (read, column) => ({ loader: (queries) => read(queries.map(({ obj }) => obj[column])), opts: { cache: false } });
const organisation = byColumn(rows.organisations, 'organisation_id');
const author = byColumn(rows.people, 'author_id');
const messages = {
  loader: (queries) =>
    rows.messagesOfThreads(
      queries.map(({ obj }) => obj.id),
      queries[0].params.last,
    ),
  opts: { cache: false },
};

const http = Fastify();
await http.register(mercurius, {
  schema: typeDefs,
  resolvers: rootResolvers(rows),
  loaders: {
    Need: { organisation, author, thread: byColumn(rows.threadsOfNeeds, 'id') },
    Offer: { organisation },
    Thread: { messages },
    Message: { author },
    Match: { owner: byColumn(rows.people, 'owner_id'), need: byColumn(rows.needs, 'need_id'), offer: byColumn(rows.offers, 'offer_id') },
  },
  jit: 1,
  graphiql: false,
});
await http.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
tellReady();
