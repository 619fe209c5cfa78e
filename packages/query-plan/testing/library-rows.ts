/** Plain rows of the library, as tables and tests share them. */
export interface AuthorRow {
  readonly id: string;
  readonly name: string;
  readonly born: number | null;
  readonly email: string | null;
  readonly profile: unknown;
}
export interface BookRow {
  readonly id: number;
  readonly title: string;
  readonly genre: string;
  readonly year: number | null;
  readonly price: number | null;
  readonly tags: readonly string[];
  readonly isDraft: boolean;
  readonly note: string | null;
  readonly added_at: string;
  readonly author_id: string;
}
export interface ReviewRow {
  readonly id: string;
  readonly stars: number;
  readonly text: string | null;
  readonly hidden: boolean;
  readonly book_id: number;
}
export interface LibraryRows {
  readonly author: readonly AuthorRow[];
  readonly book: readonly BookRow[];
  readonly review: readonly ReviewRow[];
}

export const authorId = (number: number): string => `00000000-0000-7000-8000-0000000000a${number}`;
const reviewId = (number: number) => `00000000-0000-7000-8000-${((number * 7919) % 1009).toString(16).padStart(12, '0')}`;

const PROFILES = [
  { motto: 'Read "twice"', links: [{ label: 'home', url: 'https://a.test', places: [{ start: 1, end: null }, { start: 2 }] }], best: null },
  { motto: null, links: [], best: { label: 'böst', url: 'u', places: [] } },
  { links: null },
  null,
];

/** Four authors, 26 books with ties and nulls in every order, 60 reviews. */
export const libraryRows: LibraryRows = {
  author: [0, 1, 2, 3].map((number) => ({
    id: authorId(number),
    name: ['Asha', "O'Brien", 'Ümit\n"q"', 'Zawadi'][number] ?? '',
    born: number === 2 ? null : 1900 + number,
    email: number === 3 ? null : `author${number}@books.test`,
    profile: PROFILES[number] ?? null,
  })),
  book: Array.from({ length: 26 }, (_, index) => ({
    id: index + 1,
    title: `Book ${'cabbd'[index % 5]}`,
    genre: ['NOVEL', 'POETRY', 'SCIENCE'][index % 3] ?? '',
    year: index % 4 === 0 ? null : 1980 + (index % 6),
    price: index % 5 === 0 ? null : (index % 3) + 0.1,
    tags: [['old', 'rare'], [], ['new']][index % 3] ?? [],
    isDraft: index % 7 === 3,
    note: index % 2 ? `note ${index}` : null,
    added_at: new Date(Date.UTC(2026, 0, 1 + (index % 9), 0, 0, 0)).toISOString(),
    author_id: authorId(index % 3),
  })),
  review: Array.from({ length: 60 }, (_, index) => ({
    id: reviewId(index),
    stars: (index * 7) % 5,
    text: index % 4 ? `review ${index}` : null,
    hidden: index % 6 === 1,
    book_id: (index % 17) + 1,
  })),
};

/** SQL that fills the tables. */
export const insertRows = Object.entries(libraryRows)
  .map(
    ([table, rows]) =>
      `insert into ${table} select * from json_populate_recordset(null::${table}, '${JSON.stringify(rows).replaceAll("'", "''")}');`,
  )
  .join('\n');
