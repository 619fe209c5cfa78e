import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { createPlanner, type Planner } from '@kongano/query-plan';
import fc from 'fast-check';
import { getOperationAST, parse, validate } from 'graphql';
import type { Pool } from 'pg';
import { type Actor, anonymousActor, scopeOf, viewerValues } from '../platform/session';
import { startTestServer, type TestServer } from '../testing';
import { actorsOfDemonstration, knownValues } from '../testing/reading/demonstration-values';
import { GeneratedQueries, type GeneratedQuery } from '../testing/reading/generated-queries';
import { openRealReading, type RealReading } from '../testing/reading/real-reading';
import { openedCursor } from '../testing/reading/slow-page';
import { readSlowly } from '../testing/reading/slow-reading';

const RUNS = 800;

describe('over the real schema and the demonstration', () => {
  let server: TestServer;
  let reading: RealReading;
  let planner: Planner;
  let pool: Pool;
  let actors: readonly Actor[];
  let generated: GeneratedQueries;

  beforeAll(async () => {
    server = await startTestServer({ KONGANO_DEMO: '1' });
    reading = await openRealReading(server.databaseUrl);
    pool = reading.database.reads;
    const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest();
    planner = createPlanner({ schema: reading.schema, model: reading.reads.model, cursorSecret: 'only for tests', sha256, maxCost: 1e9 });
    actors = [anonymousActor('en'), ...(await actorsOfDemonstration(pool))];
    generated = new GeneratedQueries(reading.schema, reading.reads.model, await knownValues(pool));
  }, 120_000);
  afterAll(async () => {
    await reading.close();
    await server.stop();
  });

  async function readPlanned(text: string, variables: Record<string, unknown>, actor: Actor) {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const plan = planner.planOperation({ document, operation, variables, scope: scopeOf(actor) });
    expect(plan.coverage).toBe('whole');
    const values = plan.values({ variables, viewer: viewerValues(actor) });
    const { rows } = await pool.query<[string]>({ ...plan.statement, values: [...values], rowMode: 'array' });
    const { text: data, errors } = plan.complete(rows[0]?.[0] ?? 'null');
    return { data: JSON.parse(data), errors };
  }

  const asRead = (data: unknown): unknown =>
    JSON.parse(JSON.stringify(data), (_name, value) => {
      return typeof value === 'string' ? (openedCursor(value) ?? value) : value;
    });

  async function compare(
    { text, pages }: GeneratedQuery,
    variables: Record<string, unknown>,
    actor: Actor,
  ): Promise<Record<string, unknown>> {
    expect(validate(reading.schema, parse(text)).map(({ message }) => message)).toEqual([]);
    const planned = await readPlanned(text, variables, actor);
    const { schema, reads } = reading;
    const slow = await readSlowly({ schema, model: reads.model, pool }, { document: parse(text), variables, actor });
    expect({ text, variables, data: asRead(planned.data), errors: planned.errors }).toEqual({
      ...{ text, variables },
      ...JSON.parse(JSON.stringify({ data: slow.data, errors: slow.errors })),
    });
    return Object.fromEntries(pages.map((name) => [name, planned.data?.[name]?.pageInfo?.endCursor ?? null]));
  }

  it('a planned answer, and its next page, equals what one plain statement per field gives, for every kind of viewer', async () => {
    await fc.assert(
      fc.asyncProperty(generated.queries(), fc.nat(), async (query, pick) => {
        const actor = actors[pick % actors.length] ?? anonymousActor('en');
        const cursors = await compare(query, {}, actor);
        if (Object.values(cursors).some((cursor) => cursor !== null)) await compare(query, cursors, actor);
      }),
      { numRuns: RUNS },
    );
  }, 300_000);
});
