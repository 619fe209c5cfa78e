import { Field, ID, ObjectType } from 'type-graphql';
import { ReadFrom, Reads } from '../../platform/reading';
import { MembershipRole } from './identity.enums';
import { MembershipEntity } from './membership.entity';
import { Organisation } from './organisation.type';
import { membershipVisible } from './organisation.visibility';
import { Person } from './person.type';

@ObjectType({ description: 'That a person acts for an organisation.' })
@ReadFrom(() => MembershipEntity, { visible: membershipVisible })
export class Membership {
  @Field(() => ID) readonly id!: string;
  @Field(() => MembershipRole) readonly role!: string;
  @Field(() => Person, { nullable: true })
  @Reads({ read: 'one', type: () => Person, on: (membership, person) => `${person}.id = ${membership}.person_id` })
  readonly person!: Person | null;
  @Field(() => Organisation, { nullable: true })
  @Reads({ read: 'one', type: () => Organisation, on: (membership, organisation) => `${organisation}.id = ${membership}.organisation_id` })
  readonly organisation!: Organisation | null;
  @Field(() => Date)
  @Reads({ read: 'column', property: 'createdAt' })
  readonly since!: Date;
}
