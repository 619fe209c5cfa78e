import { verbsForSides } from '@kongano/domain';
import { Arg, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Problem } from '../../platform/graphql';
import { connectionOf, DateScalar, planned, ReadFrom, Reads } from '../../platform/reading';
import { Person } from '../identity';
import { Need } from '../needs';
import { Offer } from '../offers';
import { TimelineEntry, timelineOf } from '../postings';
import { Thread } from '../threads';
import { MatchEntity } from './match.entity';
import { ConflictKind, MatchSource, MatchStatus, ReasonKind, ReasonVerdict } from './match.enums';
import { sideInputs } from './match.sides';
import { answerRead, matchVisible, staffOnly } from './match.visibility';

@ObjectType({ description: 'A place in a text. Offsets count UTF-16 units; the end is exclusive.' })
export class TextRange {
  @Field({ description: 'GraphQL name of the field the range lies in.' }) readonly field!: string;
  @Field(() => Int, { nullable: true, description: 'Which of the keywords, when the field is keywords.' }) readonly keyword!: number | null;
  @Field(() => Int) readonly start!: number;
  @Field(() => Int) readonly end!: number;
}

@ObjectType({ description: 'A term that both texts share, with every place it stands in.' })
export class MatchedTerm {
  @Field(() => [TextRange]) readonly need!: TextRange[];
  @Field(() => [TextRange]) readonly offer!: TextRange[];
  @Field({ description: 'The two texts name it in different languages.' }) readonly isTranslated!: boolean;
  @Field(() => String, { nullable: true, description: 'The meaning in both languages, where the glossary knows it.' })
  readonly concept!: string | null;
  @Field(() => Float, { description: 'Its part of the score.' }) readonly weight!: number;
}

@ObjectType({ description: 'The sentence of the offer that a verdict on a must-have rests on, and the places in it that show why.' })
export class MatchPassage {
  @Field({ description: 'GraphQL name of the field of the offer that it stands in.' }) readonly field!: string;
  @Field(() => Int, { nullable: true, description: 'Which of the keywords, when the field is keywords.' }) readonly keyword!: number | null;
  @Field(() => Int) readonly start!: number;
  @Field(() => Int) readonly end!: number;
  @Field(() => [TextRange], { description: 'In the same field: the number, and the words that it shares with the must-have.' })
  readonly marks!: TextRange[];
}

@ObjectType({ description: 'Why a match has its score. The shares of all reasons add up to it.' })
export class MatchReason {
  @Field(() => ReasonKind) readonly kind!: string;
  @Field(() => Float) readonly share!: number;
  @Field(() => Float, { nullable: true, description: 'The share that a perfect agreement would have; not known of older matches.' })
  readonly most!: number | null;
  @Field(() => ReasonVerdict) readonly verdict!: string;
  @Field(() => String, { nullable: true, description: "The must-have's metric." }) readonly detail!: string | null;
  @Field(() => Boolean, { nullable: true, description: "Of a must-have: the offer's text speaks of it." }) readonly isMentioned!:
    | boolean
    | null;
  @Field(() => MatchPassage, { nullable: true, description: 'Of a must-have: what the offer says of it.' })
  readonly passage!: MatchPassage | null;
  @Field(() => Int, { nullable: true, description: 'Of the place: how far the capitals of the two regions lie apart.' })
  readonly kilometres!: number | null;
  @Field(() => [MatchedTerm]) readonly terms!: MatchedTerm[];
}

@ObjectType({ description: 'A need and an offer that a broker brings together.' })
@ReadFrom(() => MatchEntity, { visible: matchVisible })
export class Match {
  @Field(() => ID) readonly id!: string;
  @Field(() => Int) readonly number!: number;
  @Field(() => Need, { nullable: true })
  @Reads({ read: 'one', type: () => Need, on: (match, need) => `${need}.id = ${match}.need_id` })
  readonly need!: Need | null;
  @Field(() => Offer, { nullable: true })
  @Reads({ read: 'one', type: () => Offer, on: (match, offer) => `${offer}.id = ${match}.offer_id` })
  readonly offer!: Offer | null;
  @Field(() => MatchStatus) readonly status!: string;
  @Field(() => MatchSource) readonly source!: string;
  @Field(() => Float, { description: 'Between 0 and 1.' }) readonly score!: number;
  @Field(() => Person, { nullable: true, description: 'The broker whose case it is.' })
  @Reads({ read: 'one', type: () => Person, on: (match, person) => `${person}.id = ${match}.owner_id` })
  readonly owner!: Person | null;
  @Field(() => Person, { nullable: true, description: 'The broker who was asked in when nothing happened; for staff.' })
  @Reads({
    read: 'one',
    type: () => Person,
    on: (match, person, at) => (at.scope === 'staff' ? `${person}.id = ${match}.second_broker_id` : 'false'),
  })
  readonly secondBroker!: Person | null;
  @Field(() => String, { nullable: true, description: "The broker's own note of what is next; for staff." })
  @Reads({ read: 'sql', sql: staffOnly('next_step') })
  readonly nextStep!: string | null;
  @Field(() => DateScalar, { nullable: true }) readonly nextStepDue!: string | null;
  @Field(() => String, { nullable: true }) readonly statusReason!: string | null;
  @Field(() => Date, { nullable: true }) readonly introducedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Since when its sides know of it.' }) readonly approachedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the side of the need said yes. The other side reads it once both did.' })
  @Reads({ read: 'sql', sql: answerRead('NEED', 'interest') })
  readonly needInterestAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the side of the offer said yes. The other side reads it once both did.' })
  @Reads({ read: 'sql', sql: answerRead('OFFER', 'interest') })
  readonly offerInterestAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who said so, or what they added; for staff.' })
  @Reads({ read: 'sql', sql: staffOnly('need_interest_note') })
  readonly needInterestNote!: string | null;
  @Field(() => String, { nullable: true, description: 'Who said so, or what they added; for staff.' })
  @Reads({ read: 'sql', sql: staffOnly('offer_interest_note') })
  readonly offerInterestNote!: string | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When the side of the need agreed to be known. The other side reads it once both did.',
  })
  @Reads({ read: 'sql', sql: answerRead('NEED', 'consent') })
  readonly needConsentAt!: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When the side of the offer agreed to be known. The other side reads it once both did.',
  })
  @Reads({ read: 'sql', sql: answerRead('OFFER', 'consent') })
  readonly offerConsentAt!: Date | null;
  @Field({ description: 'The need or the offer does not say whose it is until both sides agree.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: sideInputs.isAnonymous })
  readonly isAnonymous!: boolean;
  @Field({ description: 'Its conversation and documents wait until both sides have signed the confidentiality agreement.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: (match) => `not room_is_open('MATCH', ${match}.id)` })
  readonly waitsForNda!: boolean;
  @Field(() => DateScalar, { nullable: true }) readonly metOn!: string | null;
  @Field(() => Date, { nullable: true }) readonly needAgreedAt!: Date | null;
  @Field(() => Date, { nullable: true }) readonly offerAgreedAt!: Date | null;
  @Field(() => DateScalar, { nullable: true }) readonly parkedUntil!: string | null;
  @Field(() => [ConflictKind], { description: 'What the waiver of a conflict of interest speaks of; for staff.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: (match, at) => (at.scope === 'staff' ? `${match}.waived_conflicts` : `'{}'::text[]`) })
  readonly waivedConflicts!: string[];
  @Field(() => Date, {
    nullable: true,
    description: 'When a conflict of interest was waived. The sides read it once they were introduced.',
  })
  @Reads({
    read: 'sql',
    sql: (match, at) =>
      at.scope === 'staff'
        ? `${match}.conflict_waived_at`
        : `case when ${match}.introduced_at is not null then ${match}.conflict_waived_at end`,
  })
  readonly conflictWaivedAt!: Date | null;
  @Field(() => Person, { nullable: true, description: 'Who waived it; for staff.' })
  @Reads({
    read: 'one',
    type: () => Person,
    on: (match, person, at) => (at.scope === 'staff' ? `${person}.id = ${match}.conflict_waived_by` : 'false'),
  })
  readonly conflictWaivedBy!: Person | null;
  @Field(() => String, { nullable: true, description: 'Why it was waived; for staff.' })
  @Reads({ read: 'sql', sql: staffOnly('conflict_waiver') })
  readonly conflictWaiver!: string | null;
  @Field(() => Date) readonly createdAt!: Date;
  @Field(() => Date) readonly updatedAt!: Date;
  @Field(() => Int) readonly version!: number;
  @Field(() => [MatchReason], { description: 'As they were when the pair was chosen.' })
  @Reads({ read: 'json', type: () => MatchReason, many: true, sql: (match) => `${match}.reasons` })
  readonly reasons!: MatchReason[];
  @Field(() => [TimelineEntry])
  @Reads(
    timelineOf({
      subject: 'MATCH',
      open: [...verbsForSides, 'match.nda-signed'],
      inside: (_row, at) => (at.scope === 'staff' ? 'true' : 'false'),
    }),
  )
  timeline(@Arg('first', () => Int, { defaultValue: 50 }) _first: number): never {
    return planned();
  }
  @Field(() => Thread, { nullable: true })
  @Reads({ read: 'one', type: () => Thread, on: (match, thread) => `${thread}.subject = 'MATCH' and ${thread}.subject_id = ${match}.id` })
  readonly thread!: Thread | null;
}

export const MatchConnection = connectionOf(Match, 'Match');

@ObjectType({ description: 'A pair that the engine finds fitting, with its reasons.' })
export class Suggestion {
  @Field(() => Float) readonly score!: number;
  @Field({ description: 'Worth a look. Below that the honest answer is that nothing fits.' }) readonly isGoodMatch!: boolean;
  readonly needId!: string;
  readonly offerId!: string;
  readonly matchId!: string | null;
  @Field(() => Need, { nullable: true })
  @Reads({ read: 'byKey', type: () => Need, property: 'needId' })
  readonly need!: Need | null;
  @Field(() => Offer, { nullable: true })
  @Reads({ read: 'byKey', type: () => Offer, property: 'offerId' })
  readonly offer!: Offer | null;
  @Field(() => [MatchReason]) readonly reasons!: MatchReason[];
  @Field(() => Match, { nullable: true, description: 'The match that was made of this pair, if any.' })
  @Reads({ read: 'byKey', type: () => Match, property: 'matchId' })
  readonly match!: Match | null;
}

@ObjectType()
export class MatchPayload {
  readonly matchId!: string | null;
  @Field(() => Match, { nullable: true })
  @Reads({ read: 'byKey', type: () => Match, property: 'matchId' })
  readonly match!: Match | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}
