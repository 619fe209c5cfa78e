/** A need that looks for people, or a paper that looks for reviewers: at least `min`, at most `max` of them. */
export type AssignmentNeed = { id: string; min: number; max: number };

/** Somebody who can take at least `min` and at most `max` needs. */
export type AssignmentExpert = { id: string; min: number; max: number };

/** A need and an expert by their ids. */
export type Pair = { need: string; expert: string };

/**
 * At least `min` and at most `max` of a group of experts (a region, a gender, an institution): places that the group takes in all,
 * or at each need (at those of `needs`, if it is stated).
 */
export type Quota = { id: string; experts: readonly string[]; min: number; max: number } & (
  | { scope: 'total' }
  | { scope: 'each-need'; needs?: readonly string[] }
);

/**
 * What an assignment must keep, and what makes it good. `scores` has a row for each need and in it a column for each expert, in the
 * order of the two lists; finite and ≥ 0. `total` maximises the sum of the scores of the assigned pairs; `fairness` first maximises
 * the smallest sum that a need gets (of needs that anybody may serve), then the total.
 */
export type AssignmentProblem = {
  needs: readonly AssignmentNeed[];
  experts: readonly AssignmentExpert[];
  scores: ArrayLike<number>;
  /** Pairs with a conflict of interest, and pairs that a person has ruled out: neither is assigned, but the reasons differ. */
  conflicts?: readonly Pair[];
  forbidden?: readonly Pair[];
  /** Pairs that a person has decided on: always assigned. */
  forced?: readonly Pair[];
  quotas?: readonly Quota[];
  objective: 'total' | 'fairness';
};

/** What makes a problem unreadable, each with the ids it is about. */
export type AssignmentFault = {
  code:
    | 'DUPLICATE_ID'
    | 'UNKNOWN_ID'
    | 'BOUNDS_INVALID'
    | 'SCORES_INVALID'
    | 'FORCED_PAIR_NOT_ALLOWED'
    | 'FORCED_PAIRS_EXCEED_MAXIMUM'
    | 'FORCED_PAIR_TWICE';
  ids: string[];
};
