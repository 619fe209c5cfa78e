import fs from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { startTestServer, type TestServer } from '../testing';

const schema = buildSchema(fs.readFileSync(path.join(__dirname, '../../../../packages/graphql/schema.graphql'), 'utf8'));

/** What anybody may ask for, signed in or not. Everything else is for people who are signed in. */
const open = new Set([
  'agendaGroups',
  'cluster',
  'clusters',
  'figures',
  'need',
  'needs',
  'offer',
  'offers',
  'organisation',
  'organisations',
  'researchAgenda',
  'term',
  'terms',
  'viewer',
  'invitation',
]);
const values: Readonly<Record<string, string>> = {
  ID: '"01900000-0000-7000-8000-000000000000"',
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2026-11-23"',
  DateTime: '"2026-11-23T09:00:00Z"',
  Shillings: '1',
};

function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return `[${sample(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) return `{ ${given(Object.values(type.getFields())).join(', ')} }`;
  return values[type.name] ?? '"x"';
}
const given = (fields: readonly Pick<GraphQLArgument, 'name' | 'type'>[]): string[] =>
  fields.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => `${name}: ${sample(type)}`);

function ask(operation: 'query' | 'mutation', { name, args, type }: GraphQLField<unknown, unknown>): string {
  const required = given(args);
  return `${operation} { ${name}${required.length > 0 ? `(${required.join(', ')})` : ''}${isCompositeType(getNamedType(type)) ? ' { __typename }' : ''} }`;
}

const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});
const rootFields = [
  ...fieldsOf(schema.getQueryType()).map((field) => ['query', field.name, field] as const),
  ...fieldsOf(schema.getMutationType()).map((field) => ['mutation', field.name, field] as const),
];

describe('each thing that can be asked for', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, 120_000);
  afterAll(() => server.stop());

  it.each(rootFields)('%s %s is open to everybody only if it is listed here', async (operation, name, field) => {
    const { codes } = await server.anonymous.graphql(ask(operation, field));
    if (operation === 'query' && open.has(name)) expect(codes).toEqual([]);
    else expect(codes).toEqual(['UNAUTHENTICATED']);
  });

  it('is asked of a person who is signed in without a fault, whatever the answer', async () => {
    const { client } = await server.person();
    const faults: string[] = [];
    for (const [operation, name, field] of rootFields) {
      const { codes } = await client.graphql(ask(operation, field));
      if (codes.some((code) => !['FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT'].includes(code))) faults.push(`${name}: ${codes.join()}`);
    }
    expect(faults).toEqual([]);
  });

  it('is asked for with ids that are none without a fault', async () => {
    const [{ client }, broker] = [await server.member(), await server.person({ roles: ['BROKER', 'ADMINISTRATOR'] })];
    const faults: string[] = [];
    for (const [operation, name, field] of rootFields)
      for (const who of [client, broker.client]) {
        const { codes } = await who.graphql(ask(operation, field).replaceAll(values.ID ?? '', '"\'; drop table need; --"'));
        if (codes.some((code) => !['FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT'].includes(code))) faults.push(`${name}: ${codes.join()}`);
      }
    expect(faults).toEqual([]);
  });
});
