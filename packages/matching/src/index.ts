export { analyse, type Term, type Token } from './analyse/analyse';
export { detectLanguage } from './analyse/detect-language';
export { type Concept, conceptByKey } from './analyse/glossary';
export { type AssignmentProgress, assignInSteps } from './assign/assign';
export { assignGreedily, type GreedyPlan } from './assign/assign-greedily';
export type { Assignment, AssignmentPlan, MinimumOf, NeedResult, Remedy, Shortfall } from './assign/assignment';
export { comparePlans, type NeedDifference } from './assign/compare-plans';
export type { AssignmentExpert, AssignmentFault, AssignmentNeed, AssignmentProblem, Pair, Quota } from './assign/problem';
export { explainerFor, explainMatch } from './explain/explain-match';
export { statedPrice } from './explain/quantities/stated-price';
export type { MatchExplanation, Passage, Reason, Span, TextMatch, Verdict } from './explain/reason';
export { createMatchIndex, type MatchIndex } from './index/match-index';
export { agedScore, ownerScore } from './index/owner-score';
export type { Ranked, RankedOwner, RankOptions, RankOwnersOptions } from './index/ranked';
export { rerankingPlan } from './learn/features/feature-plan';
export { factsOf, type TextFacts } from './learn/features/text-facts';
export { textFeatures } from './learn/features/text-features';
export type { DeclineReason, FeatureVector, Judgment, Outcome } from './learn/judgment';
export {
  compareModels,
  type FeaturePlan,
  type FoldResult,
  type ModelDifference,
  scoreWith,
  type WeightsModel,
  weightsOf,
} from './learn/model';
export { fewestNeeds, type Training, trainWeights } from './learn/train';
export type { MatchDocument, MatchLanguage, Meaning, TextField } from './match-document';
export { isGoodMatch, matchProbability } from './score/combine';
export { dayOf, freshness } from './score/freshness';
export { packVector } from './score/meaning';
export { type FeatureKind, featureKinds, weights } from './score/weights';
