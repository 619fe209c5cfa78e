import { type MatchDemand, matchTransitions } from '@kongano/domain';
import type { MatchFullFragment } from '@kongano/graphql/matching';
import type { MatchAction, PostingSide } from '@kongano/graphql/schema-types';

/** Steps whose form asks just what the table of the lifecycle says they need. */
export const stepActions = [
  'APPROACH',
  'RECORD_INTEREST',
  'WAIVE_CONFLICT',
  'CONSENT',
  'WITHDRAW_CONSENT',
  'HOLD_MEETING',
  'SCOPE',
  'AGREE',
  'START_PROJECT',
  'UNPARK',
  'REMIND',
  'WITHDRAW',
  'REPORT_CONFLICT',
  'RECORD_SILENCE',
  'PARK',
  'HAND_OVER',
] as const satisfies readonly MatchAction[];
export type StepAction = (typeof stepActions)[number];

/** What a person brings to a step; empty where the step does not ask for it. */
export interface StepInput {
  readonly action: StepAction;
  readonly side: PostingSide | '';
  /** Why, who said so, or what they add. */
  readonly words: string;
  readonly day: string;
  readonly brokerId: string;
}

export type StepMatch = Pick<
  MatchFullFragment,
  | 'id'
  | 'version'
  | 'status'
  | 'viewerCan'
  | 'viewerSides'
  | 'needInterestAt'
  | 'offerInterestAt'
  | 'isAnonymous'
  | 'needConsentAt'
  | 'offerConsentAt'
  | 'waitsForNda'
  | 'needAgreedAt'
  | 'offerAgreedAt'
>;

/** What a step asks for. */
export function demandsOf(action: StepAction): ReadonlySet<MatchDemand> {
  return new Set(matchTransitions.filter((row) => row.action === action).flatMap((row) => row.needs));
}

/** What each side has said to the question of a step. */
function answersTo(action: StepAction, match: StepMatch): Record<PostingSide, unknown> {
  if (action === 'AGREE') return { NEED: match.needAgreedAt, OFFER: match.offerAgreedAt };
  if (action === 'CONSENT' || action === 'WITHDRAW_CONSENT') return { NEED: match.needConsentAt, OFFER: match.offerConsentAt };
  return { NEED: match.needInterestAt, OFFER: match.offerInterestAt };
}

/** The sides that a step can still be said of by this viewer: their own, or for a broker both. */
export function sidesToAnswer(action: StepAction, match: StepMatch, isStaff: boolean): PostingSide[] {
  const answers = answersTo(action, match);
  const own: readonly PostingSide[] = isStaff ? ['NEED', 'OFFER'] : match.viewerSides;
  return own.filter((side) => (action === 'WITHDRAW_CONSENT') === Boolean(answers[side]));
}

/** One side has confirmed the agreement, so that the other's confirmation is what the match waits for. */
export const isHalfAgreed = ({ needAgreedAt, offerAgreedAt }: Pick<StepMatch, 'needAgreedAt' | 'offerAgreedAt'>): boolean =>
  (needAgreedAt === null) !== (offerAgreedAt === null);

/** What leads on along the way; the first of them is the main button. The others are less frequent. */
const wayOn: readonly MatchAction[] = [
  'SHORTLIST',
  'APPROACH',
  'RECORD_INTEREST',
  'WAIVE_CONFLICT',
  'CONSENT',
  'INTRODUCE',
  'HOLD_MEETING',
  'SCOPE',
  'AGREE',
  'START_PROJECT',
  'UNPARK',
];

export const leadsOn = (action: MatchAction): boolean => wayOn.includes(action);
export const isStep = (action: MatchAction): action is StepAction => stepActions.some((one) => one === action);

/** A broker answers for a side, a side for itself: the same step in other words. */
export const wordsOf = <Action extends MatchAction>(
  action: Action,
  isStaff: boolean,
): Action | 'staffInterest' | 'staffConsent' | 'staffAgreement' => {
  if (isStaff && action === 'RECORD_INTEREST') return 'staffInterest';
  if (isStaff && action === 'CONSENT') return 'staffConsent';
  return isStaff && action === 'AGREE' ? 'staffAgreement' : action;
};
