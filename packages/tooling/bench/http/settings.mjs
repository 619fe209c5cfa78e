// What is the same for every subject.

/** Connections to PostgreSQL; those of Kongano's pool for reading. */
export const poolSize = 10;

/** Requests under way at any time. */
export const concurrency = 4;

/** Flags of Node, as the built server is started with. */
export const nodeFlags = ['--enable-source-maps'];

/** Each row of the table is one of these, in this order. */
export const subjectNames = ['kongano', 'limit', 'postgraphile', 'mercurius', 'graphql-yoga'];
export const works = ['feed', 'detail', 'list', 'desk'];
