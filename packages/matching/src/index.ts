export { analyse, type Term, type Token } from './analyse/analyse';
export { detectLanguage } from './analyse/detect-language';
export { type Concept, conceptByKey } from './analyse/glossary';
export { explainMatch } from './explain/explain-match';
export type { MatchExplanation, Reason, Span, TextMatch, Verdict } from './explain/reason';
export { createMatchIndex, type MatchIndex, type Ranked, type RankOptions } from './index/match-index';
export type { MatchDocument, MatchLanguage, TextField } from './match-document';
export { isGoodMatch } from './score/combine';
export { type FeatureKind, featureKinds, weights } from './score/weights';
