import type { FieldArguments } from './slow-scope';

interface Ordered {
  /** What the list is ordered by, as text. */
  readonly keys: readonly (string | null)[];
}

/** One page out of all rows of a list. A cursor is `#` and the row's keys, as {@link openedCursor} shows those of the planner. */
export function pageOf(rows: readonly Ordered[], args: FieldArguments): unknown {
  const cursorOf = ({ keys }: Ordered) => `#${JSON.stringify(keys)}`;
  const after = typeof args.after === 'string' ? openedCursor(args.after) : null;
  const start = after === null ? 0 : rows.findIndex((row) => cursorOf(row) === after) + 1;
  const size = typeof args.first === 'number' ? args.first : 100;
  const page = rows.slice(start, start + size);
  const cursors = page.map(cursorOf);
  return {
    totalCount: rows.length,
    edges: page.map((node, index) => ({ node, cursor: cursors[index] })),
    pageInfo: {
      hasNextPage: rows.length > start + size,
      hasPreviousPage: after !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** `#` and the keys in a cursor of the planner; null for any other text. */
export function openedCursor(cursor: string): string | null {
  const text = Buffer.from(cursor, 'base64').toString();
  return /^[0-9a-f]{32}\[.*\]$/s.test(text) ? `#${JSON.stringify(JSON.parse(text.slice(32)))}` : null;
}
