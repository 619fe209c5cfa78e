/** Features of a pair by name. What is not named is 0. */
export type FeatureVector = Readonly<Record<string, number>>;

/**
 * Why a proposal was declined or set aside, by the product's codes. Who has no capacity or money, has the answer already, or cannot be
 * had, says nothing about how well the pair fits; a reason in words alone is not read.
 */
const reasonTeaches = {
  NOT_RELEVANT: true,
  OTHER_PROBLEM: true,
  OTHER_FIELD: true,
  TOO_EARLY: true,
  TOO_FAR: true,
  TOO_EXPENSIVE: false,
  NO_CAPACITY: false,
  NOT_AVAILABLE: false,
  ALREADY_SOLVED: false,
  ALREADY_TRIED: false,
  OTHER: false,
} as const satisfies Record<string, boolean>;
export type DeclineReason = keyof typeof reasonTeaches;

/** What became of a proposal. `passed-over` was shown and not chosen; a broker's word stands above what the two sides did. */
export type Outcome =
  | { kind: 'accepted' }
  | { kind: 'declined'; reason: DeclineReason }
  | { kind: 'passed-over' }
  | { kind: 'broker-chose' }
  | { kind: 'broker-rejected' };

/** One judged pair, with the features it had. `weight` (1 if left out) says how much it counts beside others of its kind. */
export type Judgment = { need: string; candidate: string; outcome: Outcome; features: FeatureVector; weight?: number };

/** What a judgment teaches: for the pair, against it, or nothing; and how much. */
export type Lesson = { side: 'for' | 'against'; weight: number };

const trust: Record<Outcome['kind'], number> = { accepted: 1, declined: 1, 'passed-over': 0.25, 'broker-chose': 2, 'broker-rejected': 2 };

/** The lesson of a judgment; null if it says nothing about fit. */
export function lessonOf({ outcome, weight = 1 }: Judgment): Lesson | null {
  if (!(weight > 0 && weight < Number.POSITIVE_INFINITY)) return null;
  if (outcome.kind === 'declined' && !reasonTeaches[outcome.reason]) return null;
  const side = outcome.kind === 'accepted' || outcome.kind === 'broker-chose' ? 'for' : 'against';
  return { side, weight: weight * trust[outcome.kind] };
}
