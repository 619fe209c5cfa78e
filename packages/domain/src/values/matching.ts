/** The way of a match, then its exits. */
export const matchStatuses = [
  'SUGGESTED',
  'SHORTLISTED',
  'APPROACHED',
  'BOTH_INTERESTED',
  'INTRODUCED',
  'MEETING_HELD',
  'SCOPING',
  'AGREEMENT',
  'PROJECT',
  'DECLINED',
  'CONFLICT_OF_INTEREST',
  'NO_ANSWER',
  'PARKED',
  'WITHDRAWN',
] as const;
export type MatchStatus = (typeof matchStatuses)[number];

/** What a person may do with a match, the way on first. */
export const matchActions = [
  'SHORTLIST',
  'APPROACH',
  'RECORD_INTEREST',
  'WAIVE_CONFLICT',
  'CONSENT',
  'WITHDRAW_CONSENT',
  'INTRODUCE',
  'HOLD_MEETING',
  'SCOPE',
  'AGREE',
  'START_PROJECT',
  'UNPARK',
  'DECLINE',
  'WITHDRAW',
  'REPORT_CONFLICT',
  'RECORD_SILENCE',
  'PARK',
  'REMIND',
  'HAND_OVER',
  'SET_NEXT_STEP',
] as const;
export type MatchAction = (typeof matchActions)[number];

/** Orders of a list of matches; what is due first, and what has no day last. */
export const matchSorts = ['NEWEST', 'OLDEST', 'DUE'] as const;
export type MatchSort = (typeof matchSorts)[number];

export const matchSources = ['ENGINE', 'BROKER', 'INTEREST', 'REQUEST'] as const;
export type MatchSource = (typeof matchSources)[number];

export const declineReasons = ['NOT_RELEVANT', 'TOO_EXPENSIVE', 'TOO_EARLY', 'NO_CAPACITY', 'ALREADY_SOLVED', 'OTHER'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Why a suggestion is set aside by those to whom it was made. */
export const dismissalReasons = [
  'OTHER_PROBLEM',
  'OTHER_FIELD',
  'TOO_EARLY',
  'TOO_FAR',
  'NO_CAPACITY',
  'ALREADY_TRIED',
  'NOT_AVAILABLE',
  'OTHER',
] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

/** The two sides of a pair. */
export const postingSides = ['NEED', 'OFFER'] as const;
export type PostingSide = (typeof postingSides)[number];

/** Whom a need's offers are ranked by: the person who wrote them, or the organisation behind them. */
export const expertKinds = ['PERSON', 'ORGANISATION'] as const;
export type ExpertKind = (typeof expertKinds)[number];

/** Where the job stands that learns from judgments. */
export const learningStates = ['WAITING', 'QUEUED', 'RUNNING', 'FAILED'] as const;
export type LearningState = (typeof learningStates)[number];

/** What became of a training of the matcher's weights. */
export const trainingOutcomes = ['KEPT', 'NO_GAIN', 'TOO_FEW_NEEDS'] as const;
export type TrainingOutcome = (typeof trainingOutcomes)[number];

export const reasonKinds = [
  'TEXT',
  'MEANING',
  'SECTOR',
  'FIELD',
  'TRL',
  'REGION',
  'PARTNERSHIP',
  'LANGUAGE',
  'AVAILABILITY',
  'PARTNER',
  'BUDGET',
  'TIME',
  'MUST_HAVE',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export const matchBatchStates = ['QUEUED', 'RUNNING', 'DONE', 'IMPOSSIBLE', 'CANCELLED', 'FAILED'] as const;
export type MatchBatchState = (typeof matchBatchStates)[number];

/** What a batch is busy with: how well each pair fits, who gets whom, or a search whose end nobody can tell. */
export const matchBatchPhases = ['SCORING', 'PLACING', 'SEARCHING'] as const;
export type MatchBatchPhase = (typeof matchBatchPhases)[number];

export const matchBatchChanges = ['ADD', 'REMOVE', 'LOCK', 'UNLOCK'] as const;
export type MatchBatchChange = (typeof matchBatchChanges)[number];

export const reasonVerdicts = ['MET', 'GAP', 'UNKNOWN'] as const;
export type ReasonVerdict = (typeof reasonVerdicts)[number];

/** Why the two sides of a pair may not be strangers to each other, the closest tie first. */
export const conflictKinds = ['SAME_ORGANISATION', 'SAME_PERSON', 'SHARED_PEOPLE', 'FACILITATOR', 'SAME_DOMAIN', 'PAST_PROJECT'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What a letter about a match tells of. */
export const matchNews = [
  'MATCH_APPROACHED',
  'MATCH_BOTH_INTERESTED',
  'MATCH_INTRODUCED',
  'MATCH_MOVED',
  'MATCH_CONFIRM',
  'MATCH_AGREED',
  'MATCH_CLOSED',
  'MATCH_AWAKE',
  'MATCH_REMINDED',
  'MATCH_HANDED_OVER',
  'MATCH_DUE',
  'MATCH_ESCALATED',
  'MATCH_NDA_SIGNED',
] as const;
export type MatchNews = (typeof matchNews)[number];

/** Who is told: both sides, the side that did not act, the sides that owe an answer, the broker, the broker who steps in. */
export const matchAudiences = ['SIDES', 'OTHER_SIDE', 'ASKED_SIDES', 'OWNER', 'SECOND_BROKER'] as const;
export type MatchAudience = (typeof matchAudiences)[number];
