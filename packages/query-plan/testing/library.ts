import { createHash } from 'node:crypto';
import { buildSchema } from 'graphql';
import { createPlanner } from '../src/create-planner';
import type { Planner, PlannerOptions } from '../src/planner';
import type { FieldScope, OrderKey, ReadModel, RowRule } from '../src/read-model';

/** An invented library: drafts are seen by their author and by staff, hidden reviews by staff only. */
export const schema = buildSchema(`
  enum Genre { NOVEL POETRY SCIENCE }
  enum BookSort { TITLE NEWEST PRICE OLDEST_DEAREST }
  input YearRange { from: Int to: Int }
  input BookFilter { genre: Genre draftsOnly: Boolean years: YearRange tags: [String!] }
  interface Named { id: ID! }
  union Entry = Author | Review
  type EntryEdge { cursor: String! node: Entry! }
  type EntryConnection { edges: [EntryEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type GenreFigures { genre: Genre! books: Int! dearest: Float cheapest: Float! }
  type BookFigures { books: Int! averagePrice: Float firstYear: Int! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Link { label: String! url: String! places: [Place!]! }
  type Place { start: Int! end: Int }
  type Profile { motto: String links: [Link!] best: Link }
  type Explanation { why: String! }
  type Author implements Named {
    id: ID! name: String! born: Int email: String profile: Profile links: [Link!]! isViewer: Boolean!
    books(filter: BookFilter, sort: BookSort = TITLE, first: Int = 3, after: String, last: Int, before: String): BookConnection!
    latest(limit: Int = 2): [Book!]!
    genres(filter: BookFilter): [GenreFigures!]! figures(filter: BookFilter): BookFigures
    strictBorn: Int! mail: String!
  }
  type Book implements Named {
    id: ID! title: String! genre: Genre! year: Int price: Float tags: [String!]! isDraft: Boolean! note: String addedAt: String!
    author: Author reviewCount: Int! isNewerThan(year: Int = 1990): Boolean
    reviews(limit: Int = 2, stars: Int, newestFirst: Boolean = false): [Review!]!
    bestReviews: [Review!]! explanation(level: Int = 1): Explanation strictNote: String! entry: Entry firstEntry: Entry
  }
  type Review implements Named { id: ID! stars: Int! text: String book: Book }
  type BookEdge { cursor: String! node: Book! }
  type BookConnection { edges: [BookEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type Query {
    books(filter: BookFilter, sort: BookSort = TITLE, first: Int = 3, after: String, last: Int, before: String): BookConnection!
    book(id: ID!): Book
    author(id: ID!): Author
    authors(limit: Int = 3): [Author!]!
    bookTotal: Int!
    greeting(name: String): String
    named(id: ID!): Named
    entry(id: ID!): Entry
    entries(first: Int = 3, after: String, last: Int, before: String): EntryConnection!
    allNamed(limit: Int = 4): [Named!]!
    genres(filter: BookFilter): [GenreFigures!]!
    figures(filter: BookFilter): BookFigures!
  }
`);

export const tables = `
  create table author (id uuid primary key, name text not null, born int, email text, profile jsonb);
  create table book (id int primary key, title text not null, genre text not null, year int, price float8, tags text[] not null,
    "isDraft" boolean not null, note text, added_at timestamptz not null, author_id uuid not null references author);
  create table review (id uuid primary key, stars int not null, text text, hidden boolean not null, book_id int not null references book);
`;

const bookRule: RowRule = (row, at) => {
  if (at.scope === 'staff') return 'true';
  return at.scope === 'author' ? `not ${row}."isDraft" or ${row}.author_id = ${at.viewer('authorId', 'uuid')}` : `not ${row}."isDraft"`;
};

const bookFilter = (row: string, at: FieldScope) =>
  [
    at.has('filter.genre') ? `${row}.genre = ${at.arg('filter.genre', 'text')}` : '',
    at.has('filter.draftsOnly') && at.choice('filter.draftsOnly') === true ? `${row}."isDraft"` : '',
    at.has('filter.years.from') ? `${row}.year >= ${at.arg('filter.years.from', 'int')}` : '',
    at.has('filter.years.to') ? `${row}.year <= ${at.arg('filter.years.to', 'int')}` : '',
    at.has('filter.tags') ? `${row}.tags && ${at.arg('filter.tags', 'text[]')}` : '',
  ]
    .filter(Boolean)
    .join(' and ');

const byId: OrderKey = { sql: (row) => `${row}.id`, cast: 'int', direction: 'asc' };
const byYear: OrderKey = { sql: (row) => `${row}.year`, cast: 'int', direction: 'desc', nulls: 'last' };
const byPrice: OrderKey = { sql: (row) => `${row}.price`, cast: 'float8', direction: 'asc', nulls: 'first' };
export const bookOrders: Readonly<Record<string, readonly OrderKey[]>> = {
  TITLE: [{ sql: (row) => `${row}.title`, cast: 'text', direction: 'asc' }, byId],
  NEWEST: [{ sql: (row) => `${row}.added_at`, cast: 'timestamptz', direction: 'desc' }, byId],
  PRICE: [byPrice, { ...byId, direction: 'desc' }],
  OLDEST_DEAREST: [byYear, byPrice, byId],
};
const bookOrder = (at: FieldScope) => bookOrders[String(at.choice('sort') ?? 'TITLE')] ?? [byId];
const reviewOrder: readonly OrderKey[] = [
  { sql: (row) => `${row}.stars`, cast: 'int', direction: 'desc' },
  { sql: (row) => `${row}.id`, cast: 'uuid', direction: 'asc' },
];

const entryOrder = (): readonly OrderKey[] => [
  { sql: (row) => `${row}.book_id`, cast: 'int', direction: 'desc', nulls: 'first' },
  { sql: (row) => `${row}.id`, cast: 'uuid', direction: 'asc' },
];
const genreFigures = {
  read: 'aggregate',
  type: 'Book',
  figures: { books: () => 'count(*)', dearest: (book: string) => `max(${book}.price)`, cheapest: (book: string) => `min(${book}.price)` },
  groups: { by: { genre: (book: string) => `${book}.genre` }, orderBy: (book: string) => `count(*) desc, ${book}.genre`, limit: 2 },
} as const;
const bookFigures = {
  read: 'aggregate',
  type: 'Book',
  figures: {
    books: () => 'count(*)',
    averagePrice: (book: string) => `round(avg(${book}.price)::numeric, 4)`,
    firstYear: (book: string) => `min(${book}.year)`,
  },
} as const;
const ofAuthor = (row: string, book: string, at: FieldScope) =>
  [`${book}.author_id = ${row}.id`, bookFilter(book, at)].filter(Boolean).join(' and ');

export const model: ReadModel = {
  abstractTypes: Object.fromEntries(
    ['Entry', 'Named'].map((name) => [
      name,
      {
        table: `(select id, 'Author' kind, null::int book_id from author union all select id, 'Review', book_id from review)`,
        key: 'id',
        keyType: 'uuid',
        typeName: (row) => `${row}.kind`,
        members: ['Author', 'Review'],
      },
    ]),
  ),
  types: {
    Author: {
      table: 'author',
      key: 'id',
      keyType: 'uuid',
      visible: 'everyone',
      fields: {
        id: { read: 'column', column: 'id' },
        name: { read: 'column', column: 'name' },
        born: { read: 'column', column: 'born' },
        email: {
          read: 'column',
          column: 'email',
          guard: (row, at) => (at.scope === 'staff' ? 'true' : `${row}.id = ${at.viewer('authorId', 'uuid')}`),
        },
        profile: { read: 'json', type: 'Profile', many: false, sql: (row) => `${row}.profile` },
        links: { read: 'json', type: 'Link', many: true, sql: (row) => `${row}.profile -> 'links'` },
        isViewer: { read: 'sql', sql: (row, at) => `coalesce(${row}.id = ${at.viewer('authorId', 'uuid')}, false)` },
        books: {
          read: 'connection',
          type: 'Book',
          on: ofAuthor,
          orderBy: bookOrder,
        },
        genres: { ...genreFigures, on: ofAuthor },
        figures: { ...bookFigures, on: ofAuthor },
        strictBorn: { read: 'column', column: 'born', isNullable: true },
        mail: { read: 'sql', sql: (row) => `${row}.email` },
        latest: {
          read: 'many',
          type: 'Book',
          on: (row, book) => `${book}.author_id = ${row}.id`,
          orderBy: () => [{ sql: (row) => `${row}.added_at`, cast: 'timestamptz', direction: 'asc' }, byId],
          limit: 'limit',
          fromEnd: true,
        },
      },
    },
    Book: {
      table: 'book',
      key: 'id',
      keyType: 'int',
      visible: bookRule,
      fields: {
        id: { read: 'column', column: 'id' },
        title: { read: 'column', column: 'title' },
        genre: { read: 'column', column: 'genre' },
        year: { read: 'column', column: 'year' },
        price: { read: 'column', column: 'price' },
        tags: { read: 'column', column: 'tags' },
        isDraft: { read: 'column', column: 'isDraft' },
        note: { read: 'column', column: 'note', guard: (_row, at) => String(at.scope !== 'reader') },
        addedAt: { read: 'column', column: 'added_at' },
        author: { read: 'one', type: 'Author', on: (row, author) => `${author}.id = ${row}.author_id` },
        reviewCount: { read: 'sql', sql: (row) => `select count(*) from review where book_id = ${row}.id and not hidden` },
        isNewerThan: { read: 'sql', sql: (row, at) => `${row}.year > ${at.arg('year', 'int')}` },
        reviews: {
          read: 'many',
          type: 'Review',
          on: (row, review, at) =>
            `${review}.book_id = ${row}.id${at.has('stars') ? ` and ${review}.stars = ${at.arg('stars', 'int')}` : ''}`,
          orderBy: () => reviewOrder,
          limit: 'limit',
          fromEnd: (at) => at.choice('newestFirst') === true,
        },
        bestReviews: {
          read: 'many',
          type: 'Review',
          on: (row, review) => `${review}.book_id = ${row}.id`,
          orderBy: () => reviewOrder,
          limit: 1,
        },
        strictNote: { read: 'column', column: 'note', isNullable: true },
        entry: { read: 'one', type: 'Entry', on: (row, entry) => `${entry}.id = ${row}.author_id` },
        firstEntry: {
          read: 'one',
          type: 'Entry',
          on: (row, entry) => `${entry}.id = (select r.id from review r where r.book_id = ${row}.id order by r.stars desc, r.id limit 1)`,
        },
        explanation: { read: 'resolver', inputs: { bookId: (row) => `${row}.id`, seenBy: (_row, at) => at.viewer('authorId', 'uuid') } },
      },
    },
    Review: {
      table: '(select * from review)',
      key: 'id',
      keyType: 'uuid',
      visible: (row, at) => (at.scope === 'staff' ? 'true' : `not ${row}.hidden`),
      fields: {
        id: { read: 'column', column: 'id' },
        stars: { read: 'column', column: 'stars' },
        text: { read: 'column', column: 'text' },
        book: { read: 'one', type: 'Book', on: (row, book) => `${book}.id = ${row}.book_id` },
      },
    },
  },
  query: {
    books: { read: 'connection', type: 'Book', on: (_row, book, at) => bookFilter(book, at), orderBy: bookOrder },
    book: { read: 'one', type: 'Book', on: (_row, book, at) => `${book}.id = ${at.arg('id', 'int')}` },
    author: { read: 'one', type: 'Author', on: (_row, author, at) => `${author}.id = ${at.arg('id', 'uuid')}` },
    authors: {
      read: 'many',
      type: 'Author',
      on: () => 'true',
      orderBy: () => [{ sql: (row) => `${row}.id`, cast: 'uuid', direction: 'asc' }],
      limit: 'limit',
    },
    entry: { read: 'one', type: 'Entry', on: (_row, entry, at) => `${entry}.id = ${at.arg('id', 'uuid')}` },
    entries: { read: 'connection', type: 'Entry', on: () => 'true', orderBy: entryOrder },
    allNamed: { read: 'many', type: 'Named', on: () => 'true', orderBy: entryOrder, limit: 'limit' },
    genres: { ...genreFigures, on: (_row, book, at) => bookFilter(book, at) },
    figures: { ...bookFigures, on: (_row, book, at) => bookFilter(book, at) },
    bookTotal: { read: 'sql', sql: () => 'select count(*) from book' },
  },
};

export const sha256 = (data: Uint8Array): Uint8Array => createHash('sha256').update(data).digest();

/** A planner for the library. */
export function libraryPlanner(options: Partial<PlannerOptions> = {}): Planner {
  return createPlanner({ schema, model, cursorSecret: 'only for tests', sha256, ...options });
}
