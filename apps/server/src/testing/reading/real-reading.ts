import type { GraphQLSchema } from 'graphql';
import { modules } from '../../app/modules';
import { makeSchema } from '../../app/schema';
import { readConfig } from '../../platform/config';
import { type Database, openDatabase } from '../../platform/database';
import { Files } from '../../platform/files';
import type { Live } from '../../platform/live';
import { makeLog } from '../../platform/log';
import { openMail } from '../../platform/mail';
import { Services, WaitingSources } from '../../platform/module';
import { type CollectedReads, collectReads, Openings } from '../../platform/reading';
import { openSms } from '../../platform/sms';
import { Events, UseCases } from '../../platform/use-case';

/** The schema and the read model of the product over a database, without a server. */
export interface RealReading {
  readonly schema: GraphQLSchema;
  readonly reads: CollectedReads;
  readonly database: Database;
  close(): Promise<void>;
}

export async function openRealReading(databaseUrl: string): Promise<RealReading> {
  const config = readConfig({ DATABASE_URL: databaseUrl, KONGANO_SECRET: 'x'.repeat(32) });
  const database = await openDatabase(config, { entities: modules.flatMap((module) => module.entities), migrations: [] });
  const log = makeLog('silent');
  const live: Live = { publishIn: async () => undefined, subscribe: () => () => undefined, close: async () => undefined };
  const events = new Events(log);
  const clock = () => new Date();
  const [pool, services] = [database.reads, new Services()];
  const platform = {
    ...{ config, database, pool, events, live, log, clock },
    useCases: new UseCases(database, events, live.publishIn, clock),
    mail: openMail(config, pool, log),
    sms: openSms(config, pool, log),
    files: new Files(pool, config.dataDir),
    openings: new Openings(log),
    waiting: new WaitingSources(),
  };
  const schema = makeSchema(modules.flatMap((module) => module.setUp(platform, services).resolvers ?? []));
  return { schema, reads: collectReads(schema, database.source), database, close: () => database.close() };
}
