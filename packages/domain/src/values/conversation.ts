/** What a reader may say of a message without a word: so it is, thank you, it is done, this is not clear. */
export const reactionKinds = ['AGREE', 'THANKS', 'DONE', 'QUESTION'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

export const threadSubjects = ['NEED', 'OFFER', 'MATCH', 'CLUSTER', 'PROJECT'] as const;
export type ThreadSubject = (typeof threadSubjects)[number];

export const waitingKinds = [
  'VERIFY_ORGANISATION',
  'VERIFY_EMAIL',
  'JOIN_ORGANISATION',
  'QUALIFY_NEED',
  'QUALIFY_OFFER',
  'NEED_RETURNED',
  'OFFER_RETURNED',
  'NEED_DRAFT',
  'OFFER_DRAFT',
  'NEED_EXPIRING',
  'OFFER_EXPIRING',
  'CONFIRM_NEED',
  'ASK_FIRM',
  'MATCH_ANSWER',
  'MATCH_NEXT_STEP',
  'PROJECT_PLAN',
  'PROJECT_CONFIRM',
  'PROJECT_MILESTONE',
  'PROJECT_COMPLETE',
  'UNREAD_MESSAGES',
  'REPORTED_MESSAGE',
  'INVITATION',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

export const subjectKinds = [
  'NEED',
  'OFFER',
  'MATCH',
  'MATCH_MODEL',
  'MATCH_BATCH',
  'MATCH_INDEX',
  'PROJECT',
  'CLUSTER',
  'ORGANISATION',
  'PERSON',
  'THREAD',
  'INVITATION',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];
