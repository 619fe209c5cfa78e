import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, DateScalar, planned, type Read, ReadFrom, Reads, ShillingsScalar } from '../../platform/reading';
import { Cluster } from '../clusters';
import { Language, Organisation, Person } from '../identity';
import {
  Attachment,
  attachmentsOf,
  knowsOwner,
  PartnerSought,
  PartnershipType,
  readsDetail,
  TimelineEntry,
  timelineOf,
  Visibility,
  where,
} from '../postings';
import { Thread } from '../threads';
import { Term, termOf, termsOf } from '../vocabulary';
import { Capture, NeedConfirmation } from './capture/capture.type';
import { NeedEntity } from './need.entity';
import { NeedStatus } from './need.enums';
import { insideNeed, needVisible, viewerHasCosigned } from './need.visibility';

const optional = { nullable: true } as const;
/** Withheld from those who read the teaser of an anonymous need, and from all who do not know whose it is. */
const detail: Read = { read: 'column', guard: readsDetail };
const owner: Read = { read: 'column', guard: knowsOwner };

@ObjectType({ description: 'Something measurable that a solution must reach.' })
export class MustHave {
  @Field() readonly metric!: string;
  @Field(() => String, optional) readonly today!: string | null;
  @Field(() => String, optional) readonly target!: string | null;
  @Field(() => String, optional) readonly unit!: string | null;
}

/** Verbs of the timeline that anybody may see who may see the need: what happened since it was published. */
const openVerbs = ['published', 'held', 'resumed', 'renewed', 'discussed', 'reopened', 'agreed', 'solved', 'cosigned'].map(
  (verb) => `need.${verb}`,
);

@ObjectType({ description: 'A technology problem or demand of a firm.' })
@ReadFrom(() => NeedEntity, { visible: needVisible })
export class Need {
  @Field(() => ID) readonly id!: string;
  @Field(() => Int, { description: 'For people to name it by.' }) readonly number!: number;
  @Field() readonly title!: string;
  @Field(() => Language) readonly language!: string;
  @Field(() => String, optional) @Reads(detail) readonly problem!: string | null;
  @Field(() => String, optional) @Reads(detail) readonly background!: string | null;
  @Field(() => String, optional) @Reads(detail) readonly tried!: string | null;
  @Field(() => [MustHave])
  @Reads({ read: 'json', type: () => MustHave, many: true, sql: where(readsDetail, (need) => `${need}.must_haves`, `'[]'::jsonb`) })
  readonly mustHaves!: MustHave[];
  @Field(() => String, optional) @Reads(detail) readonly niceToHaves!: string | null;
  @Field(() => String, optional) @Reads(detail) readonly wantedSolutions!: string | null;
  @Field(() => String, optional) @Reads(detail) readonly unwantedSolutions!: string | null;
  @Field(() => ShillingsScalar, optional) @Reads(detail) readonly budgetMin!: number | null;
  @Field(() => ShillingsScalar, optional) @Reads(detail) readonly budgetMax!: number | null;
  @Field(() => ShillingsScalar, optional) @Reads(detail) readonly ownContribution!: number | null;
  @Field(() => String, { nullable: true, description: 'What the firm gives beside money.' }) @Reads(detail) readonly gives!: string | null;
  @Field(() => ShillingsScalar, { nullable: true, description: 'What the problem costs the firm.' }) @Reads(detail) readonly costPerYear!:
    | number
    | null;
  @Field(() => String, optional) @Reads(detail) readonly quantity!: string | null;
  @Field(() => String, optional) @Reads(detail) readonly constraints!: string | null;
  @Field(() => Int, optional) readonly trlMin!: number | null;
  @Field(() => Int, optional) readonly trlMax!: number | null;
  @Field(() => [PartnerSought]) readonly partnerSought!: string[];
  @Field(() => [PartnershipType]) readonly partnershipTypes!: string[];
  @Field(() => Term, optional)
  @Reads({ read: 'one', type: () => Term, on: termOf('SECTOR', (need) => `${need}.sector_code`) })
  readonly sector!: Term | null;
  @Field(() => [Term])
  @Reads(termsOf('FIELD', (need) => `${need}.field_codes`))
  readonly fields!: Term[];
  @Field(() => [String]) readonly keywords!: string[];
  @Field(() => [Int]) readonly sdgs!: number[];
  @Field(() => Term, optional)
  @Reads({ read: 'one', type: () => Term, on: termOf('REGION', (need) => `${need}.region_code`) })
  readonly region!: Term | null;
  @Field(() => String, optional) @Reads(owner) readonly council!: string | null;
  @Field(() => String, optional) @Reads(owner) readonly valueChainStep!: string | null;
  @Field(() => DateScalar, optional) readonly interestDeadline!: string | null;
  @Field(() => Visibility) readonly visibility!: string;
  @Field(() => Organisation, optional)
  @Reads({
    read: 'one',
    type: () => Organisation,
    on: (need, organisation, at) => `${organisation}.id = ${need}.organisation_id and ${knowsOwner(need, at)}`,
  })
  readonly organisation!: Organisation | null;
  @Field(() => Cluster, optional)
  @Reads({ read: 'one', type: () => Cluster, on: (need, cluster, at) => `${cluster}.id = ${need}.cluster_id and ${knowsOwner(need, at)}` })
  readonly cluster!: Cluster | null;
  @Field(() => Person, optional)
  @Reads({ read: 'one', type: () => Person, on: (need, person, at) => `${person}.id = ${need}.author_id and ${knowsOwner(need, at)}` })
  readonly author!: Person | null;
  @Field({ description: 'A facilitator wrote it down for a firm that had no account.' })
  @Reads({ read: 'sql', sql: (need) => `${need}.capture is not null` })
  readonly isCaptured!: boolean;
  @Field(() => Date, { nullable: true, description: 'Of one that was captured: when the firm said that it is right.' })
  readonly confirmedAt!: Date | null;
  @Field(() => Person, { nullable: true, description: 'Who wrote it down, for its own people and staff.' })
  @Reads({ read: 'one', type: () => Person, on: (need, person, at) => `${person}.id = ${need}.captured_by and ${insideNeed(need, at)}` })
  readonly capturedBy!: Person | null;
  @Field(() => Capture, { nullable: true, description: 'What was noted of the firm, for its own people and staff.' })
  @Reads({
    read: 'json',
    type: () => Capture,
    many: false,
    sql: (need, at) => `case when ${insideNeed(need, at)} then ${need}.capture end`,
  })
  readonly capture!: Capture | null;
  @Field(() => NeedConfirmation, { nullable: true, description: 'How the firm was asked, and what it said; for its own people and staff.' })
  @Reads({
    read: 'one',
    type: () => NeedConfirmation,
    on: (need, asked, at) => `${asked}.need_id = ${need}.id and ${insideNeed(need, at)}`,
  })
  readonly confirmation!: NeedConfirmation | null;
  @Field(() => [Attachment]) @Reads(attachmentsOf('NEED')) readonly attachments!: Attachment[];
  @Field(() => NeedStatus) readonly status!: string;
  @Field(() => String, optional) @Reads(owner) readonly statusReason!: string | null;
  @Field(() => DateScalar, optional) readonly onHoldUntil!: string | null;
  @Field(() => String, optional) @Reads(owner) readonly onHoldReason!: string | null;
  @Field(() => Date, optional) readonly submittedAt!: Date | null;
  @Field(() => Date, optional) readonly publishedAt!: Date | null;
  @Field(() => Date, optional) readonly expiresAt!: Date | null;
  @Field(() => Date, optional) readonly renewedAt!: Date | null;
  @Field(() => Date, optional) readonly archivedAt!: Date | null;
  @Field(() => Date) readonly createdAt!: Date;
  @Field(() => Date) readonly updatedAt!: Date;
  @Field(() => Int) readonly version!: number;
  @Field(() => Int, { description: 'Firms that said they have it too.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: (need) => `select count(*) from need_cosign c where c.need_id = ${need}.id` })
  readonly cosignCount!: number;
  @Field(() => ShillingsScalar, { description: 'What the problem costs those firms, where they said so.' })
  @Reads({
    read: 'sql',
    isNeverNull: true,
    sql: where(
      readsDetail,
      (need) => `(select coalesce(sum(c.cost_per_year), 0)::bigint from need_cosign c where c.need_id = ${need}.id)`,
      '0',
    ),
  })
  readonly cosignCostPerYear!: number;
  @Field() @Reads({ read: 'sql', sql: viewerHasCosigned }) readonly viewerHasCosigned!: boolean;
  @Field(() => [TimelineEntry], { description: 'Newest first.' })
  @Reads(timelineOf({ subject: 'NEED', open: openVerbs, inside: insideNeed }))
  timeline(@Arg('first', () => Int, { defaultValue: 50 }) _first: number): never {
    return planned();
  }
  @Field(() => Thread, optional)
  @Reads({ read: 'one', type: () => Thread, on: (need, thread) => `${thread}.subject = 'NEED' and ${thread}.subject_id = ${need}.id` })
  readonly thread!: Thread | null;
}

export const NeedConnection = connectionOf(Need, 'Need');
