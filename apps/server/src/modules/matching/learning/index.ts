export { ActiveWeights } from './active-weights';
export { Learner } from './learner';
export { LearningProgress } from './learning-progress.service';
export { MatchModelResolver } from './match-model.resolver';
export { MatchModels } from './match-models.service';
export { MatchModelStore } from './match-models.store';
export { weigh } from './weigh';
