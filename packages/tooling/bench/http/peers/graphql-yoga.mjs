// graphql-yoga 5 on node:http, with a DataLoader per kind of row and request; parsed and checked documents are kept, as it does by itself.
import { createServer } from 'node:http';
import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
import { openPool } from './pool.mjs';
import { tellReady } from './ready.mjs';
import { rootResolvers } from './resolvers.mjs';
import { makeRows } from './rows.mjs';
import { typeDefs } from './schema.mjs';

const rows = makeRows(openPool());
const makeLoaders = () => ({
  organisations: new DataLoader(rows.organisations),
  people: new DataLoader(rows.people),
  needs: new DataLoader(rows.needs),
  offers: new DataLoader(rows.offers),
  threadsOfNeeds: new DataLoader(rows.threadsOfNeeds),
  messages: new Map(),
});

function messagesOf(loaders, threadId, last) {
  if (!loaders.messages.has(last)) loaders.messages.set(last, new DataLoader((ids) => rows.messagesOfThreads(ids, last)));
  return loaders.messages.get(last).load(threadId);
}

const organisation = (row, _, { loaders }) => loaders.organisations.load(row.organisation_id);
const author = (row, _, { loaders }) => loaders.people.load(row.author_id);
const schema = createSchema({
  typeDefs,
  resolvers: {
    ...rootResolvers(rows),
    Need: { organisation, author, thread: (need, _, { loaders }) => loaders.threadsOfNeeds.load(need.id) },
    Offer: { organisation },
    Thread: { messages: (thread, { last }, { loaders }) => messagesOf(loaders, thread.id, last) },
    Message: { author },
    Match: {
      owner: (match, _, { loaders }) => loaders.people.load(match.owner_id),
      need: (match, _, { loaders }) => loaders.needs.load(match.need_id),
      offer: (match, _, { loaders }) => loaders.offers.load(match.offer_id),
    },
  },
});
const yoga = createYoga({ schema, context: () => ({ loaders: makeLoaders() }), graphiql: false, landingPage: false, logging: false });
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1', tellReady);
