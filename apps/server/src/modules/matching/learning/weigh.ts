import { type FeaturePlan, featureKinds, type MatchExplanation, type Reason } from '@kongano/matching';

/** What can be learned: how much each kind of evidence counts beside what it counts by hand. One is the hand weight. */
export const features: readonly FeaturePlan[] = featureKinds.map((name) => ({ name, prior: 1 }));

/** The features of a pair: the share that each kind of evidence has by hand. */
export const featuresOf = ({ reasons }: MatchExplanation): Readonly<Record<string, number>> =>
  Object.fromEntries(reasons.filter(({ kind }) => kind !== 'mustHave').map(({ kind, share }) => [kind, share]));

/**
 * The explanation under learned weights: each share times its weight, all of them smaller where the sum would pass 1, so that the shares still add up to
 * the score and the score stays within 0 and 1. Without a model it is the explanation itself.
 */
export function weigh(explanation: MatchExplanation, model: Readonly<Record<string, number>> | null): MatchExplanation {
  if (!model) return explanation;
  const weightOf = ({ kind }: Reason): number => Math.max(0, model[kind] ?? 1);
  const sum = explanation.reasons.reduce((total, reason) => total + reason.share * weightOf(reason), 0);
  const scale = sum > 1 ? 1 / sum : 1;
  const reasons = explanation.reasons.map((reason) => scaled(reason, weightOf(reason) * scale));
  return {
    ...explanation,
    reasons,
    score: Math.min(
      1,
      reasons.reduce((total, { share }) => total + share, 0),
    ),
  };
}

function scaled(reason: Reason, by: number): Reason {
  if (reason.kind === 'mustHave') return reason;
  const [share, most] = [reason.share * by, reason.most * by];
  if (reason.kind !== 'text') return { ...reason, share, most };
  return { ...reason, share, most, matches: reason.matches.map((match) => ({ ...match, share: match.share * by })) };
}
