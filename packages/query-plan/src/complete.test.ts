import { answer } from '../testing/ask';
import { createDatabase, type TestDatabase } from '../testing/database';
import { libraryPlanner, tables } from '../testing/library';
import { insertRows } from '../testing/library-rows';
import { describeError, type LibraryViewer } from '../testing/reference';

const planner = libraryPlanner();
const staff: LibraryViewer = { scope: 'staff', authorId: null };
let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase(tables + insertRows);
});
afterAll(() => database?.drop());

async function answerOf(query: string, viewer = staff) {
  const { data, errors } = await answer(database, planner, { query, viewer });
  return { data, errors: errors.map(describeError) };
}

describe('a null that the schema forbids', () => {
  test('makes the nearest field above it null that may be, and says where it was', async () => {
    expect(await answerOf('{ book(id: 1) { title strictNote } bookTotal }')).toEqual({
      data: { book: null, bookTotal: 26 },
      errors: ['book.strictNote: Cannot return null for non-nullable field Book.strictNote.'],
    });
  });

  test('in a list of what must not be null takes the whole list, up to the field that may be null', async () => {
    const { data, errors } = await answerOf('{ book(id: 2) { title author { born latest { strictNote } } } }');
    expect(data).toEqual({ book: { title: 'Book a', author: null } });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^book\.author\.latest\.\d\.strictNote: Cannot return null for non-nullable field Book\.strictNote\.$/);
  });

  test('up to the root leaves no data at all', async () => {
    expect(await answerOf('{ bookTotal figures(filter: { years: { from: 3000 } }) { books firstYear } }')).toEqual({
      data: null,
      errors: ['figures.firstYear: Cannot return null for non-nullable field BookFigures.firstYear.'],
    });
  });

  test('under an alias is named by the alias in the path and by the field in the message', async () => {
    const { errors } = await answerOf('{ b: book(id: 1) { n: strictNote } }');
    expect(errors).toEqual(['b.n: Cannot return null for non-nullable field Book.strictNote.']);
  });

  test('in several places is reported for each of them', async () => {
    const { errors } = await answerOf('{ a: book(id: 1) { strictNote } b: book(id: 3) { strictNote } c: book(id: 2) { strictNote } }');
    expect(errors.map((error) => error.split(':')[0])).toEqual(['a.strictNote', 'b.strictNote']);
  });

  test('inside an object of a union is found by what the object is, and leaves no trace of its type', async () => {
    const { data, errors } = await answerOf('{ entries(first: 4) { edges { node { ... on Author { name strictBorn } } } } }');
    expect(errors).toEqual(['entries.edges.2.node.strictBorn: Cannot return null for non-nullable field Author.strictBorn.']);
    expect(data).toBeNull();
    const kept = await answerOf('{ entry(id: "00000000-0000-7000-8000-0000000000a0") { ... on Author { strictBorn mail } } }');
    expect(kept).toEqual({ data: { entry: { strictBorn: 1900, mail: 'author0@books.test' } }, errors: [] });
  });
});

test('a null that is allowed is no error, and text with that word stays as PostgreSQL wrote it', async () => {
  expect(await answerOf('{ book(id: 1) { note year strict: tags } }')).toEqual({
    data: { book: { note: null, year: null, strict: ['old', 'rare'] } },
    errors: [],
  });
  expect(await answerOf('{ figures { books null: averagePrice } }')).toMatchObject({ data: { figures: { books: 26 } }, errors: [] });
});

describe('interfaces and unions', () => {
  test('give each object the fields of what it is, and only to those who may see it', async () => {
    const query = '{ allNamed(limit: 100) { id __typename ... on Author { name } ... on Review { stars } } entries { totalCount } }';
    const counted = async (viewer: LibraryViewer) => {
      const { data } = (await answerOf(query, viewer)) as { data: { allNamed: { __typename: string }[]; entries: { totalCount: number } } };
      return [data.allNamed.length, data.entries.totalCount, data.allNamed.filter((one) => one.__typename === 'Review').length];
    };
    expect(await counted(staff)).toEqual([64, 64, 60]);
    expect(await counted({ scope: 'reader', authorId: null })).toEqual([54, 54, 50]);
  });

  test('say nothing of an object that the viewer may not see', async () => {
    const hidden = (await database.client.query<{ id: string }>('select id from review where hidden limit 1')).rows[0]?.id;
    const query = `{ entry(id: "${hidden}") { __typename ... on Review { stars } } }`;
    expect(await answerOf(query, { scope: 'reader', authorId: null })).toEqual({ data: { entry: null }, errors: [] });
    expect((await answerOf(query)).data).toMatchObject({ entry: { __typename: 'Review' } });
  });
});

describe('figures', () => {
  test('count only what the viewer may see', async () => {
    const books = async (viewer: LibraryViewer) => (await answerOf('{ figures { books } }', viewer)).data;
    expect([await books(staff), await books({ scope: 'reader', authorId: null })]).toEqual([
      { figures: { books: 26 } },
      { figures: { books: 22 } },
    ]);
  });

  test('in groups come in their order, as many as were said', async () => {
    expect((await answerOf('{ genres { genre books } }')).data).toEqual({
      genres: [
        { genre: 'NOVEL', books: 9 },
        { genre: 'POETRY', books: 9 },
      ],
    });
  });
});
