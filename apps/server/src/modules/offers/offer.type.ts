import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, DateScalar, planned, type Read, ReadFrom, Reads } from '../../platform/reading';
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
import { OfferEntity } from './offer.entity';
import { EvidenceKind, IpStatus, OfferStage, OfferStatus } from './offer.enums';
import { insideOffer, offerVisible } from './offer.visibility';

const optional = { nullable: true } as const;
/** Withheld from those who read the teaser of an anonymous offer, and from all who do not know whose it is: what it rests on names its makers. */
const detail: Read = { read: 'column', guard: readsDetail };
const owner: Read = { read: 'column', guard: knowsOwner };

@ObjectType({ description: 'Something that shows that it works.' })
export class Evidence {
  @Field(() => EvidenceKind) readonly kind!: string;
  @Field() readonly text!: string;
  @Field(() => String, optional) readonly doi!: string | null;
}

@ObjectType({ description: 'Somebody who does the work.' })
export class OfferPerson {
  @Field() readonly name!: string;
  @Field(() => String, optional) readonly orcid!: string | null;
}

/** Verbs of the timeline that anybody may see who may see the offer: what happened since it was published. */
const openVerbs = ['published', 'held', 'resumed', 'renewed'].map((verb) => `offer.${verb}`);

@ObjectType({ description: 'What academia or a firm can do for others.' })
@ReadFrom(() => OfferEntity, { visible: offerVisible })
export class Offer {
  @Field(() => ID) readonly id!: string;
  @Field(() => Int, { description: 'For people to name it by.' }) readonly number!: number;
  @Field() readonly title!: string;
  @Field(() => Language) readonly language!: string;
  @Field(() => String, optional) @Reads(detail) readonly summary!: string | null;
  @Field(() => String, optional) @Reads(detail) readonly description!: string | null;
  @Field(() => String, optional) @Reads(detail) readonly advantages!: string | null;
  @Field(() => [Evidence])
  @Reads({ read: 'json', type: () => Evidence, many: true, sql: where(knowsOwner, (offer) => `${offer}.evidence`, `'[]'::jsonb`) })
  readonly evidence!: Evidence[];
  @Field(() => OfferStage, optional) readonly stage!: string | null;
  @Field(() => Int, optional) readonly trl!: number | null;
  @Field(() => IpStatus, optional) @Reads(detail) readonly ipStatus!: string | null;
  @Field(() => String, optional) @Reads(detail) readonly ipNotes!: string | null;
  @Field(() => [PartnerSought]) readonly partnerSought!: string[];
  @Field(() => String, optional) @Reads(detail) readonly partnerRole!: string | null;
  @Field(() => [PartnershipType]) readonly partnershipTypes!: string[];
  @Field(() => Int, { nullable: true, description: 'Projects at the same time.' }) @Reads(detail) readonly capacityProjects!: number | null;
  @Field(() => DateScalar, optional) @Reads(detail) readonly availableFrom!: string | null;
  @Field(() => DateScalar, optional) @Reads(detail) readonly availableTo!: string | null;
  @Field(() => [Term]) @Reads(termsOf('SECTOR', (offer) => `${offer}.sector_codes`)) readonly sectors!: Term[];
  @Field(() => [Term]) @Reads(termsOf('FIELD', (offer) => `${offer}.field_codes`)) readonly fields!: Term[];
  @Field(() => [String]) readonly keywords!: string[];
  @Field(() => [Int]) readonly sdgs!: number[];
  @Field(() => Term, optional)
  @Reads({ read: 'one', type: () => Term, on: termOf('REGION', (offer) => `${offer}.region_code`) })
  readonly region!: Term | null;
  @Field(() => [OfferPerson])
  @Reads({ read: 'json', type: () => OfferPerson, many: true, sql: where(knowsOwner, (offer) => `${offer}.people`, `'[]'::jsonb`) })
  readonly people!: OfferPerson[];
  @Field(() => String, { nullable: true, description: 'Department, laboratory or workshop.' }) @Reads(owner) readonly unit!: string | null;
  @Field(() => Visibility) readonly visibility!: string;
  @Field(() => Organisation, optional)
  @Reads({
    read: 'one',
    type: () => Organisation,
    on: (offer, organisation, at) => `${organisation}.id = ${offer}.organisation_id and ${knowsOwner(offer, at)}`,
  })
  readonly organisation!: Organisation | null;
  @Field(() => Person, optional)
  @Reads({ read: 'one', type: () => Person, on: (offer, person, at) => `${person}.id = ${offer}.author_id and ${knowsOwner(offer, at)}` })
  readonly author!: Person | null;
  @Field(() => [Attachment]) @Reads(attachmentsOf('OFFER')) readonly attachments!: Attachment[];
  @Field(() => OfferStatus) readonly status!: string;
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
  @Field(() => [TimelineEntry], { description: 'Newest first.' })
  @Reads(timelineOf({ subject: 'OFFER', open: openVerbs, inside: insideOffer }))
  timeline(@Arg('first', () => Int, { defaultValue: 50 }) _first: number): never {
    return planned();
  }
  @Field(() => Thread, optional)
  @Reads({ read: 'one', type: () => Thread, on: (offer, thread) => `${thread}.subject = 'OFFER' and ${thread}.subject_id = ${offer}.id` })
  readonly thread!: Thread | null;
}

export const OfferConnection = connectionOf(Offer, 'Offer');
