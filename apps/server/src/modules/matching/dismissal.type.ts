import { Field, ObjectType } from 'type-graphql';
import { Problem } from '../../platform/graphql';
import { Reads } from '../../platform/reading';
import { Person } from '../identity';
import { Need } from '../needs';
import { Offer } from '../offers';
import { DismissalReason } from './match.enums';

@ObjectType({ description: 'A suggestion that was set aside, and why. It can be brought back.' })
export class DismissedSuggestion {
  readonly needId!: string;
  readonly offerId!: string;
  readonly personId!: string;
  @Field(() => Need, { nullable: true })
  @Reads({ read: 'byKey', type: () => Need, property: 'needId' })
  readonly need!: Need | null;
  @Field(() => Offer, { nullable: true })
  @Reads({ read: 'byKey', type: () => Offer, property: 'offerId' })
  readonly offer!: Offer | null;
  @Field(() => DismissalReason) readonly reason!: string;
  @Field(() => String, { nullable: true }) readonly note!: string | null;
  @Field(() => Date) readonly dismissedAt!: Date;
  @Field(() => Person, { nullable: true })
  @Reads({ read: 'byKey', type: () => Person, property: 'personId' })
  readonly dismissedBy!: Person | null;
}

@ObjectType()
export class SuggestionPayload {
  @Field(() => [Problem]) readonly problems!: Problem[];
}
