import { parse } from 'graphql';
import { ask, planOf, staff } from '../testing/ask';
import { createDatabase, type TestDatabase } from '../testing/database';
import { libraryPlanner, tables } from '../testing/library';
import { insertRows } from '../testing/library-rows';
import { PlanRefusal } from './refusal';

const planner = libraryPlanner();
let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase(tables + insertRows);
});
afterAll(() => database?.drop());

/** What the planner says to a query: the code of its refusal, or `taken`. */
function answerTo(query: string, variables: Record<string, unknown> = {}, asked = planner): string {
  const { values } = planOf(asked, { document: parse(query), variables });
  try {
    values();
    return 'taken';
  } catch (fault) {
    if (fault instanceof PlanRefusal) return fault.code;
    throw fault;
  }
}

test.each([
  ['{ books(first: 100) { totalCount } }', 'taken'],
  ['{ books(first: 101) { totalCount } }', 'FIRST_TOO_LARGE'],
  ['{ books(first: -1) { edges { cursor } } }', 'FIRST_NEGATIVE'],
  ['{ books(last: 101) { edges { cursor } } }', 'FIRST_TOO_LARGE'],
  ['{ books(last: 5) { edges { cursor } } }', 'taken'],
  ['{ books(first: 5, last: 5) { edges { cursor } } }', 'FIRST_AND_LAST'],
  ['{ authors(limit: 1000) { id } }', 'FIRST_TOO_LARGE'],
  ['{ authors { latest(limit: -5) { id } } }', 'FIRST_NEGATIVE'],
  ['{ books(after: "x") { edges { cursor } } }', 'BAD_CURSOR'],
  ['{ books(after: "é") { edges { cursor } } }', 'BAD_CURSOR'],
  ['{ author(id: "7") { id } }', 'BAD_VALUE'],
  ['{ author(id: "00000000-0000-7000-8000-0000000000A0") { id } }', 'taken'],
  ['{ books(filter: { tags: ["a", "b\\u0000"] }) { totalCount } }', 'BAD_VALUE'],
  ['{ books(after: "") { edges { cursor } } }', 'BAD_CURSOR'],
])('%s is %s', (query, answer) => {
  expect(answerTo(query)).toBe(answer);
});

test('sizes in variables are looked at in every request, though the plan is the same', () => {
  const query = 'query ($size: Int, $deep: Int) { books(first: $size) { edges { node { reviews(limit: $deep) { id } } } } }';
  expect(answerTo(query, { size: 5, deep: 5 })).toBe('taken');
  expect(answerTo(query, { size: 500, deep: 5 })).toBe('FIRST_TOO_LARGE');
  expect(answerTo(query, { size: 100, deep: 100 })).toBe('TOO_COMPLEX');
  expect(answerTo(query, { size: null, deep: 1 })).toBe('taken');
});

test('the cost is the number of objects that may be read', () => {
  const costOf = (query: string) => planOf(planner, { document: parse(query) }).plan.cost;
  expect(costOf('{ bookTotal }')).toBe(0);
  expect(costOf('{ book(id: 1) { author { id } } }')).toBe(2);
  expect(costOf('{ books(first: 10) { totalCount } }')).toBe(1);
  expect(costOf('{ books(first: 10) { edges { node { author { id } reviews(limit: 4) { id } } } } }')).toBe(60);
  expect(costOf('{ authors(limit: 2) { latest { bestReviews { id } } } }')).toBe(10);
});

test('the limits are those that the planner was made with', () => {
  const strict = libraryPlanner({ maxFirst: 3, maxCost: 8 });
  expect(answerTo('{ authors(limit: 4) { id } }', {}, strict)).toBe('FIRST_TOO_LARGE');
  expect(answerTo('{ authors(limit: 2) { latest(limit: 3) { id } } }', {}, strict)).toBe('taken');
  expect(answerTo('{ authors(limit: 3) { latest(limit: 3) { id } } }', {}, strict)).toBe('TOO_COMPLEX');
});

describe('cursors', () => {
  const first = async (query: string) =>
    JSON.stringify(await ask(database, planner, { query, viewer: staff })).match(/"cursor":"([^"]+)"/)?.[1] ?? '';
  const answerToCursor = (after: string, sort = 'TITLE', asked = planner) =>
    answerTo('query ($after: String, $sort: BookSort) { books(after: $after, sort: $sort) { edges { cursor } } }', { after, sort }, asked);

  test('a cursor opens in any operation, for the list and the order it was made for', async () => {
    const cursor = await first('{ other: books(sort: TITLE, first: 1, filter: { genre: NOVEL }) { edges { cursor } } }');
    expect(answerToCursor(cursor)).toBe('taken');
    expect(answerToCursor(cursor, 'PRICE')).toBe('BAD_CURSOR');
    expect(answerToCursor(await first('{ authors(limit: 1) { books(first: 1) { edges { cursor } } } }'))).toBe('BAD_CURSOR');
  });

  test('a cursor with one character changed is refused, and so is one of another secret', async () => {
    const cursor = await first('{ books(first: 1) { edges { cursor } } }');
    for (let index = 0; index < cursor.length - 2; index++) {
      const other = cursor[index] === 'A' ? 'B' : 'A';
      expect(answerToCursor(cursor.slice(0, index) + other + cursor.slice(index + 1))).toBe('BAD_CURSOR');
    }
    expect(answerToCursor(cursor, 'TITLE', libraryPlanner({ cursorSecret: 'another' }))).toBe('BAD_CURSOR');
  });

  test('a secret longer than a block of the hash works too', async () => {
    const long = libraryPlanner({ cursorSecret: 'secret '.repeat(20) });
    const data = JSON.stringify(await ask(database, long, { query: '{ books(first: 1) { edges { cursor } } }' }));
    expect(answerToCursor(data.match(/"cursor":"([^"]+)"/)?.[1] ?? '', 'TITLE', long)).toBe('taken');
  });
});
