import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Database } from '../platform/database';
import type { ModuleParts } from '../platform/module';

/** `/health/live`: the process answers. `/health/ready`: the database is reachable, migrated, and keeps what it confirms. */
export function addHealth(http: FastifyInstance, database: Database): void {
  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => {
    const checks = await readiness(database);
    const isReady = Object.values(checks).every(Boolean);
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', checks });
  });
}

async function readiness({ source, reads }: Database): Promise<Record<string, boolean>> {
  try {
    const { rows } = await reads.query<{ fsync: string; commit: string }>(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
    );
    return {
      database: true,
      migrations: !(await source.showMigrations()),
      fsync: rows[0]?.fsync === 'on',
      synchronousCommit: rows[0]?.commit !== 'off',
    };
  } catch {
    return { database: false };
  }
}

/** `/metrics` for Prometheus: the process, request durations by route and status, and what modules measure. */
export function addMetrics(http: FastifyInstance, parts: readonly ModuleParts[]): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'kongano_http_seconds',
    help: 'Seconds per HTTP request',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  for (const part of parts) part.metrics?.(registry);
  http.addHook('onResponse', async (request, reply) => {
    durations.observe(
      { route: request.routeOptions.url ?? 'other', method: request.method, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  http.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
