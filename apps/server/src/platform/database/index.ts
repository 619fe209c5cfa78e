export { type Database, describeDatabase, migrate, openDatabase, STATEMENT_TIMEOUT_MS } from './database';
