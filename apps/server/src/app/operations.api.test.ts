import fs from 'node:fs';
import path from 'node:path';
import { trustedOperations } from '@kongano/graphql';
import {
  buildSchema,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  typeFromAST,
  validate,
} from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { startTestServer, type TestServer } from '../testing';
import { boundedDocument } from './limits';

const root = path.join(__dirname, '../../../..');
const schema = buildSchema(fs.readFileSync(path.join(root, 'packages/graphql/schema.graphql'), 'utf8'));
const operations = [...trustedOperations.values()].map((operation) => ({ ...operation, document: parse(operation.text) }));

const source = path.join(__dirname, '..');

/**
 * Names of operations that API tests, or what they share, write into what they send. An import alone is no use of it, nor is a word in a comment;
 * what asks every operation alike (below) names none, so it does not count.
 */
function sentOperations(): ReadonlySet<string> {
  const files = fs.readdirSync(source, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.api.test.ts') || /(^|\/)testing\/.*\.ts$/.test(file))
    .map((file) => fs.readFileSync(path.join(source, file), 'utf8').replace(/^import [^;]*;$|^\s*(\/\/|\/?\*).*$/gm, ''));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\b([A-Z]\w*)Document\b/g)].map(([, name = '']) => name)));
}

describe('what the web asks of the server', () => {
  it.each(operations.map(({ name, document }) => [name, document] as const))(
    '%s is within the schema and the bounds',
    (_name, document) => {
      expect(validate(schema, document, [...specifiedRules, boundedDocument]).map(({ message }) => message)).toEqual([]);
    },
  );

  it('is run by a test of the server, on a real database', () => {
    const sent = sentOperations();
    expect(operations.map(({ name }) => name).filter((name) => !sent.has(name))).toEqual([]);
  });
});

/** A plausible value: ids that are nobody's, the web's usual size of a page, the first of an enum. */
function plausible(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plausible(type.ofType);
  if (isListType(type)) return [plausible(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) return {};
  return { ID: uuidv7(), Int: 50, String: 'mashine', Boolean: true, Date: '2026-11-23' }[type.name] ?? null;
}

function variablesOf(document: ReturnType<typeof parse>): Record<string, unknown> {
  const operation = document.definitions.find((d): d is OperationDefinitionNode => d.kind === 'OperationDefinition');
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).map(({ variable, type }) => {
      const known = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]);
      const isCursor = /after|cursor/i.test(variable.name.value);
      return [variable.name.value, known && isInputType(known) && !(isCursor && !isNonNullType(known)) ? plausible(known) : null];
    }),
  );
}

describe('what the web reads', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, 120_000);
  afterAll(() => server.stop());
  const queries = operations.filter(({ type }) => type === 'query').map(({ name, document, text }) => [name, document, text] as const);

  it.each(queries)('%s costs no more than is allowed with a full page, and has no fault, for anybody', async (_name, document, text) => {
    const people = [server.anonymous, (await server.member()).client, (await server.person({ roles: ['BROKER', 'ADMINISTRATOR'] })).client];
    for (const client of people) {
      const { codes, messages } = await client.graphql(text, variablesOf(document));
      const faults = codes.filter((code) => !['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'].includes(code));
      // A cursor must have come from the list itself; there is none yet.
      expect(messages.join().includes('cursor') ? [] : faults).toEqual([]);
    }
  });
});
