import { buildSchema } from 'graphql';
import { anonymousActor } from '../session';
import { type AccessRule, administrators, anyone, checkAccess, signedIn, staff, undeclaredAccess } from './access';

const schemaWith = (rules: Readonly<Record<string, AccessRule>>) => {
  const schema = buildSchema('type Query { a: Int b: Int } type Mutation { c: Int } type Subscription { d: Int }');
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    for (const field of Object.values(root?.getFields() ?? {})) if (rules[field.name]) field.extensions = { access: rules[field.name] };
  return schema;
};
const nobody = anonymousActor('en');
const person = { ...nobody, personId: 'p' };
const broker = { ...person, roles: ['BROKER'] as const };
const administrator = { ...person, roles: ['ADMINISTRATOR'] as const };

describe('who may use a root field', () => {
  it('is asked of every field of the three roots; those that do not say are named', () => {
    expect(undeclaredAccess(schemaWith({ a: anyone }))).toEqual(['Query.b', 'Mutation.c', 'Subscription.d']);
    expect(undeclaredAccess(schemaWith({ a: anyone, b: signedIn, c: staff, d: signedIn }))).toEqual([]);
  });

  it.each([
    ['anyone', anyone, [true, true, true, true]],
    ['who is signed in', signedIn, [false, true, true, true]],
    ['staff', staff, [false, false, true, true]],
    ['administrators', administrators, [false, false, false, true]],
  ])('%s', (_who, rule, expected) => {
    expect([nobody, person, broker, administrator].map(rule)).toEqual(expected);
  });

  it('is refused to nobody with the hint to sign in, and to a person with the hint to ask', () => {
    const schema = schemaWith({ c: staff });
    expect(() => checkAccess(schema, 'mutation', 'c', nobody)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
    expect(() => checkAccess(schema, 'mutation', 'c', person)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    expect(() => checkAccess(schema, 'mutation', 'c', broker)).not.toThrow();
  });

  it('is refused to everybody for a field that says nothing, and for one that does not exist', () => {
    for (const field of ['b', 'nothing']) expect(() => checkAccess(schemaWith({}), 'query', field, administrator)).toThrow('says nothing');
  });

  it('is nothing for what GraphQL itself provides', () => {
    expect(() => checkAccess(schemaWith({}), 'query', '__typename', nobody)).not.toThrow();
  });
});
