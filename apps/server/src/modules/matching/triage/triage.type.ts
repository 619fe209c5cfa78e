import { type TriageGround as Ground, type TriageRoute as Route, triageGrounds, triageRoutes } from '@kongano/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql';
import { Reads } from '../../../platform/reading';
import { Offer } from '../../offers';

export const TriageRoute = enumOf<Route>('TriageRoute', triageRoutes, 'Ways in which a need may be helped, the quickest first.');
export const TriageGround = enumOf<Ground>('TriageGround', triageGrounds, 'What speaks for a way.');

@ObjectType({ description: 'A way in which a need may be helped, and why.' })
export class TriagedWay {
  @Field(() => TriageRoute) readonly route!: string;
  @Field(() => [TriageGround], { description: 'The strongest first.' }) readonly grounds!: string[];
  @Field(() => Offer, { nullable: true, description: 'The ready offer that fits best.' })
  @Reads({ read: 'byKey', type: () => Offer, property: 'offerId' })
  readonly offer!: Offer | null;
  @Field(() => ID, { nullable: true }) readonly offerId!: string | null;
}
