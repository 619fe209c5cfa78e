import 'reflect-metadata';
import { checkReadModel } from '@kongano/query-plan';
import type { GraphQLSchema } from 'graphql';
import { readConfig } from '../platform/config';
import { type Database, openDatabase } from '../platform/database';
import { Files } from '../platform/files';
import type { Live } from '../platform/live';
import { makeLog } from '../platform/log';
import { openMail } from '../platform/mail';
import { Services, WaitingSources } from '../platform/module';
import { type CollectedReads, collectReads, undeclaredAccess } from '../platform/reading';
import { Events, UseCases } from '../platform/use-case';
import { startTestServer, type TestServer } from '../testing';
import { modules } from './modules';
import { makeSchema } from './schema';

describe('the proof at the start that everything can be read', () => {
  let server: TestServer;
  let database: Database;
  let schema: GraphQLSchema;
  let reads: CollectedReads;

  beforeAll(async () => {
    server = await startTestServer();
    const config = readConfig({ DATABASE_URL: server.databaseUrl, KONGANO_SECRET: 'x'.repeat(32) });
    database = await openDatabase(config, { entities: modules.flatMap((module) => module.entities), migrations: [] });
    const log = makeLog('silent');
    const live: Live = { publishIn: async () => undefined, subscribe: () => () => undefined, close: async () => undefined };
    const events = new Events(log);
    const clock = () => new Date();
    const [pool, services] = [database.reads, new Services()];
    const platform = {
      ...{ config, database, pool, events, live, log, clock },
      useCases: new UseCases(database, events, live.publishIn, clock),
      mail: openMail(config, pool, log),
      files: new Files(pool, config.dataDir),
      waiting: new WaitingSources(),
    };
    schema = makeSchema(modules.flatMap((module) => module.setUp(platform, services).resolvers ?? []));
    reads = collectReads(schema, database.source);
  }, 120_000);
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  const check = (model = reads.model) =>
    checkReadModel(schema, model, {
      hasResolver: (type, field) => reads.keyed.has(`${type}.${field}`) || reads.served.has(`${type}.${field}`),
    });

  it('holds for the real schema, every root field of which says who may use it', () => {
    expect(check).not.toThrow();
    expect(undeclaredAccess(schema)).toEqual([]);
  });

  it('names a field of a type that nobody can read', () => {
    const { Message } = reads.model.types;
    const { isMine, ...fields } = Message?.fields ?? {};
    expect(isMine).toBeDefined();
    const broken = Message && { ...reads.model, types: { ...reads.model.types, Message: { ...Message, fields } } };
    expect(() => check(broken)).toThrow(/Message\.isMine/);
  });

  it('says for every type that is a table which of its rows who may see', () => {
    for (const [name, { visible }] of Object.entries(reads.model.types))
      expect([name, visible === 'everyone' || typeof visible === 'function']).toEqual([name, true]);
    const open = Object.entries(reads.model.types).flatMap(([name, { visible }]) => (visible === 'everyone' ? [name] : []));
    // Those of which every row may be seen by who sees the row they hang on, or by anybody.
    expect(open.sort()).toEqual(['Attachment', 'Cluster', 'Figures', 'Term', 'TimelineEntry']);
  });
});
