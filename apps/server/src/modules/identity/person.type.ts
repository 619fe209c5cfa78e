import { Field, ID, ObjectType } from 'type-graphql';
import { ReadFrom, Reads } from '../../platform/reading';
import { Language, PlatformRole } from './identity.enums';
import { PersonEntity } from './person.entity';
import { personVisible, viewerVisible } from './person.visibility';

@ObjectType({ description: 'Somebody who takes part. Says no more than what is on a visiting card without an address.' })
@ReadFrom(() => PersonEntity, { visible: personVisible })
export class Person {
  @Field(() => ID) readonly id!: string;
  @Field() readonly name!: string;
  @Field(() => String, { nullable: true }) readonly headline!: string | null;
  @Field(() => String, { nullable: true }) readonly orcid!: string | null;
}

@ObjectType({ description: 'The signed-in person, as they see themselves.' })
@ReadFrom(() => PersonEntity, { visible: viewerVisible })
export class Viewer {
  @Field(() => ID) readonly id!: string;
  @Field() readonly name!: string;
  @Field() readonly email!: string;
  @Field(() => String, { nullable: true }) readonly headline!: string | null;
  @Field(() => String, { nullable: true }) readonly orcid!: string | null;
  @Field(() => Language) readonly language!: string;
  @Field(() => [PlatformRole]) readonly roles!: string[];
  @Field()
  @Reads({ read: 'sql', isNeverNull: true, sql: (_, at) => at.viewer('isStaff', 'bool') })
  readonly isStaff!: boolean;
  @Field()
  @Reads({ read: 'sql', isNeverNull: true, sql: (_, at) => at.viewer('isVerifiedMember', 'bool') })
  readonly isVerifiedMember!: boolean;
  @Field(() => [String], { description: 'Regions that the viewer is an officer of.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: (_, at) => at.viewer('regionCodes', 'text[]') })
  readonly regionCodes!: string[];
}
