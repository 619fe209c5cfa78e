import { type Judgment, lessonOf } from './judgment';

/** One candidate of a need as a row of numbers in the order of the features. */
type Example = { candidate: string; isGood: boolean; weight: number; values: Float64Array };

/** What one need teaches. */
export type NeedLessons = { need: string; examples: Example[]; preferences: Preference[] };

/** A preference between two candidates of a need, as the difference of their features; the weights of a need's preferences add up to 1. */
export type Preference = { difference: Float64Array; weight: number };

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A feature that is missing, or no finite number, counts as 0: one broken value must not spoil a model. */
const finite = (value: number | undefined): number => (value !== undefined && Number.isFinite(value) ? value : 0);

/**
 * Lessons by need, in the order of ids, whatever the order of judgments. Of several judgments on one pair the broker's stands, else
 * that with more weight, else the one against. Needs whose judgments do not tell two candidates apart are left out.
 */
export function gatherLessons(judgments: readonly Judgment[], features: readonly string[]): NeedLessons[] {
  const byNeed = new Map<string, Map<string, Example>>();
  for (const judgment of judgments) {
    const lesson = lessonOf(judgment);
    if (!lesson) continue;
    const examples = byNeed.get(judgment.need) ?? new Map<string, Example>();
    byNeed.set(judgment.need, examples);
    const values = Float64Array.from(features, (name) => finite(judgment.features[name]));
    const example = { candidate: judgment.candidate, isGood: lesson.side === 'for', weight: lesson.weight, values };
    const known = examples.get(judgment.candidate);
    if (!known || outranks(example, known)) examples.set(judgment.candidate, example);
  }
  return [...byNeed]
    .map(([need, examples]) => ({ need, examples: [...examples.values()].sort((one, other) => order(one.candidate, other.candidate)) }))
    .map((lessons) => ({ ...lessons, preferences: preferencesOf(lessons.examples) }))
    .filter(({ preferences }) => preferences.length > 0)
    .sort((one, other) => order(one.need, other.need));
}

function outranks(one: Example, other: Example): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  if (one.isGood !== other.isGood) return other.isGood;
  return order(one.values.join(), other.values.join()) < 0;
}

/** Every good candidate of a need against every other. */
function preferencesOf(examples: readonly Example[]): Preference[] {
  const good = examples.filter(({ isGood }) => isGood);
  const poor = examples.filter(({ isGood }) => !isGood);
  const preferences = good.flatMap((better) =>
    poor.map((worse) => ({
      difference: better.values.map((value, at) => value - (worse.values[at] as number)),
      weight: better.weight * worse.weight,
    })),
  );
  const total = preferences.reduce((sum, { weight }) => sum + weight, 0);
  return preferences.map(({ difference, weight }) => ({ difference, weight: weight / total }));
}
