/** Who may read a published posting. Of an anonymous one everybody reads the teaser, members the rest, and nobody whose it is until both sides consent. */
export const visibilities = ['PUBLIC', 'MEMBERS', 'ANONYMOUS', 'INVITED'] as const;
export type Visibility = (typeof visibilities)[number];

export const needStatuses = [
  'DRAFT',
  'SUBMITTED',
  'QUALIFYING',
  'RETURNED',
  'PUBLISHED',
  'IN_DISCUSSION',
  'AGREED',
  'SOLVED',
  'CLOSED_UNSOLVED',
  'EXPIRED',
  'WITHDRAWN',
] as const;
export type NeedStatus = (typeof needStatuses)[number];

/** What a person may be offered to do with a need; the client renders exactly these. */
export const needActions = [
  'EDIT',
  'SUBMIT',
  'QUALIFY',
  'RETURN',
  'PUBLISH',
  'HOLD',
  'RESUME',
  'RENEW',
  'WITHDRAW',
  'ARCHIVE',
  'CLOSE',
  'COSIGN',
  'MATCH',
  'DISCARD',
] as const;
export type NeedAction = (typeof needActions)[number];

export const offerStatuses = ['DRAFT', 'SUBMITTED', 'QUALIFYING', 'RETURNED', 'PUBLISHED', 'EXPIRED', 'WITHDRAWN'] as const;
export type OfferStatus = (typeof offerStatuses)[number];

export const offerActions = [
  'EDIT',
  'SUBMIT',
  'QUALIFY',
  'RETURN',
  'PUBLISH',
  'HOLD',
  'RESUME',
  'RENEW',
  'WITHDRAW',
  'ARCHIVE',
  'MATCH',
  'DISCARD',
] as const;
export type OfferAction = (typeof offerActions)[number];

export const partnershipTypes = [
  'TECHNICAL_ASSISTANCE',
  'LICENCE',
  'RESEARCH_COOPERATION',
  'JOINT_VENTURE',
  'TESTING_SERVICE',
  'STUDENT_PROJECT',
  'INVESTMENT',
] as const;
export type PartnershipType = (typeof partnershipTypes)[number];

export const partnersSought = ['SMALL_FIRM', 'LARGE_FIRM', 'RESEARCH_INSTITUTE', 'UNIVERSITY', 'ANY'] as const;
export type PartnerSought = (typeof partnersSought)[number];

export const offerStages = ['CONCEPT', 'IN_DEVELOPMENT', 'LAB_TESTED', 'READY_FOR_DEMONSTRATION', 'ON_THE_MARKET'] as const;
export type OfferStage = (typeof offerStages)[number];

export const ipStatuses = ['NONE', 'SECRET_KNOW_HOW', 'APPLIED', 'GRANTED'] as const;
export type IpStatus = (typeof ipStatuses)[number];

export const evidenceKinds = ['PUBLICATION', 'PROTOTYPE', 'FIELD_TRIAL', 'EQUIPMENT', 'TECHNIQUE'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const attachmentKinds = ['PHOTO', 'DOCUMENT', 'VOICE'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

export const needSorts = ['NEWEST', 'OLDEST', 'DEADLINE', 'COST', 'COSIGNS', 'RELEVANCE'] as const;
export type NeedSort = (typeof needSorts)[number];

export const offerSorts = ['NEWEST', 'OLDEST', 'TRL', 'RELEVANCE'] as const;
export type OfferSort = (typeof offerSorts)[number];

/** What searches can be saved of. */
export const searchKinds = ['NEED', 'OFFER', 'CASE'] as const;
export type SearchKind = (typeof searchKinds)[number];
/** Saved searches of one kind that a person has at most. */
export const mostSavedSearches = 20;
