import fc from 'fast-check';
import { answer, ask } from '../testing/ask';
import { createDatabase, type TestDatabase } from '../testing/database';
import { type Cursors, writeDocument } from '../testing/document';
import { libraryPlanner, tables } from '../testing/library';
import { authorId, insertRows, type LibraryRows } from '../testing/library-rows';
import { operations } from '../testing/operations';
import { answerSlowly, cursorPayload, describeError, type LibraryViewer } from '../testing/reference';

const planner = libraryPlanner({ maxCost: 1e12 });
let database: TestDatabase;
let rows: LibraryRows;
let cursors: Cursors;

beforeAll(async () => {
  database = await createDatabase(tables + insertRows);
  rows = await loadRows();
  cursors = await loadCursors();
});
afterAll(() => database?.drop());

async function loadRows(): Promise<LibraryRows> {
  const load = async (table: string) => (await database.client.query(`select to_json(t) row from ${table} t`)).rows.map(({ row }) => row);
  return { author: await load('author'), book: await load('book'), review: await load('review') };
}

/** A cursor of every book in every order, of both lists, and of every entry. */
async function loadCursors(): Promise<Cursors> {
  const found = new Map<string, string>();
  const books = 'edges { cursor node { id } }';
  for (const sort of ['TITLE', 'NEWEST', 'PRICE', 'OLDEST_DEAREST']) {
    const query = `{ books(first: 100, sort: ${sort}) { ${books} } authors(limit: 100) { books(first: 100, sort: ${sort}) { ${books} } } }`;
    const data = (await ask(database, planner, { query, viewer: { scope: 'staff', authorId: null } })) as CursorAnswer;
    for (const { cursor, node } of data.books.edges) found.set(`Query.books ${sort} ${node.id}`, cursor);
    for (const { cursor, node } of data.authors.flatMap((author) => author.books.edges))
      found.set(`Author.books ${sort} ${node.id}`, cursor);
  }
  const entries = (await ask(database, planner, {
    query: '{ entries(first: 100) { edges { cursor } } }',
    viewer: { scope: 'staff', authorId: null },
  })) as { entries: Edges };
  return (list, sort, row) =>
    list === 'Query.entries' ? (entries.entries.edges[row]?.cursor ?? 'unknown') : (found.get(`${list} ${sort} ${row}`) ?? 'unknown');
}

interface Edges {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}
interface CursorAnswer {
  readonly books: Edges;
  readonly authors: readonly { readonly books: Edges }[];
}

/** Cursors as the slow side writes them. */
function readable(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_key, value) => {
    const payload = typeof value === 'string' ? cursorPayload(value) : null;
    return payload === null ? value : `#${JSON.parse(payload).at(-1)}`;
  });
}

const viewers = fc.constantFrom<LibraryViewer>(
  { scope: 'reader', authorId: null },
  { scope: 'author', authorId: authorId(0) },
  { scope: 'author', authorId: authorId(1) },
  { scope: 'staff', authorId: authorId(3) },
);

test('any operation of any viewer gives in one statement what graphql-js gives field by field', async () => {
  await fc.assert(
    fc.asyncProperty(operations(), viewers, async (parts, viewer) => {
      const { document, variables, text } = writeDocument(parts, cursors);
      for (const given of variables) {
        const { data, errors } = await answer(database, planner, { query: document, variables: given, viewer });
        const expected = JSON.parse(JSON.stringify(await answerSlowly(rows, { document, variables: given, viewer })));
        expect({ text, given, data: readable(data), errors: errors.map(describeError) }).toEqual({ text, given, ...expected });
      }
    }),
    { numRuns: 1000 },
  );
}, 120_000);
