import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readConfig } from '../platform/config';
import { describeDatabase } from '../platform/database';
import { Files } from '../platform/files';
import type { Live } from '../platform/live';
import { makeLog } from '../platform/log';
import { openMail } from '../platform/mail';
import { Services, WaitingSources } from '../platform/module';
import { Openings } from '../platform/reading';
import { openSms } from '../platform/sms';
import { Events, UseCases } from '../platform/use-case';
import { modules } from './modules';
import { makeSchema } from './schema';

/** The schema of the resolver classes as text. Connects to nothing. */
function schemaText(): string {
  const config = readConfig({ DATABASE_URL: 'postgres://nobody@localhost/none', KONGANO_SECRET: 'x'.repeat(32) });
  const database = describeDatabase(config, { entities: [], migrations: [] });
  const log = makeLog('silent');
  const live: Live = { publishIn: async () => undefined, subscribe: () => () => undefined, close: async () => undefined };
  const events = new Events(log);
  const clock = () => new Date();
  const useCases = new UseCases(database, events, live.publishIn, clock);
  const platform = {
    config,
    database,
    pool: database.reads,
    useCases,
    events,
    live,
    mail: openMail(config, database.reads, log),
    sms: openSms(config, database.reads, log),
    files: new Files(database.reads, config.dataDir),
    openings: new Openings(log),
    log,
    clock,
    waiting: new WaitingSources(),
  };
  const services = new Services();
  const schema = makeSchema(modules.flatMap((module) => module.setUp(platform, services).resolvers ?? []));
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

process.stdout.write(schemaText(), () => process.exit(0));
