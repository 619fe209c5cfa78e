export { Attachment, attachmentsOf } from './attachment.type';
export type { NamedCode, PostingDefinition, PostingOutcome, PostingStep } from './posting.definition';
export { PostingEntity } from './posting.entity';
export { AttachmentKind, PartnerSought, PartnershipType, Visibility } from './posting.enums';
export { byAge, byKey, byRelevance, foundByText, postingConditions } from './posting.filter';
export { PostingFilter } from './posting.inputs';
export type { PostingLoader } from './posting.loader';
export { mayKnowOwner, mayReadDetail, mayReadPosting, ownsPosting, type ReadablePosting } from './posting.policy';
export { filesOfPostings, insidePosting, knowsOwner, ownPosting, postingVisible, readsDetail, where } from './posting.visibility';
export { waitingOnPostings } from './posting.waiting';
export type { Attaching } from './posting-attachments.service';
export {
  bodyOf,
  ownerColumns,
  PART_BREAK,
  type PostingDocument,
  type PostingOwner,
  type PostingReaders,
  partnerKindsOf,
  readableOf,
  readerColumns,
  type TextPart,
  textParts,
} from './posting-document';
export { readKnownNames } from './posting-names';
export { refusal } from './posting-refusal';
export { type PostingWork, setUpPostings } from './posting-work';
export { TimelineEntry, type TimelineRule, timelineOf } from './timeline.type';
