import fc from 'fast-check';
import { ask, reader, staff } from '../testing/ask';
import { createDatabase, type TestDatabase } from '../testing/database';
import { bookOrders, libraryPlanner, tables } from '../testing/library';
import { authorId, insertRows } from '../testing/library-rows';

const planner = libraryPlanner();
let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase(tables + insertRows);
});
afterAll(() => database?.drop());

interface Page {
  readonly books: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}
const PAGE = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const FORWARD = `query ($sort: BookSort, $size: Int, $cursor: String) { books(sort: $sort, first: $size, after: $cursor) { ${PAGE} } }`;
const BACKWARD = `query ($sort: BookSort, $size: Int, $cursor: String) { books(sort: $sort, last: $size, before: $cursor) { ${PAGE} } }`;

const page = async (query: string, variables: Record<string, unknown>, viewer = reader) =>
  (await ask(database, planner, { query, variables, viewer })) as Page;
const idsOf = ({ books }: Page) => books.edges.map(({ node }) => node.id);
const sorts = fc.constantFrom(...Object.keys(bookOrders));
const viewers = fc.constantFrom(reader, staff, { scope: 'author' as const, authorId: authorId(1) });

async function pagesOf(query: string, variables: Record<string, unknown>, viewer = reader): Promise<readonly Page[]> {
  const pages: Page[] = [];
  const isForward = query === FORWARD;
  for (let cursor: string | null | undefined = null; cursor !== undefined && pages.length < 100; ) {
    const read: Page = await page(query, { ...variables, cursor }, viewer);
    pages.push(read);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = read.books.pageInfo;
    cursor = (isForward ? hasNextPage : hasPreviousPage) ? (isForward ? endCursor : startCursor) : undefined;
  }
  return pages;
}

test('pages of any size, forward and back, give every visible row once, in the order of the whole list', async () => {
  await fc.assert(
    fc.asyncProperty(sorts, fc.integer({ min: 1, max: 30 }), viewers, async (sort, size, viewer) => {
      const whole = idsOf(await page(FORWARD, { sort, size: 100 }, viewer));
      const forward = await pagesOf(FORWARD, { sort, size }, viewer);
      const backward = await pagesOf(BACKWARD, { sort, size }, viewer);
      expect(forward.flatMap(idsOf)).toEqual(whole);
      expect([...backward].reverse().flatMap(idsOf)).toEqual(whole);
      expect(forward.length).toBe(Math.ceil(whole.length / size));
    }),
    { numRuns: 40 },
  );
});

test('the cursors of a page are those of its first and last edge', async () => {
  for (const query of [FORWARD, BACKWARD]) {
    const { books } = await page(query, { sort: 'PRICE', size: 4 });
    expect(books.pageInfo.startCursor).toBe(books.edges[0]?.cursor);
    expect(books.pageInfo.endCursor).toBe(books.edges[3]?.cursor);
  }
});

test('a page of nothing has no cursors and still says that there is more', async () => {
  const { books } = await page(FORWARD, { size: 0 });
  expect(books).toEqual({ edges: [], pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null } });
});

test('a row that comes between two pages is neither lost nor given twice', async () => {
  const first = await page(FORWARD, { sort: 'TITLE', size: 5 });
  await database.client.query(
    `insert into book values (1000, 'A first book', 'NOVEL', 1999, 1, '{}', false, null, now(), '${authorId(0)}')`,
  );
  const second = await page(FORWARD, { sort: 'TITLE', size: 5, cursor: first.books.pageInfo.endCursor });
  const [start] = await pagesOf(FORWARD, { sort: 'TITLE', size: 11 });
  await database.client.query('delete from book where id = 1000');
  expect(['1000', ...idsOf(first), ...idsOf(second)]).toEqual(start ? idsOf(start) : []);
});

test('the row that a cursor was made of may be gone', async () => {
  const first = await page(FORWARD, { sort: 'TITLE', size: 5 }, staff);
  const rest = await page(FORWARD, { sort: 'TITLE', size: 5, cursor: first.books.pageInfo.endCursor }, staff);
  const last = idsOf(first).at(-1);
  await database.client.query('begin');
  await database.client.query('delete from review where book_id = $1', [last]);
  await database.client.query('delete from book where id = $1', [last]);
  const later = await page(FORWARD, { sort: 'TITLE', size: 5, cursor: first.books.pageInfo.endCursor }, staff);
  await database.client.query('rollback');
  expect(idsOf(later)).toEqual(idsOf(rest));
});
