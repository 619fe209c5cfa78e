import { buildSchema } from 'graphql';
import { model, schema } from '../testing/library';
import { checkReadModel } from './check-read-model';
import type { AbstractRead, FieldRead, ReadModel, TableRead } from './read-model';

const all = { hasResolver: () => true };
const none = { hasResolver: () => false };

const small = buildSchema(`
  type PageInfo { hasNextPage: Boolean! }
  type Edge { cursor: String! node: Cat! weight: Int }
  type Cats { edges: [Edge!]! pageInfo: PageInfo! }
  type Cat { id: ID! name: String mother: Cat! father: Cat kittens(first: Int, limit: String): [Cat!]! all(first: String): Cats! tail: Tail tails: [Tail!]! }
  type Tail { length: Int }
  union Animal = Cat | Tail
  type Query { cat: Cat animal: Animal }
`);
const rule = () => 'true';
const cats = (fields: Record<string, FieldRead>, table: Partial<TableRead> = {}): ReadModel => ({
  types: { Cat: { table: 'cat', key: 'id', keyType: 'uuid', visible: rule, fields, ...table } },
  query: {},
});
const column = { read: 'column', column: 'c' } as const;
const one = { read: 'one', type: 'Cat', on: rule } as const;
const many = { read: 'many', type: 'Cat', on: rule, orderBy: () => [], limit: 5 } as const;

const figures = (of: Record<string, () => string>) => ({ read: 'aggregate', type: 'Cat', on: rule, figures: of }) as const;
const withAbstract = (name: string, abstract: Partial<AbstractRead>): ReadModel => ({
  ...cats({}),
  abstractTypes: {
    [name]: { table: 'animal', key: 'id', keyType: 'uuid', typeName: (row) => `${row}.kind`, members: ['Cat'], ...abstract },
  },
});
const abstractFaults: [string, ReadModel, string][] = [
  ['an interface that the schema lacks', withAbstract('Dog', {}), 'Dog: the schema has no such interface or union.'],
  ['an object type as an interface', withAbstract('Tail', {}), 'Tail: the schema has no such interface or union.'],
  ['a member that is none', withAbstract('Animal', { members: ['Query'] }), 'Animal: "Query" is none of its object types.'],
  ['a member without a table', withAbstract('Animal', { members: ['Tail'] }), 'Animal: its member "Tail" has no table.'],
  ['keys of two types', withAbstract('Animal', { keyType: 'int' }), 'Animal: its keys are int, those of "Cat" are uuid.'],
];

function faultsOf(checked: ReadModel, resolvers = all): readonly string[] {
  try {
    checkReadModel(small, checked, resolvers);
    return [];
  } catch (fault) {
    return fault instanceof Error ? fault.message.split('\n- ').slice(1) : ['?'];
  }
}

test('the library fits its schema when resolvers are there for what is left to them', () => {
  const left = new Set(['Query.greeting', 'Query.named', 'Book.explanation']);
  expect(() => checkReadModel(schema, model, { hasResolver: (type, field) => left.has(`${type}.${field}`) })).not.toThrow();
  expect(() => checkReadModel(schema, model, none)).toThrow(
    'The read model does not fit the schema:\n- Query.greeting: has neither a read nor a resolver.\n- Query.named: has neither a read nor a resolver.\n- Book.explanation: is left to a resolver, and has none.',
  );
});

test.each<[string, ReadModel, string]>([
  ['a field that the schema lacks', cats({ claws: column }), 'Cat.claws: is read, but the schema has no such field.'],
  [
    'a type that the schema lacks',
    { types: { Dog: { ...cats({}).types.Cat, fields: {} } as TableRead }, query: {} },
    'Dog: the schema has no such object type.',
  ],
  [
    'a non-null row that may be hidden',
    cats({ mother: one }),
    'Cat.mother: can be null, since not everyone sees every "Cat"; the schema says it cannot.',
  ],
  [
    'a guard on a non-null field',
    cats({ id: { ...column, guard: rule } }),
    'Cat.id: is guarded, so it can be null; the schema says it cannot.',
  ],
  ['a value where the schema says an object', cats({ father: column }), 'Cat.father: is read as a value; the schema says an object.'],
  [
    'an object where the schema says a value',
    cats({ name: one }),
    'Cat.name: is of type "String": only object types are planned, so leave it to a resolver.',
  ],
  [
    'one row where the schema says a list',
    cats({ kittens: one }, { visible: 'everyone' }),
    'Cat.kittens: is read as one row; the schema says a list.',
  ],
  ['a list where the schema says one', cats({ father: many }), 'Cat.father: is read as a list; the schema says otherwise.'],
  ['a limit that is no Int', cats({ kittens: { ...many, limit: 'limit' } }), 'Cat.kittens: needs an Int argument "limit".'],
  ['another type than the schema says', cats({ tail: one }), 'Cat.tail: is read as "Cat"; the schema says "Tail".'],
  ['a type without a table', cats({ tail: { ...one, type: 'Tail' } }), 'Cat.tail: is read from "Tail", which has no table.'],
  [
    'JSON of another multiplicity',
    cats({ tails: { read: 'json', type: 'Tail', many: false, sql: rule } }),
    'Cat.tails: is read as one object; the schema says otherwise.',
  ],
  [
    'a connection without an Int "first"',
    cats({ all: { read: 'connection', type: 'Cat', on: rule, orderBy: () => [] } }),
    'Cat.all: needs an Int argument "first".',
  ],
  [
    'an edge with more than an edge has',
    cats({ all: { read: 'connection', type: 'Cat', on: rule, orderBy: () => [] } }),
    'Cat.all: has "Edge.weight", which connections do not have.',
  ],
  [
    'a connection of another type',
    cats({ all: { read: 'connection', type: 'Tail', on: rule, orderBy: () => [] } }),
    'Cat.all: is a connection of "Tail", which the schema or the tables do not say.',
  ],
  [
    'a union',
    { ...cats({}), query: { animal: { ...one } } },
    'Query.animal: is of type "Animal": only object types are planned, so leave it to a resolver.',
  ],
  ...abstractFaults,
  ['figures where the schema says a value', cats({ name: figures({}) }), 'Cat.name: is read as figures; the schema says "String".'],
  [
    'figures of a type without a table',
    cats({ tail: { ...figures({ length: rule }), type: 'Tail' } }),
    'Cat.tail: counts rows of "Tail", which has no table.',
  ],
  [
    'one object of figures where the schema says a list',
    cats({ tails: figures({ length: rule }) }),
    'Cat.tails: is read as one object; the schema says otherwise.',
  ],
  ['a figure that is missing', cats({ tail: figures({}) }), 'Cat.tail: has "Tail.length", which is neither a figure nor what groups them.'],
  [
    'no row rule',
    cats({}, { visible: undefined as unknown as 'everyone' }),
    "Cat: says no row rule; say who may see a row, or 'everyone'.",
  ],
])('%s is a fault', (_name, checked, fault) => {
  expect(faultsOf(checked)).toContain(fault);
});

test('a union whose members have tables is read like a row', () => {
  const model = withAbstract('Animal', {});
  expect(faultsOf({ ...model, query: { animal: { ...one, type: 'Animal' }, cat: one } })).toEqual([]);
});

test('a non-null row that everyone may see is no fault, nor is a list of what may be hidden', () => {
  expect(faultsOf(cats({ mother: one, kittens: { ...many, limit: 'first' } }, { visible: 'everyone' }))).toEqual([]);
  expect(faultsOf(cats({ kittens: { ...many, limit: 'first' }, father: one }))).toEqual([]);
});
