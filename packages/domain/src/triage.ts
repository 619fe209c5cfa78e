import type { PartnershipType } from './values/postings';
import { type TriageGround, type TriageRoute, triageRoutes } from './values/triage';

/** Shillings: what a student can do something with, and no project of research can. */
export const smallBudget = 5_000_000;
/** Technology readiness from which something is used rather than developed. */
export const readyFrom = 8;
/** Other firms that say they have the need too, from which it is more than one firm's. */
export const sharedFrom = 2;

export interface TriageFacts {
  readonly partnershipTypes: readonly PartnershipType[];
  readonly trlMin: number | null;
  readonly trlMax: number | null;
  /** Shillings. */
  readonly budgetMax: number | null;
  readonly costPerYear: number | null;
  readonly cosigns: number;
  /** Readiness of the offers that fit well. */
  readonly fittingTrls: readonly number[];
}

export interface Triage {
  readonly route: TriageRoute;
  /** What speaks for it, the strongest first. */
  readonly grounds: readonly TriageGround[];
}

interface Rule {
  readonly route: TriageRoute;
  readonly ground: TriageGround;
  /** How much it speaks for the route. */
  readonly weight: number;
  readonly holds: (facts: TriageFacts) => boolean;
}

const asksFor =
  (...types: readonly PartnershipType[]) =>
  ({ partnershipTypes }: TriageFacts): boolean =>
    types.some((type) => partnershipTypes.includes(type));
const isReadyThere = ({ fittingTrls }: TriageFacts): boolean => fittingTrls.some((trl) => trl >= readyFrom);
const isNothingThere = ({ fittingTrls }: TriageFacts): boolean => fittingTrls.length === 0;
const isSmall = ({ budgetMax }: TriageFacts): boolean => budgetMax !== null && budgetMax > 0 && budgetMax <= smallBudget;
const takesEarly = ({ trlMin }: TriageFacts): boolean => trlMin !== null && trlMin <= 4;
/** A ready thing needs nobody's research, nor money for it. */
const isOpenQuestion = (facts: TriageFacts): boolean => !isReadyThere(facts);

/** Every ground with its route, as the table that brokers were asked for. */
const rules: readonly Rule[] = [
  { route: 'EXISTING_SOLUTION', ground: 'READY_OFFER_FITS', weight: 5, holds: isReadyThere },
  { route: 'EXISTING_SOLUTION', ground: 'READINESS_WANTED_HIGH', weight: 2, holds: ({ trlMin }) => trlMin !== null && trlMin >= readyFrom },
  { route: 'EXISTING_SOLUTION', ground: 'ASKED_FOR', weight: 2, holds: asksFor('LICENCE') },
  { route: 'TESTING_SERVICE', ground: 'ASKED_FOR', weight: 4, holds: asksFor('TESTING_SERVICE') },
  { route: 'STUDENT_PROJECT', ground: 'ASKED_FOR', weight: 4, holds: asksFor('STUDENT_PROJECT') },
  { route: 'STUDENT_PROJECT', ground: 'SMALL_BUDGET', weight: 2, holds: (facts) => isSmall(facts) && isOpenQuestion(facts) },
  { route: 'RESEARCH', ground: 'ASKED_FOR', weight: 3, holds: asksFor('RESEARCH_COOPERATION', 'JOINT_VENTURE') },
  { route: 'RESEARCH', ground: 'NOTHING_FITS', weight: 3, holds: isNothingThere },
  { route: 'RESEARCH', ground: 'ONLY_UNREADY_FIT', weight: 3, holds: (facts) => !isNothingThere(facts) && !isReadyThere(facts) },
  { route: 'RESEARCH', ground: 'EARLY_READINESS_ACCEPTED', weight: 1, holds: (facts) => takesEarly(facts) && isOpenQuestion(facts) },
  {
    route: 'FUND',
    ground: 'BUDGET_BELOW_COST',
    weight: 2,
    holds: (facts) =>
      isOpenQuestion(facts) && facts.costPerYear !== null && facts.budgetMax !== null && facts.budgetMax < facts.costPerYear / 2,
  },
  {
    route: 'FUND',
    ground: 'NO_BUDGET',
    weight: 2,
    holds: (facts) => isOpenQuestion(facts) && (facts.budgetMax ?? 0) === 0 && (facts.costPerYear ?? 0) > smallBudget,
  },
  { route: 'FUND', ground: 'SHARED_BY_FIRMS', weight: 2, holds: (facts) => isOpenQuestion(facts) && facts.cosigns >= sharedFrom },
];

/** The ways that something speaks for, the most likely first; of equal ones the quicker. A need always has one: either something fits, or nothing does. */
export function triage(facts: TriageFacts): readonly Triage[] {
  const held = rules.filter((rule) => rule.holds(facts)).sort((one, other) => other.weight - one.weight);
  const weightOf = (route: TriageRoute): number => held.reduce((sum, rule) => (rule.route === route ? sum + rule.weight : sum), 0);
  return triageRoutes
    .filter((route) => weightOf(route) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .map((route) => ({ route, grounds: held.filter((rule) => rule.route === route).map(({ ground }) => ground) }));
}
