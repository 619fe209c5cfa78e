export { checkReadModel, type ResolverLookup } from './check-read-model';
export { createPlanner } from './create-planner';
export type { Sha256 } from './cursor';
export type { CompletedData, OperationPlan, Planner, PlannerOptions, RowsPlan, Statement, Variables, ViewerValues } from './planner';
export type {
  AbstractRead,
  AggregateGroups,
  AggregateRead,
  ColumnRead,
  ConnectionRead,
  FieldRead,
  FieldScope,
  JsonRead,
  ManyRead,
  OneRead,
  OrderKey,
  PlanScope,
  ReadModel,
  ResolverRead,
  RowRule,
  SqlRead,
  TableRead,
} from './read-model';
export { PlanRefusal, type RefusalCode } from './refusal';
