export { type EventClass, Events } from './events';
export type { Call, Fact, JobRequest, Outcome, Problem, Tx } from './tx';
export { UseCases } from './use-cases';
