import { Field, ID, ObjectType } from 'type-graphql';
import { ReadFrom, Reads } from '../../platform/reading';
import { MembershipRole } from './identity.enums';
import { InvitationEntity } from './invitation.entity';
import { Organisation } from './organisation.type';
import { invitationVisible } from './organisation.visibility';

@ObjectType({ description: 'That an address was asked to join an organisation, while the answer is awaited.' })
@ReadFrom(() => InvitationEntity, { visible: invitationVisible })
export class Invitation {
  @Field(() => ID) readonly id!: string;
  @Field() readonly email!: string;
  @Field(() => MembershipRole) readonly role!: string;
  @Field(() => Organisation, { nullable: true })
  @Reads({ read: 'one', type: () => Organisation, on: (invitation, organisation) => `${organisation}.id = ${invitation}.organisation_id` })
  readonly organisation!: Organisation | null;
  @Field(() => Date) readonly expiresAt!: Date;
  @Field(() => Date) readonly createdAt!: Date;
}
