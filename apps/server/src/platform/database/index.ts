export { type Database, migrate, openDatabase, STATEMENT_TIMEOUT_MS } from './database';
