/** What was opened of a need: its page, one of its conversations or matches, a file. */
export const readingKinds = ['DETAIL', 'ROOM', 'FILE'] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** What the owner is told of a reader whose name they do not know yet. */
export const readerRoles = ['STAFF', 'FIRM', 'ACADEMIA', 'GOVERNMENT', 'SUPPORT', 'PERSON'] as const;
export type ReaderRole = (typeof readerRoles)[number];
