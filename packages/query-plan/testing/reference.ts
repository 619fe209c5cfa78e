import { type DocumentNode, defaultFieldResolver, execute, type GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { schema } from './library';
import type { AuthorRow, BookRow, LibraryRows, ReviewRow } from './library-rows';

/** Who asks, in the words of the library's row rules. */
export interface LibraryViewer {
  readonly scope: 'reader' | 'author' | 'staff';
  readonly authorId: string | null;
}

interface Context {
  readonly rows: LibraryRows;
  readonly viewer: LibraryViewer;
}
interface YearRange {
  readonly from?: number | null;
  readonly to?: number | null;
}
interface BookArguments {
  readonly filter?: {
    genre?: string | null;
    draftsOnly?: boolean | null;
    years?: YearRange | null;
    tags?: readonly string[] | null;
  } | null;
  readonly sort?: string | null;
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}
type Order<Row> = (left: Row, right: Row) => number;
type Value = string | number | null;

/**
 * The same answer the slow way: graphql-js, one field after the other, rules and orders written a second time over plain rows. Cursors are `#<id>`,
 * errors their paths with what was wrong.
 */
export async function answerSlowly(
  rows: LibraryRows,
  request: { document: DocumentNode; variables: Record<string, unknown>; viewer: LibraryViewer },
): Promise<{ readonly data: unknown; readonly errors: readonly string[] }> {
  const { document, variables, viewer } = request;
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: { rows, viewer },
    fieldResolver: resolve,
    typeResolver: (value) => (Reflect.has(Object(value), 'stars') ? 'Review' : 'Author'),
  });
  return { data, errors: (errors ?? []).map(describeError) };
}

/** Where and what, as far as the specification fixes it. */
export const describeError = ({ path, message }: GraphQLError): string => `${path?.join('.')}: ${message}`;

/** Null is the smallest: first in ascending order, last in descending. */
function ascending(left: Value, right: Value): number {
  if (left === right) return 0;
  if (left === null) return -1;
  return right === null || left > right ? 1 : -1;
}
const by =
  <Row>(read: (row: Row) => Value, isDescending = false): Order<Row> =>
  (left, right) =>
    isDescending ? ascending(read(right), read(left)) : ascending(read(left), read(right));
const chain =
  <Row>(...orders: Order<Row>[]): Order<Row> =>
  (left, right) =>
    orders.reduce((found, order) => found || order(left, right), 0);

const id = by((book: BookRow) => book.id);
const price = by((book: BookRow) => book.price);
const bookOrders: Readonly<Record<string, Order<BookRow>>> = {
  TITLE: chain(
    by((book) => book.title),
    id,
  ),
  NEWEST: chain(
    by((book) => book.added_at, true),
    id,
  ),
  PRICE: chain(
    price,
    by((book) => book.id, true),
  ),
  OLDEST_DEAREST: chain(
    by((book) => book.year, true),
    price,
    id,
  ),
};
const reviewOrder = chain(
  by((review: ReviewRow) => review.stars, true),
  by((review) => review.id),
);

const seesBook = ({ viewer }: Context, book: BookRow) =>
  !book.isDraft || viewer.scope === 'staff' || (viewer.scope === 'author' && book.author_id === viewer.authorId);
const books = (context: Context) => context.rows.book.filter((book) => seesBook(context, book));
const reviews = ({ rows, viewer }: Context, book: BookRow) =>
  rows.review.filter((review) => review.book_id === book.id && (viewer.scope === 'staff' || !review.hidden)).sort(reviewOrder);

function fits(book: BookRow, filter: BookArguments['filter']): boolean {
  const { genre, draftsOnly, years, tags } = filter ?? {};
  const from = years?.from ?? null;
  const to = years?.to ?? null;
  return (
    (!genre || book.genre === genre) &&
    (!draftsOnly || book.isDraft) &&
    (from === null || (book.year !== null && book.year >= from)) &&
    (to === null || (book.year !== null && book.year <= to)) &&
    (!tags || tags.some((tag) => book.tags.includes(tag)))
  );
}

function bookPage(context: Context, all: readonly BookRow[], args: BookArguments): unknown {
  const order = bookOrders[args.sort ?? 'TITLE'] ?? id;
  const list = all.filter((book) => fits(book, args.filter)).sort(order);
  return connection({ list, every: context.rows.book, order }, args);
}

type Keyed = { readonly id: string | number };

function connection<Row extends Keyed>(
  { list, every, order }: { list: readonly Row[]; every: readonly Row[]; order: Order<Row> },
  args: Omit<BookArguments, 'filter' | 'sort'>,
): unknown {
  const at = (cursor: string | null | undefined) => every.find((row) => cursor?.endsWith(`"${row.id}"]`));
  const after = at(cursorPayload(args.after));
  const before = at(cursorPayload(args.before));
  const range = list.filter((row) => (!after || order(row, after) > 0) && (!before || order(row, before) < 0));
  const isBackward = typeof args.last === 'number';
  const size = args.last ?? args.first ?? 100;
  const page = isBackward ? range.slice(Math.max(0, range.length - size)) : range.slice(0, size);
  const hasMore = range.length > size;
  const cursors = page.map((row) => `#${row.id}`);
  return {
    totalCount: list.length,
    edges: page.map((node, index) => ({ node, cursor: cursors[index] })),
    pageInfo: {
      hasNextPage: isBackward || before ? Boolean(before) : hasMore,
      hasPreviousPage: isBackward && !after ? hasMore : Boolean(after),
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** What is inside a cursor of the planner, which this side may look at. */
export function cursorPayload(cursor: string | null | undefined): string | null {
  const text = cursor ? Buffer.from(cursor, 'base64').toString() : '';
  return /^[0-9a-f]{32}\[.*\]$/.test(text) ? text.slice(32) : null;
}

const entryOrder: Order<Entry> = chain(
  by((entry) => ('book_id' in entry ? entry.book_id : Number.POSITIVE_INFINITY), true),
  by((entry) => entry.id),
);
type Entry = AuthorRow | ReviewRow;
const entries = ({ rows, viewer }: Context): Entry[] =>
  [...rows.author, ...rows.review.filter((review) => viewer.scope === 'staff' || !review.hidden)].sort(entryOrder);

const ofAuthor = (context: Context, author: AuthorRow) => books(context).filter((book) => book.author_id === author.id);
const known = (numbers: readonly (number | null)[]) => numbers.filter((number) => number !== null);
const leastOf = (numbers: readonly (number | null)[]) => (known(numbers).length > 0 ? Math.min(...known(numbers)) : null);

function figures(list: readonly BookRow[], { filter }: BookArguments): unknown {
  const counted = list.filter((book) => fits(book, filter));
  const prices = known(counted.map(({ price }) => price));
  const average = prices.reduce((sum, one) => sum + one, 0) / prices.length;
  return {
    books: counted.length,
    averagePrice: prices.length > 0 ? Number(average.toFixed(4)) : null,
    firstYear: leastOf(counted.map(({ year }) => year)),
  };
}

function genres(list: readonly BookRow[], { filter }: BookArguments): unknown {
  const wanted = list.filter((book) => fits(book, filter));
  const counted = [...new Set(wanted.map(({ genre }) => genre))].map((genre) => {
    const group = wanted.filter((book) => book.genre === genre);
    const prices = group.map(({ price }) => price);
    const dearest = known(prices).length > 0 ? Math.max(...known(prices)) : null;
    return { genre, books: group.length, dearest, cheapest: leastOf(prices) };
  });
  return counted.sort((one, other) => other.books - one.books || (one.genre < other.genre ? -1 : 1)).slice(0, 2);
}

const last = <Item>(items: readonly Item[], count: number) => items.slice(Math.max(0, items.length - count));

const resolvers: Readonly<Record<string, (source: never, args: never, context: Context) => unknown>> = {
  'Query.books': (_source, args: BookArguments, context) => bookPage(context, books(context), args),
  'Query.book': (_source, args: { id: string }, context) => books(context).find((book) => String(book.id) === args.id),
  'Query.author': (_source, args: { id: string }, { rows }) => rows.author.find((author) => author.id === args.id),
  'Query.authors': (_source, args: { limit?: number | null }, { rows }) =>
    [...rows.author].sort(by((author) => author.id)).slice(0, args.limit ?? 100),
  'Query.entry': (_source, args: { id: string }, context) => entries(context).find((entry) => entry.id === args.id),
  'Query.entries': (_source, args: BookArguments, context) =>
    connection({ list: entries(context), every: [...context.rows.author, ...context.rows.review], order: entryOrder }, args),
  'Query.allNamed': (_source, args: { limit?: number | null }, context) => entries(context).slice(0, args.limit ?? 100),
  'Query.figures': (_source, args: BookArguments, context) => figures(books(context), args),
  'Query.genres': (_source, args: BookArguments, context) => genres(books(context), args),
  'Query.bookTotal': (_source, _args, { rows }) => rows.book.length,
  'Author.email': (author: AuthorRow, _args, { viewer }) =>
    viewer.scope === 'staff' || viewer.authorId === author.id ? author.email : null,
  'Author.links': (author: AuthorRow) => Reflect.get(Object(author.profile), 'links') ?? [],
  'Author.isViewer': (author: AuthorRow, _args, { viewer }) => author.id === viewer.authorId,
  'Author.books': (author: AuthorRow, args: BookArguments, context) => bookPage(context, ofAuthor(context, author), args),
  'Author.figures': (author: AuthorRow, args: BookArguments, context) => figures(ofAuthor(context, author), args),
  'Author.genres': (author: AuthorRow, args: BookArguments, context) => genres(ofAuthor(context, author), args),
  'Author.strictBorn': (author: AuthorRow) => author.born,
  'Author.mail': (author: AuthorRow) => author.email,
  'Author.latest': (author: AuthorRow, args: { limit?: number | null }, context) => {
    return last(
      ofAuthor(context, author).sort(
        chain(
          by((book: BookRow) => book.added_at),
          id,
        ),
      ),
      args.limit ?? 100,
    );
  },
  'Book.note': (book: BookRow, _args, { viewer }) => (viewer.scope === 'reader' ? null : book.note),
  'Book.strictNote': (book: BookRow) => book.note,
  'Book.entry': (book: BookRow, _args, context) => entries(context).find((entry) => entry.id === book.author_id),
  'Book.firstEntry': (book: BookRow, _args, context) => {
    const [first] = context.rows.review.filter((review) => review.book_id === book.id).sort(reviewOrder);
    return first && entries(context).find((entry) => entry.id === first.id);
  },
  'Book.addedAt': (book: BookRow) => book.added_at,
  'Book.author': (book: BookRow, _args, { rows }) => rows.author.find((author) => author.id === book.author_id),
  'Book.reviewCount': (book: BookRow, _args, { rows }) =>
    rows.review.filter((review) => review.book_id === book.id && !review.hidden).length,
  'Book.isNewerThan': (book: BookRow, args: { year?: number | null }) =>
    book.year === null || (args.year ?? null) === null ? null : book.year > Number(args.year),
  'Book.reviews': (book: BookRow, args: { limit?: number | null; stars?: number | null; newestFirst?: boolean | null }, context) => {
    const found = reviews(context, book).filter((review) => (args.stars ?? review.stars) === review.stars);
    return args.newestFirst ? last(found, args.limit ?? 100) : found.slice(0, args.limit ?? 100);
  },
  'Book.bestReviews': (book: BookRow, _args, context) => reviews(context, book).slice(0, 1),
  'Review.book': (review: ReviewRow, _args, context) => books(context).find((book) => book.id === review.book_id),
};

const resolve: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const resolver = resolvers[`${info.parentType.name}.${info.fieldName}`];
  return resolver ? resolver(source as never, args as never, context) : defaultFieldResolver(source, args, context, info);
};
