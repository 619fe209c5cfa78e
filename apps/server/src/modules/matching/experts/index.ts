export { ExpertResolver } from './expert.resolver';
export { SuggestedExpert } from './expert.type';
export { ExpertDismissals } from './expert-dismissals.service';
export { ExpertFinder } from './expert-finder';
export { Experts, type SuggestedExpert as SuggestedExpertValue } from './experts.service';
