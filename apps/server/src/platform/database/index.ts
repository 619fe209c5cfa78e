export { type Database, describeDatabase, migrate, openDatabase } from './database';
