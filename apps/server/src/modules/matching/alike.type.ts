import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../platform/reading';
import { Need } from '../needs';
import { Offer } from '../offers';

@ObjectType({ description: 'A need that is like another.' })
export class SimilarNeed {
  readonly needId!: string;
  @Field(() => Need, { nullable: true })
  @Reads({ read: 'byKey', type: () => Need, property: 'needId' })
  readonly need!: Need | null;
}

@ObjectType({ description: 'An offer that is like another.' })
export class SimilarOffer {
  readonly offerId!: string;
  @Field(() => Offer, { nullable: true })
  @Reads({ read: 'byKey', type: () => Offer, property: 'offerId' })
  readonly offer!: Offer | null;
}
