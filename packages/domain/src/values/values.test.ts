import fs from 'node:fs';
import path from 'node:path';
import * as domain from '../index';

/** The union in the domain for each enum of the API. */
const unions: Readonly<Record<string, readonly string[]>> = {
  AgendaGrouping: domain.agendaGroupings,
  AgendaRank: domain.agendaRanks,
  AttachmentKind: domain.attachmentKinds,
  ConflictKind: domain.conflictKinds,
  DeclineReason: domain.declineReasons,
  DismissalReason: domain.dismissalReasons,
  EvidenceKind: domain.evidenceKinds,
  ExpertKind: domain.expertKinds,
  IpStatus: domain.ipStatuses,
  Language: domain.languages,
  LearningState: domain.learningStates,
  MatchAction: domain.matchActions,
  MatchBatchChange: domain.matchBatchChanges,
  MatchBatchPhase: domain.matchBatchPhases,
  MatchBatchState: domain.matchBatchStates,
  MatchSort: domain.matchSorts,
  MatchSource: domain.matchSources,
  MatchStatus: domain.matchStatuses,
  MembershipRole: domain.membershipRoles,
  MilestoneAction: domain.milestoneActions,
  MilestoneAnswer: domain.milestoneAnswers,
  MilestoneStatus: domain.milestoneStatuses,
  NeedAction: domain.needActions,
  NeedSort: domain.needSorts,
  NeedStatus: domain.needStatuses,
  OfferAction: domain.offerActions,
  OfferSort: domain.offerSorts,
  OfferStage: domain.offerStages,
  OfferStatus: domain.offerStatuses,
  OrganisationKind: domain.organisationKinds,
  OrganisationSize: domain.organisationSizes,
  PartnerSought: domain.partnersSought,
  PartnershipType: domain.partnershipTypes,
  PlatformRole: domain.platformRoles,
  PostingSide: domain.postingSides,
  ProjectAction: domain.projectActions,
  ProjectPartnerRole: domain.projectPartnerRoles,
  ProjectSort: domain.projectSorts,
  ProjectStatus: domain.projectStatuses,
  ReasonKind: domain.reasonKinds,
  ReasonVerdict: domain.reasonVerdicts,
  ReaderRole: domain.readerRoles,
  ReadingKind: domain.readingKinds,
  ReceiptKind: domain.receiptKinds,
  SearchKind: domain.searchKinds,
  SubjectKind: domain.subjectKinds,
  TermScheme: domain.termSchemes,
  ThreadSubject: domain.threadSubjects,
  ReactionKind: domain.reactionKinds,
  NotificationTopic: domain.notificationTopics,
  NotificationTiming: domain.notificationTimings,
  TrainingOutcome: domain.trainingOutcomes,
  TriageGround: domain.triageGrounds,
  TriageRoute: domain.triageRoutes,
  Visibility: domain.visibilities,
  WaitingKind: domain.waitingKinds,
};

const schema = fs
  .readFileSync(path.join(__dirname, '../../../graphql/schema.graphql'), 'utf8')
  .replace(/"""[\s\S]*?"""|"[^"\n]*"|#.*/g, '');
const enums = Object.fromEntries(
  [...schema.matchAll(/^enum (\w+) \{([^}]*)\}/gm)].map(([, name = '', body = '']) => [name, body.match(/\b[A-Za-z_]+\b/g) ?? []]),
);
const sorted = (values: readonly string[]) => [...values].sort();

test.each(Object.keys(unions))('the API and the domain name the same values of %s', (name) => {
  expect(sorted(unions[name] ?? [])).toEqual(sorted(enums[name] ?? []));
});

test('every enum of the API has its union in the domain', () => {
  expect(Object.keys(enums).filter((name) => !Object.hasOwn(unions, name))).toEqual([]);
});

test('no union names a value twice', () => {
  expect(Object.keys(unions).filter((name) => new Set(unions[name]).size !== unions[name]?.length)).toEqual([]);
});
