import { parse } from 'graphql';
import { planOf, type Question, reader, staff } from '../testing/ask';
import { libraryPlanner } from '../testing/library';
import { authorId } from '../testing/library-rows';

const planner = libraryPlanner();
const textOf = (query: string, question: Partial<Question> = {}) =>
  planOf(planner, { ...question, document: parse(query) }).plan.statement.text;
const valuesOf = (query: string, question: Partial<Question> = {}) => planOf(planner, { ...question, document: parse(query) }).values();

test('one row is a sub-select with the row rule in it', () => {
  expect(textOf('{ book(id: "7") { title } }')).toBe(
    `select row_to_json(o)::text "data" from (select (select row_to_json(o) from (select row_1."title" "title" from book row_1 where (row_1.id = $1::int) and (not row_1."isDraft")) o) "book") o`,
  );
});

test('a list is bounded, ordered and never null', () => {
  expect(textOf('{ authors(limit: 2) { name } }')).toContain(
    `(select coalesce(json_agg(o), '[]'::json) from (select row_1."name" "name" from author row_1 where true order by row_1.id asc limit 2) o) "authors"`,
  );
});

test('a list from the end is cut in the opposite order and given in its own', () => {
  expect(textOf('{ authors { latest { title } } }')).toContain(
    `coalesce(json_agg(o order by row_2.added_at asc, row_2.id asc), '[]'::json) from (select row_2.* from book row_2 where (row_2.author_id = row_1.id) and (not row_2."isDraft") order by row_2.added_at desc, row_2.id desc limit 2) row_2`,
  );
});

test('a size that is a variable has its largest value around it, so that a plan for any value expects few rows', () => {
  const query =
    'query ($size: Int) { books(first: $size) { edges { node { id } } pageInfo { hasNextPage } } authors(limit: $size) { id } }';
  const text = textOf(query, { variables: { size: 5 } });
  expect(text).toContain('limit 101) bounded limit $1::int + 1) row_1');
  expect(text).toContain('limit 100) bounded limit $1::int) o)');
});

test('a connection reads one row more only for hasNextPage, and counts only for totalCount', () => {
  const edges = textOf('{ books { edges { node { id } } } }');
  expect(edges).toContain('limit 3) row_1');
  expect(edges).not.toContain('count(*)');
  expect(textOf('{ books { pageInfo { hasNextPage } } }')).toContain('limit 4) row_1');
  const count = textOf('{ books { totalCount } }');
  expect(count).toContain('(select count(*) from book row_2 where (not row_2."isDraft")) "totalCount"');
  expect(count).not.toContain('limit');
});

test('no table is read without its row rule, whatever the way to it', () => {
  const query =
    '{ authors { latest { id } books { totalCount edges { node { reviews { book { id } } bestReviews { id } } } } } book(id: 1) { id } }';
  const text = textOf(query);
  expect(text.match(/not row_\d+\."isDraft"/g)).toHaveLength([...text.matchAll(/from book /g)].length);
  expect(text.match(/not row_\d+\.hidden/g)).toHaveLength([...text.matchAll(/from \(select \* from review\) /g)].length);
  expect(textOf(query, { viewer: staff })).not.toContain('not row_');
});

test('a row rule that always holds leaves no trace', () => {
  expect(textOf('{ book(id: 1) { id } }', { viewer: staff })).toContain('where (row_1.id = $1::int)) o');
});

test('keys that run one way are compared as rows, keys that do not one by one after a range', () => {
  const cursorOf = (sort: string) =>
    textOf('query ($sort: BookSort, $after: String) { books(sort: $sort, after: $after) { edges { cursor } } }', {
      variables: { sort, after: 'x' },
    });
  expect(cursorOf('TITLE')).toContain('((row_1.title, row_1.id) > ($1::text, $2::int))');
  expect(cursorOf('NEWEST')).toContain(
    '(row_1.added_at <= $1::timestamptz and (row_1.added_at < $1::timestamptz or (row_1.added_at = $1::timestamptz and (row_1.id > $2::int))))',
  );
  expect(cursorOf('PRICE')).toContain(
    '(row_1.price > $1::float8 or (row_1.price is not null and $1::float8 is null)) or (row_1.price is not distinct from $1::float8 and (row_1.id < $2::int))',
  );
});

test('a guarded column is null in SQL already', () => {
  expect(textOf('{ book(id: 1) { author { email } } }', { viewer: { scope: 'author', authorId: authorId(1) } })).toContain(
    '(case when row_2.id = (select $1::uuid)::uuid then row_2."email" end) "email"',
  );
});

test('values of arguments and of the viewer are parameters, literals too, unless they are the size of a list', () => {
  const viewer = { scope: 'author' as const, authorId: authorId(2) };
  const query =
    'query ($to: Int) { books(first: 4, filter: { genre: POETRY, tags: ["a", "\'"], years: { to: $to } }) { edges { node { title } } totalCount } }';
  const text = textOf(query, { viewer, variables: { to: 1999 } });
  expect(text).not.toMatch(/POETRY|1999|'a'/);
  expect(valuesOf(query, { viewer, variables: { to: 1999 } })).toEqual(['POETRY', 1999, ['a', "'"], viewer.authorId]);
});

test('a value that is used twice is one parameter', () => {
  const query = 'query ($id: ID!) { a: book(id: $id) { id } b: book(id: $id) { title } }';
  expect(valuesOf(query, { variables: { id: '3' } })).toEqual(['3']);
});

test('a parameter that nothing uses leaves no gap in the numbers', () => {
  const text = textOf('{ books(after: null, first: 7) { totalCount } book(id: 1) { id } }');
  expect(text).toContain('$1::int');
  expect(text).not.toContain('$2');
});

test('a statement is named by its text', () => {
  const nameOf = (query: string, viewer = reader) => planOf(planner, { document: parse(query), viewer }).plan.statement.name;
  expect(nameOf('{ bookTotal }')).toMatch(/^plan_[0-9a-f]{32}$/);
  expect(nameOf('{ bookTotal }')).toBe(nameOf('query Other { bookTotal }'));
  expect(nameOf('{ book(id: 1) { id } }')).not.toBe(nameOf('{ book(id: 1) { id } }', staff));
});

test('a value of the viewer that a rule asks for and the request lacks is a fault', () => {
  const document = parse('{ book(id: 1) { id } }');
  const operation = document.definitions[0];
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  const plan = planner.planOperation({ document, operation, variables: {}, scope: 'author' });
  expect(() => plan.values({ variables: {}, viewer: {} })).toThrow('the viewer\'s "authorId"');
});
