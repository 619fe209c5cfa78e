import type { FeaturePlan } from '../model';

/**
 * What re-ranking begins with: the ranker's own score, and a little of what it sees less finely. Every feature but the length says how
 * much two texts agree, so more of it must never count against a pair. The priors are rounded from what 386 judged needs taught.
 */
export const rerankingPlan: readonly FeaturePlan[] = [
  { name: 'score', prior: 0.8 },
  { name: 'pairsAsked', prior: 0.15 },
  { name: 'titleAsked', prior: 0.04 },
  { name: 'keywordsAsked', prior: 0.04 },
  { name: 'termsAsked', prior: 0 },
  { name: 'rareTermsAsked', prior: 0 },
  { name: 'rareTitleAsked', prior: 0 },
  { name: 'bodyAsked', prior: 0 },
  { name: 'titlePairsAsked', prior: 0 },
  { name: 'termsAnswered', prior: 0 },
  { name: 'rareTermsAnswered', prior: 0 },
  { name: 'keywordsAnswered', prior: 0 },
  { name: 'titleAnswered', prior: 0 },
  { name: 'pairsAnswered', prior: 0 },
  { name: 'cosine', prior: 0 },
  { name: 'length', prior: -0.03, isSigned: true },
];
