import { createHash } from 'node:crypto';
import { checkReadModel, createPlanner } from '@kongano/query-plan';
import { demoNotes, loadDemonstration } from '../demo';
import { migrations } from '../migrations';
import { type Config, secretFor } from '../platform/config';
import { migrate, migrateFirst, openDatabase } from '../platform/database';
import { addFileRoutes, Files, orphanFiles } from '../platform/files';
import { migrateJobs, openJobPool, runJobs } from '../platform/jobs';
import { openLive } from '../platform/live';
import { makeLog } from '../platform/log';
import { openMail } from '../platform/mail';
import { type ModuleParts, type Platform, Services, WaitingSources } from '../platform/module';
import { collectReads, Openings, prepareSchema, SlowPlans, Statements, undeclaredAccess } from '../platform/reading';
import { SessionReader, TokenBudgets } from '../platform/session';
import { openSms } from '../platform/sms';
import { exportTraces } from '../platform/tracing';
import { Events, UseCases } from '../platform/use-case';
import { startApollo } from './apollo';
import { languageOf } from './call';
import { isCrossSite } from './cross-site';
import { DirectReads } from './direct-reads';
import { Documents } from './documents';
import { addGraphqlRoute } from './graphql-route';
import { addHealth, addMetrics } from './health';
import { addWebApp, makeHttp } from './http';
import { modules } from './modules';
import { makeSchema } from './schema';
import { openSockets } from './sockets';

export interface RunningServer {
  readonly url: string;
  readonly platform: Platform;
  readonly services: Services;
  /** For whoever started it at a terminal. */
  readonly notes: readonly string[];
  stop(): Promise<void>;
}

/** Opens everything in order, and gives a way to close it in reverse. */
export async function startServer(config: Config): Promise<RunningServer> {
  const log = makeLog(config.logLevel);
  const stopTraces = config.tracesUrl ? await exportTraces(config.tracesUrl) : undefined;
  const tables = { entities: modules.flatMap((module) => module.entities), migrations };
  if (config.poolerUrl) await migrateFirst(config, tables);
  const database = await openDatabase(config, tables);
  if (!config.poolerUrl) await migrate(database);
  const jobPool = openJobPool(config);
  await migrateJobs(jobPool, log);
  const live = await openLive(config, log);
  const mail = openMail(config, database.reads, log);
  const sms = openSms(config, database.reads, log);
  const events = new Events(log);
  const clock = () => new Date();
  const useCases = new UseCases(database, events, (manager, topic, hint) => live.publishIn(manager, topic, hint), clock);
  const platform: Platform = {
    config,
    database,
    pool: database.reads,
    useCases,
    events,
    live,
    mail,
    sms,
    files: new Files(database.reads, config.dataDir),
    openings: new Openings(log),
    log,
    clock,
    waiting: new WaitingSources(),
  };
  const services = new Services();
  const parts = modules.map((module) => module.setUp(platform, services));
  for (const part of parts) platform.waiting.add(part.waiting ?? []);
  const reading = prepareReading(config, platform, parts);
  const isDemoLoaded = config.isDemo && (await loadDemonstration(platform, modules));
  for (const part of parts) await part.start?.();

  const http = await makeHttp(config, log);
  addHealth(http, database);
  addMetrics(http, [...parts, { metrics: (registry) => sms.figures.addTo(registry) }]);
  const sessions = services.get(SessionReader);
  const budgets = services.get(TokenBudgets);
  const ownOrigins = [new URL(config.publicUrl).origin];
  const slowPlans = new SlowPlans({ pool: database.reads, log, slowFrom: config.slowMs, clock });
  const statements = new Statements(database.reads, slowPlans.watch);
  const { openings } = platform;
  const asking = {
    ...reading,
    statements,
    openings,
    pool: database.reads,
    live,
    sessions,
    budgets,
    ownOrigins,
    operations: config.operations,
  };
  const documents = new Documents();
  const apollo = await startApollo({ ...reading, statements, openings, log, documents, isSchemaOpen: config.isDemo });
  const directReads = new DirectReads({ ...asking, documents, log });
  addGraphqlRoute(http, { ...asking, apollo, directReads });
  addFileRoutes(http, {
    files: platform.files,
    openings,
    sessions,
    isCrossSite: (headers) => isCrossSite(headers, ownOrigins),
    languageOf,
  });
  for (const part of parts) part.routes?.(http);
  await addWebApp(http, config.webDir);
  const sockets = openSockets({ ...asking, server: http.server, documents, log });
  const jobs =
    config.role === 'api' ? null : await runJobs(jobPool, [orphanFiles(platform.files), ...parts.flatMap((part) => part.jobs ?? [])], log);
  const url = await http.listen({ port: config.port, host: config.host });

  return {
    url,
    platform,
    services,
    notes: isDemoLoaded ? demoNotes : [],
    async stop() {
      await sockets.close();
      await http.close();
      await jobs?.stop();
      await jobPool.end();
      await apollo.stop();
      for (const part of parts.toReversed()) await part.stop?.();
      mail.close();
      await live.close();
      await database.close();
      await stopTraces?.();
    },
  };
}

/** The schema, the planner over it, and the proof that every field can be read and every root field says who may use it. */
function prepareReading(config: Config, { database }: Platform, parts: readonly ModuleParts[]) {
  const schema = makeSchema(parts.flatMap((part) => part.resolvers ?? []));
  const undeclared = undeclaredAccess(schema);
  if (undeclared.length > 0) throw new Error(`These root fields do not say who may use them: ${undeclared.join(', ')}.`);
  const reads = collectReads(schema, database.source);
  checkReadModel(schema, reads.model, {
    hasResolver: (type, field) => reads.keyed.has(`${type}.${field}`) || reads.served.has(`${type}.${field}`),
  });
  prepareSchema(schema, reads);
  const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest();
  return {
    schema,
    planner: createPlanner({
      ...{ schema, model: reads.model, sha256 },
      cursorSecret: secretFor(config, 'cursors'),
      namesStatements: config.namesStatements,
    }),
  };
}
