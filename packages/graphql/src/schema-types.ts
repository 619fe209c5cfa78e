// Made by `npm run codegen`; change its sources instead: the types of apps/server.

/** All optional. Only open needs are on an agenda. */
export type AgendaFilter = {
  readonly clusterId?: string | null;
  readonly regionCode?: string | null;
  /** A section or division of ISIC covers its classes. */
  readonly sectorCode?: string | null;
  /** As the need names it; small and capital letters alike. */
  readonly valueChainStep?: string | null;
};

/** What needs are added up by. */
export type AgendaGrouping = 'CLUSTER' | 'REGION' | 'VALUE_CHAIN_STEP';

/** What comes first: what most firms have, what costs most, what touches most jobs. */
export type AgendaRank = 'COST' | 'FIRMS' | 'JOBS';

/** What an attached file is. */
export type AttachmentKind = 'DOCUMENT' | 'PHOTO' | 'VOICE';

/** A firm without an account, whom a facilitator writes for. Phone or e-mail, so that it can confirm. */
export type CaptureInput = {
  readonly contactName?: string | null;
  readonly email?: string | null;
  readonly firmName?: string | null;
  readonly hasConsent?: boolean | null;
  readonly phone?: string | null;
};

export type ClusterFilter = {
  readonly regionCode?: string | null;
  /** A section or division of ISIC covers its classes. */
  readonly sectorCode?: string | null;
  readonly text?: string | null;
};

export type ClusterInput = {
  readonly councils?: ReadonlyArray<string> | null;
  readonly facilitatorId?: string | null;
  readonly facilitatorName?: string | null;
  readonly foundedYear?: number | null;
  readonly nameEn: string;
  readonly nameSw: string;
  readonly regionCode: string;
  readonly sectorCode: string;
  readonly summaryEn?: string | null;
  readonly summarySw?: string | null;
};

/** What ties the two sides of a pair to each other. */
export type ConflictKind = 'FACILITATOR' | 'PAST_PROJECT' | 'SAME_DOMAIN' | 'SAME_ORGANISATION' | 'SAME_PERSON' | 'SHARED_PEOPLE';

/** Why a match was declined. */
export type DeclineReason = 'ALREADY_SOLVED' | 'NOT_RELEVANT' | 'NO_CAPACITY' | 'OTHER' | 'TOO_EARLY' | 'TOO_EXPENSIVE';

/** Why a suggestion was set aside. */
export type DismissalReason = 'ALREADY_TRIED' | 'NOT_AVAILABLE' | 'NO_CAPACITY' | 'OTHER' | 'OTHER_FIELD' | 'OTHER_PROBLEM' | 'TOO_EARLY' | 'TOO_FAR';

/** Something that shows that it works. */
export type EvidenceInput = {
  readonly doi?: string | null;
  readonly kind: EvidenceKind;
  readonly text: string;
};

/** What shows that it works. */
export type EvidenceKind = 'EQUIPMENT' | 'FIELD_TRIAL' | 'PROTOTYPE' | 'PUBLICATION' | 'TECHNIQUE';

/** Whether people or organisations are ranked. */
export type ExpertKind = 'ORGANISATION' | 'PERSON';

/** Rights to what is offered. */
export type IpStatus = 'APPLIED' | 'GRANTED' | 'NONE' | 'SECRET_KNOW_HOW';

/** English or Swahili. */
export type Language = 'en' | 'sw';

/** Where the job stands that learns from judgments. */
export type LearningState = 'FAILED' | 'QUEUED' | 'RUNNING' | 'WAITING';

/** What can be done with a match. */
export type MatchAction = 'AGREE' | 'APPROACH' | 'CONSENT' | 'DECLINE' | 'HAND_OVER' | 'HOLD_MEETING' | 'INTRODUCE' | 'PARK' | 'RECORD_INTEREST' | 'RECORD_SILENCE' | 'REMIND' | 'REPORT_CONFLICT' | 'SCOPE' | 'SET_NEXT_STEP' | 'SHORTLIST' | 'START_PROJECT' | 'UNPARK' | 'WAIVE_CONFLICT' | 'WITHDRAW' | 'WITHDRAW_CONSENT';

/** What a person does with a pair of a batch. */
export type MatchBatchChange = 'ADD' | 'LOCK' | 'REMOVE' | 'UNLOCK';

/** What a plan has to keep. */
export type MatchBatchInput = {
  readonly fewestPerNeed: number;
  /** First the need that is worst off, then the total. */
  readonly isFair: boolean;
  readonly mostPerNeed: number;
  readonly mostPerOrganisation?: number | null;
  /** So many needs one person can take, with all their offers. */
  readonly mostPerPerson: number;
  /** So many pairs with offers of one region. */
  readonly mostPerRegion?: number | null;
  /** Open needs of this region; of all without it. */
  readonly needRegion?: string | null;
  /** Open offers of this region; of all without it. */
  readonly offerRegion?: string | null;
  /** Leaves out pairs that do not look good enough. */
  readonly onlyGood: boolean;
};

/** What a batch is busy with. */
export type MatchBatchPhase = 'PLACING' | 'SCORING' | 'SEARCHING';

/** Where a batch stands. */
export type MatchBatchState = 'CANCELLED' | 'DONE' | 'FAILED' | 'IMPOSSIBLE' | 'QUEUED' | 'RUNNING';

export type MatchFilter = {
  /** A second broker was asked in. For staff; others find nothing. */
  readonly isEscalated?: boolean | null;
  /** Something was to be done before today. */
  readonly isOverdue?: boolean | null;
  /** Cases of the viewer as a broker. */
  readonly mine?: boolean | null;
  readonly needId?: string | null;
  readonly offerId?: string | null;
  /** Cases of this broker. */
  readonly ownerId?: string | null;
  /** Where the need is from. For staff; others find nothing. */
  readonly regionCode?: string | null;
  readonly status?: ReadonlyArray<MatchStatus> | null;
  /** Words of the need or the offer, or the number. For staff; others find nothing. */
  readonly text?: string | null;
};

/** In which order matches come. */
export type MatchSort = 'DUE' | 'NEWEST' | 'OLDEST';

/** Who brought the pair together. */
export type MatchSource = 'BROKER' | 'ENGINE' | 'INTEREST' | 'REQUEST';

/** Where a match stands. */
export type MatchStatus = 'AGREEMENT' | 'APPROACHED' | 'BOTH_INTERESTED' | 'CONFLICT_OF_INTEREST' | 'DECLINED' | 'INTRODUCED' | 'MEETING_HELD' | 'NO_ANSWER' | 'PARKED' | 'PROJECT' | 'SCOPING' | 'SHORTLISTED' | 'SUGGESTED' | 'WITHDRAWN';

/** Owners decide who belongs; members act for the organisation. */
export type MembershipRole = 'MEMBER' | 'OWNER';

/** What a person may do with a milestone. */
export type MilestoneAction = 'ACCEPT_DROP' | 'CONFIRM' | 'DROP' | 'EDIT' | 'KEEP' | 'REFUSE' | 'REMOVE' | 'REPORT';

/** What the firm said to a report. */
export type MilestoneAnswer = 'CONFIRMED' | 'REFUSED';

export type MilestoneInput = {
  readonly delivers?: string | null;
  readonly dueOn: string;
  readonly title: string;
};

/** Where a milestone stands. */
export type MilestoneStatus = 'CONFIRMED' | 'DROPPED' | 'DROP_PROPOSED' | 'PLANNED' | 'REFUSED' | 'REPORTED';

/** Something measurable that a solution must reach. */
export type MustHaveInput = {
  readonly metric: string;
  readonly target?: string | null;
  readonly today?: string | null;
  readonly unit?: string | null;
};

/** What a person may do with a need now. */
export type NeedAction = 'ARCHIVE' | 'CLOSE' | 'COSIGN' | 'DISCARD' | 'EDIT' | 'HOLD' | 'MATCH' | 'PUBLISH' | 'QUALIFY' | 'RENEW' | 'RESUME' | 'RETURN' | 'SUBMIT' | 'WITHDRAW';

export type NeedFilter = {
  readonly clusterId?: string | null;
  readonly fieldCode?: string | null;
  readonly language?: Language | null;
  /** Only what the viewer or one of their organisations wrote, drafts too. */
  readonly mine?: boolean | null;
  readonly organisationId?: string | null;
  readonly partnershipType?: PartnershipType | null;
  /** Only what was published later. */
  readonly publishedAfter?: string | null;
  readonly regionCode?: string | null;
  /** A section or division of ISIC covers its classes. */
  readonly sectorCode?: string | null;
  readonly status?: ReadonlyArray<NeedStatus> | null;
  /** Words in either language; small misspellings are forgiven. */
  readonly text?: string | null;
  readonly trl?: number | null;
};

/** All optional, as a draft may be incomplete. Null clears, absent leaves unchanged. */
export type NeedInput = {
  readonly background?: string | null;
  readonly budgetMax?: number | null;
  readonly budgetMin?: number | null;
  readonly capture?: CaptureInput | null;
  readonly clusterId?: string | null;
  readonly constraints?: string | null;
  readonly costPerYear?: number | null;
  readonly council?: string | null;
  readonly fieldCodes?: ReadonlyArray<string> | null;
  readonly gives?: string | null;
  readonly interestDeadline?: string | null;
  readonly keywords?: ReadonlyArray<string> | null;
  readonly language?: Language | null;
  readonly mustHaves?: ReadonlyArray<MustHaveInput> | null;
  readonly niceToHaves?: string | null;
  readonly organisationId?: string | null;
  readonly ownContribution?: number | null;
  readonly partnerSought?: ReadonlyArray<PartnerSought> | null;
  readonly partnershipTypes?: ReadonlyArray<PartnershipType> | null;
  readonly problem?: string | null;
  readonly quantity?: string | null;
  readonly regionCode?: string | null;
  readonly sdgs?: ReadonlyArray<number> | null;
  readonly sectorCode?: string | null;
  readonly title?: string | null;
  readonly tried?: string | null;
  readonly trlMax?: number | null;
  readonly trlMin?: number | null;
  readonly unwantedSolutions?: string | null;
  readonly valueChainStep?: string | null;
  readonly visibility?: Visibility | null;
  readonly wantedSolutions?: string | null;
};

/** Orders of a list of needs. */
export type NeedSort = 'COSIGNS' | 'COST' | 'DEADLINE' | 'NEWEST' | 'OLDEST' | 'RELEVANCE';

/** Where a need stands in its life. */
export type NeedStatus = 'AGREED' | 'CLOSED_UNSOLVED' | 'DRAFT' | 'EXPIRED' | 'IN_DISCUSSION' | 'PUBLISHED' | 'QUALIFYING' | 'RETURNED' | 'SOLVED' | 'SUBMITTED' | 'WITHDRAWN';

export type NotificationChoiceInput = {
  readonly timing: NotificationTiming;
  readonly topic: NotificationTopic;
};

export type NotificationSettingsInput = {
  readonly digestDay: number;
  readonly digestHour: number;
  readonly letters: ReadonlyArray<NotificationChoiceInput>;
  readonly quietFrom?: number | null;
  readonly quietTo?: number | null;
};

/** When a letter comes: at once, gathered, or never. */
export type NotificationTiming = 'AT_ONCE' | 'DAILY' | 'NONE' | 'WEEKLY';

/** What a person chooses letters by. */
export type NotificationTopic = 'MATCHES' | 'MESSAGES' | 'POSTINGS' | 'PROJECTS';

/** What a person may do with an offer now. */
export type OfferAction = 'ARCHIVE' | 'DISCARD' | 'EDIT' | 'HOLD' | 'MATCH' | 'PUBLISH' | 'QUALIFY' | 'RENEW' | 'RESUME' | 'RETURN' | 'SUBMIT' | 'WITHDRAW';

export type OfferFilter = {
  readonly clusterId?: string | null;
  readonly fieldCode?: string | null;
  readonly language?: Language | null;
  /** Only what the viewer or one of their organisations wrote, drafts too. */
  readonly mine?: boolean | null;
  readonly organisationId?: string | null;
  readonly partnershipType?: PartnershipType | null;
  /** Only what was published later. */
  readonly publishedAfter?: string | null;
  readonly regionCode?: string | null;
  /** A section or division of ISIC covers its classes. */
  readonly sectorCode?: string | null;
  readonly status?: ReadonlyArray<OfferStatus> | null;
  /** Words in either language; small misspellings are forgiven. */
  readonly text?: string | null;
  readonly trl?: number | null;
};

/** All optional, as a draft may be incomplete. Null clears, absent leaves unchanged. */
export type OfferInput = {
  readonly advantages?: string | null;
  readonly availableFrom?: string | null;
  readonly availableTo?: string | null;
  readonly capacityProjects?: number | null;
  readonly description?: string | null;
  readonly evidence?: ReadonlyArray<EvidenceInput> | null;
  readonly fieldCodes?: ReadonlyArray<string> | null;
  readonly ipNotes?: string | null;
  readonly ipStatus?: IpStatus | null;
  readonly keywords?: ReadonlyArray<string> | null;
  readonly language?: Language | null;
  readonly organisationId?: string | null;
  readonly partnerRole?: string | null;
  readonly partnerSought?: ReadonlyArray<PartnerSought> | null;
  readonly partnershipTypes?: ReadonlyArray<PartnershipType> | null;
  readonly people?: ReadonlyArray<OfferPersonInput> | null;
  readonly regionCode?: string | null;
  readonly sdgs?: ReadonlyArray<number> | null;
  readonly sectorCodes?: ReadonlyArray<string> | null;
  readonly stage?: OfferStage | null;
  readonly summary?: string | null;
  readonly title?: string | null;
  readonly trl?: number | null;
  readonly unit?: string | null;
  readonly visibility?: Visibility | null;
};

/** Somebody who does the work. */
export type OfferPersonInput = {
  readonly name: string;
  readonly orcid?: string | null;
};

/** Orders of a list of offers. */
export type OfferSort = 'NEWEST' | 'OLDEST' | 'RELEVANCE' | 'TRL';

/** How far what is offered has come. */
export type OfferStage = 'CONCEPT' | 'IN_DEVELOPMENT' | 'LAB_TESTED' | 'ON_THE_MARKET' | 'READY_FOR_DEMONSTRATION';

/** Where an offer stands in its life. */
export type OfferStatus = 'DRAFT' | 'EXPIRED' | 'PUBLISHED' | 'QUALIFYING' | 'RETURNED' | 'SUBMITTED' | 'WITHDRAWN';

export type OrganisationFilter = {
  readonly isVerified?: boolean | null;
  readonly kind?: OrganisationKind | null;
  readonly regionCode?: string | null;
  /** Any part of the name, or nearly so. */
  readonly text?: string | null;
};

export type OrganisationInput = {
  readonly council?: string | null;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly regionCode?: string | null;
  readonly rorId?: string | null;
  readonly size?: OrganisationSize | null;
  readonly summaryEn?: string | null;
  readonly summarySw?: string | null;
  readonly website?: string | null;
  readonly womenOwned?: boolean | null;
  readonly youthOwned?: boolean | null;
};

/** The four strands of the helix. */
export type OrganisationKind = 'ACADEMIA' | 'FIRM' | 'GOVERNMENT' | 'SUPPORT';

/** By people employed: under 5, 50, 100, or more. */
export type OrganisationSize = 'LARGE' | 'MEDIUM' | 'MICRO' | 'SMALL';

/** Kinds of partners that are looked for. */
export type PartnerSought = 'ANY' | 'LARGE_FIRM' | 'RESEARCH_INSTITUTE' | 'SMALL_FIRM' | 'UNIVERSITY';

/** Kinds of working together. */
export type PartnershipType = 'INVESTMENT' | 'JOINT_VENTURE' | 'LICENCE' | 'RESEARCH_COOPERATION' | 'STUDENT_PROJECT' | 'TECHNICAL_ASSISTANCE' | 'TESTING_SERVICE';

/** What a person does for the platform itself. */
export type PlatformRole = 'ADMINISTRATOR' | 'BROKER' | 'DIRECTOR' | 'FUND_MANAGER' | 'REVIEWER';

/** A side of a pair. */
export type PostingSide = 'NEED' | 'OFFER';

/** What a person may do with a project. */
export type ProjectAction = 'ADD_DOCUMENT' | 'COMPLETE' | 'EDIT' | 'PLAN' | 'START' | 'STOP';

export type ProjectFilter = {
  /** The day of a milestone is over. */
  readonly isOverdue?: boolean | null;
  /** Those the viewer takes part in, or opened as a broker. */
  readonly mine?: boolean | null;
  readonly status?: ReadonlyArray<ProjectStatus> | null;
  /** Words of the title. */
  readonly text?: string | null;
};

export type ProjectInput = {
  readonly summary?: string | null;
  readonly title: string;
};

/** What a partner does in a project. */
export type ProjectPartnerRole = 'NEED_OWNER' | 'SOLVER';

/** Order of a list of projects. DUE: by the next milestone. */
export type ProjectSort = 'DUE' | 'NEWEST' | 'OLDEST' | 'TITLE';

/** Where a project stands. */
export type ProjectStatus = 'COMPLETED' | 'DRAFT' | 'RUNNING' | 'STOPPED';

/** What a reader says of a message without a word. */
export type ReactionKind = 'AGREE' | 'DONE' | 'QUESTION' | 'THANKS';

/** What somebody read a need as: staff, or the kind of their organisation. */
export type ReaderRole = 'ACADEMIA' | 'FIRM' | 'GOVERNMENT' | 'PERSON' | 'STAFF' | 'SUPPORT';

/** What was opened of a need: its page, a conversation or match of it, a file. */
export type ReadingKind = 'DETAIL' | 'FILE' | 'ROOM';

/** What a reason of a match is about. */
export type ReasonKind = 'AVAILABILITY' | 'BUDGET' | 'FIELD' | 'LANGUAGE' | 'MEANING' | 'MUST_HAVE' | 'PARTNER' | 'PARTNERSHIP' | 'REGION' | 'SECTOR' | 'TEXT' | 'TIME' | 'TRL';

/** Whether a demand is met, is not, or cannot be judged. */
export type ReasonVerdict = 'GAP' | 'MET' | 'UNKNOWN';

/** What a receipt is of: confidentiality, or consent to be named. */
export type ReceiptKind = 'CONSENT' | 'NDA';

export type SavedSearchInput = {
  /** What stands after `?` in the address of the list. */
  readonly address: string;
  readonly kind: SearchKind;
  readonly name: string;
};

/** What is looked for. */
export type SearchKind = 'CASE' | 'NEED' | 'OFFER';

/** What an entry points to. */
export type SubjectKind = 'CLUSTER' | 'INVITATION' | 'MATCH' | 'MATCH_BATCH' | 'MATCH_INDEX' | 'MATCH_MODEL' | 'NEED' | 'OFFER' | 'ORGANISATION' | 'PERSON' | 'PROJECT' | 'THREAD';

/** Vocabularies: ISIC rev. 4, OECD FORD, regions, councils, SDGs, readiness levels. */
export type TermScheme = 'COUNCIL' | 'FIELD' | 'REGION' | 'SDG' | 'SECTOR' | 'TRL';

/** What a thread is about. */
export type ThreadSubject = 'CLUSTER' | 'MATCH' | 'NEED' | 'OFFER' | 'PROJECT';

/** Whether learned weights were kept, and why not. */
export type TrainingOutcome = 'KEPT' | 'NO_GAIN' | 'TOO_FEW_NEEDS';

/** What speaks for a way. */
export type TriageGround = 'ASKED_FOR' | 'BUDGET_BELOW_COST' | 'EARLY_READINESS_ACCEPTED' | 'NOTHING_FITS' | 'NO_BUDGET' | 'ONLY_UNREADY_FIT' | 'READINESS_WANTED_HIGH' | 'READY_OFFER_FITS' | 'SHARED_BY_FIRMS' | 'SMALL_BUDGET';

/** Ways in which a need may be helped, the quickest first. */
export type TriageRoute = 'EXISTING_SOLUTION' | 'FUND' | 'RESEARCH' | 'STUDENT_PROJECT' | 'TESTING_SERVICE';

/** Who may read it once it is published. */
export type Visibility = 'ANONYMOUS' | 'INVITED' | 'MEMBERS' | 'PUBLIC';

/** Why something waits for the viewer. */
export type WaitingKind = 'ASK_FIRM' | 'CONFIRM_NEED' | 'INVITATION' | 'JOIN_ORGANISATION' | 'MATCH_ANSWER' | 'MATCH_NEXT_STEP' | 'NEED_DRAFT' | 'NEED_EXPIRING' | 'NEED_RETURNED' | 'OFFER_DRAFT' | 'OFFER_EXPIRING' | 'OFFER_RETURNED' | 'PROJECT_COMPLETE' | 'PROJECT_CONFIRM' | 'PROJECT_MILESTONE' | 'PROJECT_PLAN' | 'QUALIFY_NEED' | 'QUALIFY_OFFER' | 'REPORTED_MESSAGE' | 'UNREAD_MESSAGES' | 'VERIFY_EMAIL' | 'VERIFY_ORGANISATION';
