import { Pool, types } from 'pg';
import { DataSource } from 'typeorm';
import type { Config } from '../config';
import { SnakeNames } from './naming';
import { checkPooler } from './pooler';
import { FORGIVING, STATEMENT_TIMEOUT_MS } from './reader-settings';

// bigint holds shillings and counters here, never above 2^53; dates stay the text they are.
types.setTypeParser(types.builtins.INT8, Number);
types.setTypeParser(types.builtins.DATE, (text) => text);

/** The one PostgreSQL, seen twice: TypeORM for writing, a plain pool for prepared reads. */
export interface Database {
  readonly source: DataSource;
  readonly reads: Pool;
  close(): Promise<void>;
}

export interface DatabaseParts {
  // biome-ignore lint/complexity/noBannedTypes: TypeORM identifies entities by their constructors, of any shape
  readonly entities: readonly Function[];
  // biome-ignore lint/complexity/noBannedTypes: TypeORM identifies migrations by their constructors, of any shape
  readonly migrations: readonly Function[];
}

const readerSettings = `-c timezone=UTC -c statement_timeout=${STATEMENT_TIMEOUT_MS} -c pg_trgm.word_similarity_threshold=${FORGIVING}`;

/** Describes both sides without connecting. */
export function describeDatabase(config: Config, parts: DatabaseParts): Database {
  const source = new DataSource({
    type: 'postgres',
    url: config.poolerUrl ?? config.databaseUrl,
    entities: [...parts.entities],
    migrations: [...parts.migrations],
    migrationsTableName: 'schema_migration',
    namingStrategy: new SnakeNames(),
    poolSize: 10,
    ...(config.poolerUrl ? {} : { extra: { options: '-c timezone=UTC' } }),
  });
  const reads = new Pool({
    connectionString: config.poolerUrl ?? config.databaseUrl,
    max: 10,
    ...(config.poolerUrl ? {} : { options: readerSettings }),
  });
  reads.on('error', () => undefined); // an idle connection that breaks is replaced at its next use
  // One that breaks in somebody's hands fails their statement; without a listener it would end the whole server.
  reads.on('connect', (client) => void client.on('error', () => undefined));
  return {
    source,
    reads,
    async close() {
      await Promise.all([reads.end(), source.isInitialized ? source.destroy() : undefined]);
    },
  };
}

export async function openDatabase(config: Config, parts: DatabaseParts): Promise<Database> {
  const database = describeDatabase(config, parts);
  await database.source.initialize();
  return database;
}

/**
 * Brings the tables up to date before anything else is opened. It goes past a pooler: the lock belongs to a connection. Throws {@link SettingError} where a pooler
 * does not set what every reading connection needs.
 */
export async function migrateFirst(config: Config, parts: DatabaseParts): Promise<void> {
  const direct = await openDatabase({ ...config, poolerUrl: undefined }, parts);
  try {
    await migrate(direct);
  } finally {
    await direct.close();
  }
  if (config.poolerUrl) await checkPooler(config.poolerUrl);
}

const MIGRATION_LOCK = 4_150_331;

/** Brings the tables up to date. Many servers may start at once: one migrates, the others wait. */
export async function migrate({ source }: Database): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}
