/** Ways in which a need may be helped, from the quickest to the longest. */
export const triageRoutes = ['EXISTING_SOLUTION', 'TESTING_SERVICE', 'STUDENT_PROJECT', 'RESEARCH', 'FUND'] as const;
export type TriageRoute = (typeof triageRoutes)[number];

/** What speaks for a way. */
export const triageGrounds = [
  'READY_OFFER_FITS',
  'READINESS_WANTED_HIGH',
  'ASKED_FOR',
  'SMALL_BUDGET',
  'NOTHING_FITS',
  'ONLY_UNREADY_FIT',
  'EARLY_READINESS_ACCEPTED',
  'BUDGET_BELOW_COST',
  'NO_BUDGET',
  'SHARED_BY_FIRMS',
] as const;
export type TriageGround = (typeof triageGrounds)[number];
