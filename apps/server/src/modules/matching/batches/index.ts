export { MatchBatchResolver } from './batch.resolver';
export { BatchStore } from './batch.store';
export { BatchRunner } from './batch-runner';
export { BatchView } from './batch-view.service';
export { Batches } from './batches.service';
