import { fitWeights } from './fit-weights';
import type { Judgment } from './judgment';
import { gatherLessons, type NeedLessons } from './lessons';
import { lossOf } from './loss';
import type { FeaturePlan, FoldResult, WeightsModel } from './model';
import { chanceOfGain } from './paired-test';
import { rankQuality } from './rank-quality';
import { splitFolds } from './seeded-order';

/** Below this many judged needs the hand weights stay. */
export const fewestNeeds = 25;
/** A gain that chance would bring more often than this does not count. */
const mostChance = 0.05;
const outerFolds = 5;
const innerFolds = 4;
/** Strengths of the pull towards the hand weights, from a hair to nearly all. */
const strengths = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

type Setting = { prior: Float64Array; isSigned: boolean[]; seed: number };

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/** Spread of each feature over the preferences: the unit in which its weight is held to the prior. Never 0. */
function spreadOf(preferences: readonly { difference: Float64Array; weight: number }[], size: number): Float64Array {
  const squares = new Float64Array(size);
  let total = 0;
  for (const { difference, weight } of preferences) {
    total += weight;
    for (let at = 0; at < size; at++) squares[at] = (squares[at] as number) + weight * (difference[at] as number) ** 2;
  }
  return squares.map((square) => Math.max(1e-6, Math.sqrt(square / Math.max(total, 1e-12))));
}

/** How steep the hand weights' score is best read as a log-odds: the factor with the least loss, found on a grid of powers. */
function steepness(preferences: Parameters<typeof lossOf>[0], prior: Float64Array): number {
  const grid = Array.from({ length: 41 }, (_, at) => 2 ** (at / 4 - 2));
  const losses = grid.map((factor) =>
    lossOf(
      preferences,
      prior.map((weight) => weight * factor),
    ),
  );
  return grid[losses.indexOf(Math.min(...losses))] as number;
}

/** Weights as log-odds, for losses; divided by the steepness they are in the scale of the hand weights. */
type Learned = { odds: Float64Array; handOdds: Float64Array; weights: Float64Array };

/** Weights learned from needs, one set for each strength. */
function learn(needs: readonly NeedLessons[], some: readonly number[], { prior, isSigned }: Setting): Learned[] {
  const preferences = needs.flatMap((need) => need.preferences);
  const factor = steepness(preferences, prior);
  const spread = spreadOf(preferences, prior.length);
  const handOdds = prior.map((weight) => weight * factor);
  return some.map((strength) => {
    const odds = fitWeights({ preferences, prior: handOdds, strength, spread }, isSigned);
    return { odds, handOdds, weights: odds.map((weight) => weight / factor) };
  });
}

const without = (needs: readonly NeedLessons[], held: readonly NeedLessons[]): NeedLessons[] => {
  const left = new Set(held);
  return needs.filter((one) => !left.has(one));
};

/** The strength whose weights explain held-out needs best; of equal ones the strongest, nearest to the hand weights. */
function chooseStrength(needs: readonly NeedLessons[], setting: Setting): number {
  const losses = strengths.map(() => 0);
  for (const held of splitFolds(needs, innerFolds, setting.seed + 1)) {
    learn(without(needs, held), strengths, setting).forEach(({ odds }, at) => {
      losses[at] = held.reduce((sum, { preferences }) => sum + lossOf(preferences, odds), losses[at] as number);
    });
  }
  return strengths[losses.lastIndexOf(Math.min(...losses))] as number;
}

type HeldOut = FoldResult & { gains: number[] };

/** Quality on each fold of weights that never saw it, the strength chosen without it too. */
function holdOut(needs: readonly NeedLessons[], setting: Setting): HeldOut[] {
  return splitFolds(needs, outerFolds, setting.seed).map((held) => {
    const rest = without(needs, held);
    const strength = chooseStrength(rest, setting);
    const { weights, odds, handOdds } = learn(rest, [strength], setting)[0] as Learned;
    const hand = held.map((need) => rankQuality(need, setting.prior));
    const learned = held.map((need) => rankQuality(need, weights));
    const gains = held.map(({ preferences }) => lossOf(preferences, handOdds) - lossOf(preferences, odds));
    return { needs: held.length, hand: mean(hand), learned: mean(learned), strength, gains };
  });
}

/** What a model is called and made from; `seed` decides the folds. */
export type Training = { judgments: readonly Judgment[]; features: readonly FeaturePlan[]; version: string; date: string; seed?: number };

/**
 * Learns weights from judgments by pairwise logistic regression held to the hand weights, and keeps them only if needs that were held
 * out are ordered better by them than chance explains. The same judgments, in any order, give the same model.
 */
export function trainWeights({ judgments, features, version, date, seed = 1 }: Training): WeightsModel {
  const names = features.map(({ name }) => name);
  const setting = {
    prior: Float64Array.from(features, ({ prior }) => prior),
    isSigned: features.map(({ isSigned }) => isSigned === true),
    seed,
  };
  const needs = gatherLessons(judgments, names);
  const prior = [...setting.prior];
  const base = { format: 1 as const, version, date, features: names, prior, judgedNeeds: needs.length };
  const preferences = needs.reduce((sum, need) => sum + need.preferences.length, 0);
  const nothing = { strength: null, folds: [], hand: null, held: null, chance: null };
  if (needs.length < fewestNeeds) return { ...base, ...nothing, preferences, weights: prior, learned: prior, outcome: 'too-few-needs' };
  const folds = holdOut(needs, setting);
  const strength = chooseStrength(needs, setting);
  const learned = learn(needs, [strength], setting).flatMap(({ weights }) => [...weights]);
  const gains = folds.flatMap((fold) => fold.gains);
  const chance = chanceOfGain(gains, seed);
  const weighted = (pick: (fold: FoldResult) => number) => folds.reduce((sum, fold) => sum + pick(fold) * fold.needs, 0) / needs.length;
  const [hand, held] = [weighted((fold) => fold.hand), weighted((fold) => fold.learned)];
  const isKept = held > hand && chance <= mostChance;
  return {
    ...base,
    weights: isKept ? learned : prior,
    learned,
    outcome: isKept ? 'kept' : 'no-gain',
    strength,
    folds: folds.map(({ gains: _gains, ...fold }) => fold),
    hand,
    held,
    chance,
    preferences,
  };
}
