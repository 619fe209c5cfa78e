import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, ReadFrom, Reads } from '../../platform/reading';
import { Term, termOf } from '../vocabulary';
import { OrganisationKind, OrganisationSize } from './identity.enums';
import { OrganisationEntity } from './organisation.entity';
import { organisationVisible, viewerIsMember, viewerIsOwner } from './organisation.visibility';

@ObjectType({ description: 'A firm, a place of research, an authority or a support organisation.' })
@ReadFrom(() => OrganisationEntity, { visible: organisationVisible })
export class Organisation {
  @Field(() => ID) readonly id!: string;
  @Field(() => OrganisationKind) readonly kind!: string;
  @Field() readonly name!: string;
  @Field(() => String, { nullable: true }) readonly summaryEn!: string | null;
  @Field(() => String, { nullable: true }) readonly summarySw!: string | null;
  @Field(() => OrganisationSize, { nullable: true }) readonly size!: string | null;
  @Field(() => Term, { nullable: true })
  @Reads({ read: 'one', type: () => Term, on: termOf('REGION', (organisation) => `${organisation}.region_code`) })
  readonly region!: Term | null;
  @Field(() => String, { nullable: true }) readonly council!: string | null;
  @Field(() => String, { nullable: true }) readonly website!: string | null;
  @Field(() => String, { nullable: true, description: 'Its entry in the Research Organization Registry: https://ror.org/….' })
  readonly rorId!: string | null;
  @Field() readonly womenOwned!: boolean;
  @Field() readonly youthOwned!: boolean;
  @Field({ description: 'Whether a broker has seen that it is what it says.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: (organisation) => `${organisation}.verified_at is not null` })
  readonly isVerified!: boolean;
  @Field(() => Date, { nullable: true }) readonly verifiedAt!: Date | null;
  @Field(() => Date) readonly createdAt!: Date;
  @Field(() => Int) readonly version!: number;
  @Field()
  @Reads({ read: 'sql', sql: viewerIsMember })
  readonly viewerIsMember!: boolean;
  @Field()
  @Reads({ read: 'sql', sql: viewerIsOwner })
  readonly viewerIsOwner!: boolean;
}

export const OrganisationConnection = connectionOf(Organisation, 'Organisation');
