export { type EventClass, Events } from './events';
export { type Call, type Fact, type JobRequest, type Outcome, type Problem, type Tx, UseCases } from './use-cases';
