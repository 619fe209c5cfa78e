export { type Database, describeDatabase, migrate, migrateFirst, openDatabase } from './database';
