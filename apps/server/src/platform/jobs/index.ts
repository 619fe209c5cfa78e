export { type JobDefinition, migrateJobs, runJobs } from './jobs';
