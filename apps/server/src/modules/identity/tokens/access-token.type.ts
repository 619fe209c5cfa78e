import type { PlanScope } from '@kongano/query-plan';
import { Field, ID, ObjectType } from 'type-graphql';
import { ReadFrom } from '../../../platform/reading';
import { AccessTokenEntity } from './access-token.entity';

/** Tokens are their person's own matter: staff do not see them either. */
const accessTokenVisible = (token: string, at: PlanScope): string =>
  at.scope === 'anonymous' ? 'false' : `${token}.person_id = ${at.viewer('personId', 'uuid')}`;

@ObjectType({ description: 'With it a program acts for a person. Its secret is shown once, when it is made.' })
@ReadFrom(() => AccessTokenEntity, { visible: accessTokenVisible })
export class AccessToken {
  @Field(() => ID) readonly id!: string;
  @Field() readonly name!: string;
  @Field({ description: 'Else it only reads.' }) readonly canWrite!: boolean;
  @Field(() => Date) readonly createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'To the minute.' }) readonly lastUsedAt!: Date | null;
  @Field(() => Date, { description: 'Expired ones are kept in sight for 30 days.' }) readonly expiresAt!: Date;
}
