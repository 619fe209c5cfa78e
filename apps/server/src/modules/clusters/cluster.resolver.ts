import type { FieldScope } from '@kongano/query-plan';
import { Arg, Args, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Problem } from '../../platform/graphql';
import { Access, anyone, byText, planned, Reads, signedIn, staff } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { codesUnder } from '../vocabulary';
import { ClusterInput, ClustersArgs } from './cluster.args';
import { ClusterService } from './cluster.service';
import { Cluster, ClusterConnection } from './cluster.type';
import { ClusterMembers } from './cluster-members.service';

interface Context {
  readonly call: Call;
}

@ObjectType()
export class ClusterPayload {
  @Field(() => Cluster, { nullable: true })
  @Reads({ read: 'byKey', type: () => Cluster, property: 'clusterId' })
  readonly cluster!: Cluster | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}

/** By any part of a name or summary in either language, or spelled nearly so. */
const matchesText = (row: string, text: string): string =>
  `(strpos(${row}.search_text, lower(btrim(${text}))) > 0 or lower(${text}) <% ${row}.search_text)`;

const conditions = (cluster: string, at: FieldScope): string =>
  [
    ...(at.has('filter.regionCode') ? [`${cluster}.region_code = ${at.arg('filter.regionCode', 'text')}`] : []),
    ...(at.has('filter.sectorCode') ? [`${cluster}.sector_code in ${codesUnder('SECTOR', at.arg('filter.sectorCode', 'text'))}`] : []),
    ...(at.has('filter.text') ? [matchesText(cluster, at.arg('filter.text', 'text'))] : []),
  ].join(' and ') || 'true';

@Resolver()
export class ClusterResolver {
  constructor(
    private readonly service: ClusterService,
    private readonly memberships: ClusterMembers,
  ) {}

  @Query(() => ClusterConnection)
  @Access(anyone)
  @Reads({ read: 'connection', type: () => Cluster, on: (_, cluster, at) => conditions(cluster, at), orderBy: () => byText('name_en') })
  clusters(@Args() _args: ClustersArgs): never {
    return planned();
  }

  @Query(() => Cluster, { nullable: true })
  @Access(anyone)
  @Reads({ read: 'one', type: () => Cluster, on: (_, cluster, at) => `${cluster}.slug = ${at.arg('slug', 'text')}` })
  cluster(@Arg('slug') _slug: string): never {
    return planned();
  }

  @Mutation(() => ClusterPayload)
  @Access(staff)
  createCluster(@Arg('id', () => ID) id: string, @Arg('input') input: ClusterInput, @Ctx() { call }: Context) {
    return this.service.create(call, id, input);
  }

  @Mutation(() => ClusterPayload)
  @Access(signedIn)
  updateCluster(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input') input: ClusterInput,
    @Ctx() { call }: Context,
  ) {
    return this.service.update(call, { id, version, input });
  }

  @Mutation(() => ClusterPayload)
  @Access(signedIn)
  addClusterMember(
    @Arg('clusterId', () => ID) clusterId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Ctx() { call }: Context,
  ) {
    return this.memberships.add(call, clusterId, organisationId);
  }

  @Mutation(() => ClusterPayload)
  @Access(signedIn)
  removeClusterMember(
    @Arg('clusterId', () => ID) clusterId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Ctx() { call }: Context,
  ) {
    return this.memberships.remove(call, clusterId, organisationId);
  }
}
