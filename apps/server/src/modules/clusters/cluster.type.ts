import { Args, Field, ID, Int, ObjectType } from 'type-graphql';
import { byText, connectionOf, planned, ReadFrom, Reads } from '../../platform/reading';
import { Organisation, OrganisationConnection, organisationVisible, Person } from '../identity';
import { Term, termOf } from '../vocabulary';
import { MembersArgs } from './cluster.args';
import { ClusterEntity } from './cluster.entity';
import { clusterEditable } from './cluster.visibility';

const isMember = (cluster: string, organisation: string): string =>
  `exists (select 1 from cluster_member m where m.cluster_id = ${cluster}.id and m.organisation_id = ${organisation}.id)`;

@ObjectType({ description: 'Firms, researchers and authorities of one place and trade who work together.' })
@ReadFrom(() => ClusterEntity, { visible: 'everyone' })
export class Cluster {
  @Field(() => ID) readonly id!: string;
  @Field({ description: 'Its name in addresses.' }) readonly slug!: string;
  @Field() readonly nameEn!: string;
  @Field() readonly nameSw!: string;
  @Field(() => String, { nullable: true }) readonly summaryEn!: string | null;
  @Field(() => String, { nullable: true }) readonly summarySw!: string | null;
  @Field(() => Term, { nullable: true })
  @Reads({ read: 'one', type: () => Term, on: termOf('REGION', (cluster) => `${cluster}.region_code`) })
  readonly region!: Term | null;
  @Field(() => Term, { nullable: true })
  @Reads({ read: 'one', type: () => Term, on: termOf('SECTOR', (cluster) => `${cluster}.sector_code`) })
  readonly sector!: Term | null;
  @Field(() => [String]) readonly councils!: string[];
  @Field(() => Int, { nullable: true }) readonly foundedYear!: number | null;
  @Field(() => String, { nullable: true, description: 'For a facilitator who has no account yet.' })
  readonly facilitatorName!: string | null;
  @Field(() => Person, { nullable: true })
  @Reads({ read: 'one', type: () => Person, on: (cluster, person) => `${person}.id = ${cluster}.facilitator_id` })
  readonly facilitator!: Person | null;
  @Field(() => Int) readonly version!: number;
  @Field(() => Date) readonly createdAt!: Date;
  @Field(() => Int, { description: 'Those that the viewer may see.' })
  @Reads({
    read: 'sql',
    isNeverNull: true,
    sql: (cluster, at) => `select count(*) from organisation o where ${isMember(cluster, 'o')} and ${organisationVisible('o', at)}`,
  })
  readonly memberCount!: number;
  @Field(() => OrganisationConnection)
  @Reads({ read: 'connection', type: () => Organisation, on: isMember, orderBy: () => byText('name') })
  members(@Args() _page: MembersArgs): never {
    return planned();
  }
  @Field()
  @Reads({ read: 'sql', sql: clusterEditable })
  readonly viewerCanEdit!: boolean;
}

export const ClusterConnection = connectionOf(Cluster, 'Cluster');
