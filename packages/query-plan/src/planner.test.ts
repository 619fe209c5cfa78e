import { type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { ask, operationOf, planOf, reader, staff } from '../testing/ask';
import { createDatabase, type TestDatabase } from '../testing/database';
import { libraryPlanner, schema, tables } from '../testing/library';
import { authorId, insertRows } from '../testing/library-rows';
import { createPlanner } from './create-planner';

const planner = libraryPlanner();
let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase(tables + insertRows);
});
afterAll(() => database?.drop());

const coverageOf = (query: string) => planOf(planner, { document: parse(query) }).plan.coverage;

describe('coverage', () => {
  test('an operation whose every field has a read is planned as a whole', () => {
    expect(coverageOf('{ __typename books { edges { node { __typename title } } } }')).toBe('whole');
  });

  test('root fields without a read, introspection and fields of interfaces are left out of the answer', async () => {
    const query = '{ greeting __type(name: "Book") { name } named(id: 1) { id } bookTotal }';
    expect(coverageOf(query)).toBe('partial');
    expect(await ask(database, planner, { query })).toEqual({ bookTotal: 26 });
  });

  test('an operation without one planned field is left to resolvers', () => {
    expect(coverageOf('{ __schema { types { name } } greeting }')).toBe('none');
    const document = parse('mutation { anything }');
    expect(planner.planOperation({ document, operation: operationOf(document), variables: {}, scope: 'reader' }).coverage).toBe('none');
  });

  test('a field left to a resolver gives the inputs that the resolver gets', async () => {
    const query = '{ book(id: 1) { title why: explanation { why } } }';
    expect(coverageOf(query)).toBe('partial');
    expect(await ask(database, planner, { query })).toEqual({ book: { title: 'Book c', why: { bookId: 1, seenBy: null } } });
  });

  test('nothing selected is an empty object', async () => {
    expect(await ask(database, planner, { query: '{ bookTotal @skip(if: true) }' })).toEqual({});
    expect(await ask(database, planner, { query: '{ book(id: 1) { id @include(if: false) } authors { id @skip(if: true) } }' })).toEqual({
      book: {},
      authors: [{}, {}, {}],
    });
  });
});

describe('names that PostgreSQL would not take', () => {
  test('response keys longer than 63 bytes stay whole and apart', async () => {
    const long = 'k'.repeat(70);
    const query = `{ ${long}a: bookTotal ${long}b: book(id: 1) { ${long}: title ${long}c: year author { ${long}: links { ${long}: label } } } ${long}c: books { ${long}: totalCount } }`;
    expect(await ask(database, planner, { query })).toEqual({
      [`${long}a`]: 26,
      [`${long}b`]: { [long]: 'Book c', [`${long}c`]: null, author: { [long]: [{ [long]: 'home' }] } },
      [`${long}c`]: { [long]: 22 },
    });
  });

  test('an object may have more fields than a table can have columns', async () => {
    const fields = Array.from({ length: 2000 }, (_, index) => `f${index}: title`).join(' ');
    const data = (await ask(database, planner, { query: `{ book(id: 1) { ${fields} } }` })) as { book: Record<string, string> };
    expect(Object.keys(data.book)).toHaveLength(2000);
  });
});

describe('one plan for many requests', () => {
  const textFor = (query: string, variables: Record<string, unknown>) =>
    planOf(planner, { document: parse(query), variables }).plan.statement.text;

  test('other values share a plan; null, absence, enums and Booleans do not', () => {
    const query =
      'query ($filter: BookFilter, $sort: BookSort, $no: Boolean = false) { books(filter: $filter, sort: $sort) { totalCount @skip(if: $no) edges { cursor } } }';
    const base = textFor(query, { filter: { years: { from: 1990 } }, sort: 'TITLE' });
    expect(textFor(query, { filter: { years: { from: 1 } }, sort: 'TITLE' })).toBe(base);
    expect(textFor(query, { filter: { years: { from: null } }, sort: 'TITLE' })).not.toBe(base);
    expect(textFor(query, { filter: { years: { from: 1990 } }, sort: 'NEWEST' })).not.toBe(base);
    expect(textFor(query, { filter: { years: { from: 1990 }, tags: [] }, sort: 'TITLE' })).not.toBe(base);
    expect(textFor(query, { filter: { years: { from: 1990 } }, sort: 'TITLE', no: true })).not.toBe(base);
  });

  test('a document is compiled once for a shape and a scope', () => {
    const document = parse('query ($first: Int) { books(first: $first) { totalCount } }');
    const statements = [1, 2, 3].map((first) => planOf(planner, { document, variables: { first } }).plan.statement);
    expect(new Set(statements).size).toBe(1);
    expect(planOf(planner, { document, viewer: staff, variables: { first: 1 } }).plan.statement).not.toBe(statements[0]);
  });

  test('the plans used last are kept, no more of them than was said', () => {
    const small = libraryPlanner({ maxDocuments: 2 });
    const [one, two, three] = ['{ bookTotal }', '{ a: bookTotal }', '{ b: bookTotal }'].map((text) => parse(text));
    if (!one || !two || !three) throw new Error('three documents');
    const statement = (document: typeof one) => planOf(small, { document }).plan.statement;
    const [first, second] = [statement(one), statement(two)];
    expect(statement(one)).toBe(first);
    statement(three);
    expect(statement(one)).toBe(first);
    expect(statement(two)).not.toBe(second);
  });

  test('the operations of one document have plans of their own', () => {
    const document = parse('query A { bookTotal } query B { authors { id } }');
    const texts = document.definitions.flatMap((operation) =>
      operation.kind === Kind.OPERATION_DEFINITION
        ? [planner.planOperation({ document, operation, variables: {}, scope: 'reader' }).statement.text]
        : [],
    );
    expect(texts[0]).toContain('count(*)');
    expect(texts[1]).toContain('from author');
  });
});

describe('arguments', () => {
  const titles = async (query: string, variables: Record<string, unknown> = {}) => {
    const data = (await ask(database, planner, { query, variables })) as { books: { edges: { node: { id: string } }[] } };
    return data.books.edges.map(({ node }) => node.id).join(' ');
  };
  const nodes = 'edges { node { id } }';

  test('variables inside input objects and lists are values, and fields without one are not there', async () => {
    const query = `query ($genre: Genre, $from: Int, $tag: String!) { books(first: 9, filter: { genre: $genre, years: { from: $from, to: 1983 }, tags: [$tag, "new"] }) { ${nodes} } }`;
    expect(await titles(query, { genre: 'SCIENCE', from: 1981, tag: 'x' })).toBe(
      await titles(`{ books(first: 9, filter: { genre: SCIENCE, years: { from: 1981, to: 1983 }, tags: ["new"] }) { ${nodes} } }`),
    );
    expect(await titles(query, { tag: 'old' })).toBe(
      await titles(`{ books(first: 9, filter: { years: { to: 1983 }, tags: ["old", "new"] }) { ${nodes} } }`),
    );
  });

  test('a default of the schema counts when nothing is given, a default of the operation before it, null instead of it', async () => {
    expect(await titles(`{ books { ${nodes} } }`)).toBe(await titles(`{ books(sort: TITLE, first: 3) { ${nodes} } }`));
    expect(await titles(`query ($first: Int) { books(first: $first) { ${nodes} } }`)).toBe(await titles(`{ books { ${nodes} } }`));
    expect(await titles(`query ($first: Int = 5) { books(first: $first) { ${nodes} } }`)).toBe(
      await titles(`{ books(first: 5) { ${nodes} } }`),
    );
    expect((await titles(`{ books(first: null) { ${nodes} } }`)).split(' ')).toHaveLength(22);
  });
});

describe('rows by key', () => {
  const document = parse(`mutation ($limit: Int, $long: Boolean!) {
    save { book { id ...more reviews(limit: $limit) { stars } } }
    again: save { book { title @include(if: $long) } }
  } fragment more on Book { author { name } }`);
  const operation = operationOf(document);
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const bookNodes = operation.selectionSet.selections.flatMap((save) =>
    save.kind === Kind.FIELD ? (save.selectionSet?.selections ?? []).flatMap((each) => (each.kind === Kind.FIELD ? [each] : [])) : [],
  );
  const rows = async (keys: readonly string[], viewer = reader, variables: Record<string, unknown> = { limit: 1, long: true }) => {
    const plan = planner.planRows({
      fieldNodes: bookNodes,
      fragments,
      type: 'Book',
      variables,
      variableTypes: operation.variableDefinitions,
      scope: viewer.scope,
    });
    const found = await database.run(plan.statement, plan.values({ keys, variables, viewer: { authorId: viewer.authorId } }));
    return Object.fromEntries(found.map(([key, json]) => [key, JSON.parse(json ?? '')]));
  };

  test('the selections of all occurrences are read for each row that is there', async () => {
    expect(await rows(['2', '5', '999'])).toEqual({
      2: { id: '2', author: { name: "O'Brien" }, reviews: [{ stars: 4 }], title: 'Book a' },
      5: { id: '5', author: { name: "O'Brien" }, reviews: [{ stars: 3 }], title: 'Book d' },
    });
    expect(await rows(['2'], reader, { limit: 0, long: false })).toEqual({ 2: { id: '2', author: { name: "O'Brien" }, reviews: [] } });
  });

  test('a row that the viewer may not see is not there', async () => {
    expect(Object.keys(await rows(['4', '5']))).toEqual(['5']);
    expect(Object.keys(await rows(['4'], { scope: 'author', authorId: authorId(1) }))).toEqual([]);
    expect(Object.keys(await rows(['4'], { scope: 'author', authorId: authorId(0) }))).toEqual(['4']);
  });

  test('a type without a table is a fault of the caller', () => {
    const request = { fieldNodes: bookNodes, fragments, variables: {}, variableTypes: [], scope: 'reader' };
    expect(() => planner.planRows({ ...request, type: 'Profile' })).toThrow('no table for type "Profile"');
    expect(() => planner.planRows({ ...request, type: 'Nothing' })).toThrow('no table for type "Nothing"');
  });
});

test('SQL may ask for the value of an enum or a Boolean only', () => {
  const faulty = createPlanner({
    schema,
    model: { types: {}, query: { greeting: { read: 'sql', sql: (_row, at) => String(at.choice('name')) } } },
    cursorSecret: 'x',
    sha256: (data) => data,
  });
  expect(() => planOf(faulty, { document: parse('{ greeting(name: "x") }') })).toThrow('no enum and no Boolean');
});
