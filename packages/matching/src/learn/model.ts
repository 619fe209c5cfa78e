/** A feature that a model may weigh. `isSigned` if it may count against a pair, as its meaning demands no direction (a length). */
export type FeaturePlan = { name: string; prior: number; isSigned?: boolean };

/** Quality (nDCG@10 of judged candidates) on needs that were held out: with the hand weights and with the learned ones. */
export type FoldResult = { needs: number; hand: number; learned: number; strength: number };

/** A version of the weights as a plain value: to be stored as JSON, compared, and taken up again. */
export type WeightsModel = {
  format: 1;
  version: string;
  date: string;
  features: string[];
  prior: number[];
  /** The weights to rank with: the learned ones if they won, else the prior. */
  weights: number[];
  learned: number[];
  outcome: 'kept' | 'too-few-needs' | 'no-gain';
  strength: number | null;
  folds: FoldResult[];
  hand: number | null;
  held: number | null;
  /** Chance of such a gain without any reason (paired by need). */
  chance: number | null;
  judgedNeeds: number;
  preferences: number;
};

/** The weights of a model by feature, as the ranker takes them. */
export const weightsOf = ({ features, weights }: WeightsModel): Record<string, number> =>
  Object.fromEntries(features.map((name, at) => [name, weights[at] as number]));

/** Score of a pair under a model. */
export const scoreWith = ({ features, weights }: WeightsModel, values: Readonly<Record<string, number>>): number =>
  features.reduce((sum, name, at) => sum + (weights[at] as number) * (values[name] ?? 0), 0);

/** How two models differ: each feature's weights, greatest change first, and the quality each was measured with. */
export type ModelDifference = {
  weights: { feature: string; from: number; to: number }[];
  held: { from: number | null; to: number | null };
  judgedNeeds: { from: number; to: number };
};

/** Compares two versions; a feature that one does not have has weight 0 there. */
export function compareModels(from: WeightsModel, to: WeightsModel): ModelDifference {
  const [before, after] = [weightsOf(from), weightsOf(to)];
  const names = [...new Set([...from.features, ...to.features])];
  const change = ({ from: one, to: other }: { from: number; to: number }): number => Math.abs(other - one);
  const weights = names.map((feature) => ({ feature, from: before[feature] ?? 0, to: after[feature] ?? 0 }));
  weights.sort((one, other) => change(other) - change(one) || (one.feature < other.feature ? -1 : 1));
  return {
    weights: weights.filter((one) => change(one) > 0),
    held: { from: from.held, to: to.held },
    judgedNeeds: { from: from.judgedNeeds, to: to.judgedNeeds },
  };
}
