export { awaitsFirm, type Capture, confirmationLimits, missingInCapture } from './capture';
export {
  type Missing,
  type MissingCode,
  missingForOfferSubmission,
  missingForSubmission,
  type NeedToSubmit,
  type OfferToSubmit,
} from './completeness';
export { type ConflictFacts, type ConflictSide, findConflicts } from './conflicts';
export { type Helix, helices, helixOf } from './helix';
export { decideDismissal } from './lifecycle/dismissal';
export {
  allowedMatchActions,
  askedSides,
  decideMatch,
  isMatchSeenBySides,
  type MatchStep,
  sidesFor,
  suggestedMatch,
  systemMatchFacts,
} from './lifecycle/match-lifecycle';
export { isOverdueUntold, isSilent, longestNextStep, matchReach, shortestWaiver } from './lifecycle/match-problems';
export { type CaseAtRisk, type CaseRisk, caseRisks, riskAfter, riskOf } from './lifecycle/match-risk';
export {
  isOpenMatch,
  type MatchDemand,
  type MatchMover,
  type MatchRole,
  type MatchTransition,
  type MatchTransitionAction,
  matchMovers,
  matchTransitions,
  openMatchStatuses,
  silenceBeforeEscalation,
  verbsForSides,
} from './lifecycle/match-table';
export type { MatchChange, MatchCommand, MatchFacts, MatchRefusal, MatchState } from './lifecycle/match-types';
export {
  allowedNeedActions,
  type CosignRefusal,
  decideNeed,
  type NeedChange,
  type NeedCommand,
  type NeedFacts,
  type NeedRefusal,
  type NeedRole,
  type NeedState,
  type NeedTransitionAction,
  needTransitions,
  systemNeedFacts,
} from './lifecycle/need-lifecycle';
export {
  allowedOfferActions,
  decideOffer,
  type OfferChange,
  type OfferCommand,
  type OfferFacts,
  type OfferRefusal,
  type OfferState,
  type OfferTransitionAction,
  offerTransitions,
  systemOfferFacts,
} from './lifecycle/offer-lifecycle';
export { isExpiryNoticeDue, isOnHold, type PostingChange, type PostingRole, type PostingState, postingDays } from './lifecycle/posting';
export {
  allowedMilestoneActions,
  allowedProjectActions,
  decideMilestone,
  decideProject,
  isOpenMilestone,
  longestReached,
  longestReport,
  type MilestoneCommand,
  type MilestoneRefusal,
  type MilestoneState,
  type ProjectCommand,
  type ProjectFacts,
  type ProjectRefusal,
  type ProjectState,
  projectRoles,
  systemProjectFacts,
} from './lifecycle/project-lifecycle';
export {
  type MilestoneTransition,
  milestoneNoticeDays,
  milestoneTransitions,
  mostMilestones,
  type ProjectDemand,
  type ProjectRole,
  type ProjectTransition,
  projectTransitions,
} from './lifecycle/project-table';
export { type Decision, problemOfReason, type Transition } from './lifecycle/transition';
export { checkLimits } from './limits/check-limits';
export type { Limit, LimitCode, LimitProblem, Limits } from './limits/limit';
export { type CosignInput, checkCosignLimits, checkNeedLimits, checkOfferLimits, needLimits, offerLimits } from './limits/posting-limits';
export {
  accessTokenLimits,
  checkAccessTokenLimits,
  checkClusterLimits,
  checkDocumentLimits,
  checkMessageLimits,
  checkMilestoneLimits,
  checkOrganisationLimits,
  checkProfileLimits,
  checkProjectLimits,
  checkSearchLimits,
  clusterLimits,
  documentLimits,
  fileLimits,
  liveAccessTokens,
  messageLimits,
  milestoneLimits,
  mostProjectDocuments,
  organisationLimits,
  profileLimits,
  projectLimits,
  voiceLimits,
} from './limits/profile-limits';
export { formatShillings, highestAmount, parseShillings } from './money';
export { type IdentifyingPart, identifyingParts } from './names/identifying-parts';
export { finerPlaces, type KnownNames } from './names/known-names';
export { hidesOwner, isPointedOut, replacements } from './names/replacements';
export {
  type NotificationRule,
  notificationRule,
  notificationRules,
  timingsOf,
  usualTiming,
} from './notifications/notification-table';
export { afterQuiet, lastDigest, type NotificationHours, usualHours } from './notifications/notification-times';
export { partnersOf } from './partner';
export { type ProblemCode, problemText, problemTexts } from './problems/problem-texts';
export {
  highestTrl,
  isTrl,
  lowestTrl,
  offerStageOf,
  type ReadinessStage,
  readinessStageOf,
  readinessStages,
  trlRangeOfStage,
} from './readiness';
export { canonicalJson, type Json } from './text/canonical-json';
export { type CleanText, cleanInput, cleanText, type TextProblem, textLength } from './text/clean-text';
export { formatPhone, parsePhone } from './text/phone';
export { slugOf } from './text/slug';
export { addDays, addDaysTo, addWorkingDays, type Day, dayOf, daysBetween, type Instant, isDay, startOfDay } from './time/days';
export { type Holiday, holidaysOf, holidayYears } from './time/holidays';
export { readyFrom, type Triage, type TriageFacts, triage } from './triage';
export { type AgendaGrouping, type AgendaRank, agendaGroupings, agendaRanks } from './values/agenda';
export {
  type ReactionKind,
  reactionKinds,
  type SubjectKind,
  subjectKinds,
  type ThreadSubject,
  threadSubjects,
  type WaitingKind,
  waitingKinds,
} from './values/conversation';
export { type IdentifyingKind, identifyingKinds } from './values/identifying';
export {
  type Language,
  languages,
  type MembershipRole,
  membershipRoles,
  type OrganisationKind,
  type OrganisationSize,
  organisationKinds,
  organisationSizes,
  type PlatformRole,
  platformRoles,
  type TermScheme,
  termSchemes,
} from './values/identity';
export {
  type ConflictKind,
  conflictKinds,
  type DeclineReason,
  type DismissalReason,
  declineReasons,
  dismissalReasons,
  type ExpertKind,
  expertKinds,
  type LearningState,
  learningStates,
  type MatchAction,
  type MatchAudience,
  type MatchBatchChange,
  type MatchBatchPhase,
  type MatchBatchState,
  type MatchNews,
  type MatchSort,
  type MatchSource,
  type MatchStatus,
  matchActions,
  matchAudiences,
  matchBatchChanges,
  matchBatchPhases,
  matchBatchStates,
  matchNews,
  matchSorts,
  matchSources,
  matchStatuses,
  type PostingSide,
  postingSides,
  type ReasonKind,
  type ReasonVerdict,
  reasonKinds,
  reasonVerdicts,
  type TrainingOutcome,
  trainingOutcomes,
} from './values/matching';
export {
  type CaseNews,
  caseNews,
  type NotificationAudience,
  type NotificationChannel,
  type NotificationNews,
  type NotificationTiming,
  type NotificationTopic,
  notificationChannels,
  notificationNews,
  notificationTimings,
  notificationTopics,
  type PostingNews,
} from './values/notifications';
export {
  type AttachmentKind,
  attachmentKinds,
  type EvidenceKind,
  evidenceKinds,
  type IpStatus,
  ipStatuses,
  mostSavedSearches,
  type NeedAction,
  type NeedSort,
  type NeedStatus,
  needActions,
  needSorts,
  needStatuses,
  type OfferAction,
  type OfferSort,
  type OfferStage,
  type OfferStatus,
  offerActions,
  offerSorts,
  offerStages,
  offerStatuses,
  type PartnerSought,
  type PartnershipType,
  partnershipTypes,
  partnersSought,
  type SearchKind,
  searchKinds,
  type Visibility,
  visibilities,
} from './values/postings';
export {
  type MilestoneAction,
  type MilestoneAnswer,
  type MilestoneStatus,
  milestoneActions,
  milestoneAnswers,
  milestoneStatuses,
  type ProjectAction,
  type ProjectAudience,
  type ProjectNews,
  type ProjectPartnerRole,
  type ProjectSort,
  type ProjectStatus,
  projectActions,
  projectAudiences,
  projectNews,
  projectPartnerRoles,
  projectSorts,
  projectStatuses,
} from './values/projects';
export { type ReaderRole, type ReadingKind, readerRoles, readingKinds } from './values/readings';
export { type ReceiptKind, receiptKinds } from './values/receipts';
export { type TriageGround, type TriageRoute, triageGrounds, triageRoutes } from './values/triage';
