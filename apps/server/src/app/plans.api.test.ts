import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { trustedOperations } from '@kongano/graphql';
import { createPlanner, type Planner } from '@kongano/query-plan';
import { type DocumentNode, type FieldNode, getOperationAST, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { PoolClient } from 'pg';
import { explainForAnyValues } from '../platform/reading/slow-plans';
import { startTestServer, type TestServer } from '../testing';
import { addManyRows } from '../testing/reading/many-rows';
import { openRealReading, type RealReading } from '../testing/reading/real-reading';
import { variableChoices } from '../testing/reading/variable-choices';

/** Tables that may be read from end to end, and why. */
const small: Readonly<Record<string, string>> = {
  term: 'vocabularies of a few thousand entries that do not grow with use',
  cluster: 'some hundred in the whole country',
  project: 'one for each agreement; staff alone order all of them, by the day of their next milestone',
  cluster_member: 'a few organisations for each of some hundred clusters',
};
const scopes = ['anonymous', 'person', 'staff'] as const;
const operations = [...trustedOperations.values()];
const queries = operations.filter(({ type }) => type === 'query').map(({ name, text }) => [name, text] as const);
/** Whatever is not a query is answered from rows found by key. */
const others = operations.filter(({ type }) => type !== 'query').map(({ name, text }) => [name, text] as const);

describe('what the web reads, with many rows in every table', () => {
  let server: TestServer;
  let reading: RealReading;
  let planner: Planner;
  let client: PoolClient;

  beforeAll(async () => {
    server = await startTestServer();
    await addManyRows(server.pool);
    reading = await openRealReading(server.databaseUrl);
    const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest();
    planner = createPlanner({ schema: reading.schema, model: reading.reads.model, cursorSecret: 'only for tests', sha256 });
    client = await server.pool.connect();
    // Then a table is read from end to end only where no index could serve, however few its rows.
    await client.query('set enable_seqscan = off');
  }, 120_000);
  afterAll(async () => {
    client.release(true);
    await reading.close();
    await server.stop();
  });

  /** Every statement that an operation becomes, for all scopes and choices of variables. */
  function statementsOf(text: string): readonly string[] {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const plans = variableChoices(reading.schema, operation).flatMap((variables) =>
      scopes.map((scope) => planner.planOperation({ document, operation, variables, scope })),
    );
    return [...new Set(plans.filter(({ coverage }) => coverage !== 'none').map(({ statement }) => statement.text))];
  }

  /** Every statement that reads the rows which payloads and events of an operation point to. */
  function rowStatementsOf(text: string): readonly string[] {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const fragments = Object.fromEntries(
      document.definitions.flatMap((part) => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [])),
    );
    const pointers = pointersIn(document);
    const plans = variableChoices(reading.schema, operation).flatMap((variables) =>
      scopes.flatMap((scope) =>
        pointers.map(({ node, type }) =>
          planner.planRows({ fieldNodes: [node], fragments, type, variables, variableTypes: operation.variableDefinitions, scope }),
        ),
      ),
    );
    return [...new Set(plans.map(({ statement }) => statement.text))];
  }

  function pointersIn(document: DocumentNode): readonly { node: FieldNode; type: string }[] {
    const found: { node: FieldNode; type: string }[] = [];
    const types = new TypeInfo(reading.schema);
    const Field = (node: FieldNode) => {
      const pointer = reading.reads.keyed.get(`${types.getParentType()?.name}.${node.name.value}`);
      if (pointer) found.push({ node, type: pointer.type });
    };
    visit(document, visitWithTypeInfo(types, { Field }));
    return found;
  }

  async function tablesReadWhole(text: string): Promise<readonly string[]> {
    const lines = await explainForAnyValues(client, text);
    return lines.flatMap((line) => line.match(/Seq Scan on (\w+)/)?.[1] ?? []);
  }

  it.each(queries)('%s finds its rows by an index, whoever asks and however it is filtered', async (_name, text) => {
    const found = new Set<string>();
    for (const statement of statementsOf(text)) for (const table of await tablesReadWhole(statement)) found.add(table);
    expect([...found].filter((table) => !(table in small))).toEqual([]);
  });

  it.each(others)('%s finds the rows of its answer by an index', async (_name, text) => {
    const found = new Set<string>();
    for (const statement of rowStatementsOf(text)) for (const table of await tablesReadWhole(statement)) found.add(table);
    expect([...found].filter((table) => !(table in small))).toEqual([]);
  });

  it('looks at most mutations that way', () => {
    expect(others.filter(([, text]) => rowStatementsOf(text).length > 0).length).toBeGreaterThan(others.length / 2);
  });

  it('would tell of a table that has no index for a question', async () => {
    expect(await tablesReadWhole(`select 1 from message where body = $1::text`)).toEqual(['message']);
  });
});
