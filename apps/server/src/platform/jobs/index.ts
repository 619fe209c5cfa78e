export { type JobDefinition, migrateJobs, openJobPool, runJobs } from './jobs';
