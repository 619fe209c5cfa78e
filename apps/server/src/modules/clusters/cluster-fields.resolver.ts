import { Arg, FieldResolver, Int, Resolver } from 'type-graphql';
import { byText, planned, Reads } from '../../platform/reading';
import { Organisation, Viewer } from '../identity';
import { Cluster } from './cluster.type';

@Resolver(() => Organisation)
export class OrganisationClustersResolver {
  @FieldResolver(() => [Cluster])
  @Reads({
    read: 'many',
    type: () => Cluster,
    on: (organisation, cluster) =>
      `exists (select 1 from cluster_member m where m.cluster_id = ${cluster}.id and m.organisation_id = ${organisation}.id)`,
    orderBy: () => byText('name_en'),
    limit: 'first',
  })
  clusters(@Arg('first', () => Int, { defaultValue: 20 }) _first: number): never {
    return planned();
  }
}

@Resolver(() => Viewer)
export class ViewerClustersResolver {
  @FieldResolver(() => [Cluster])
  @Reads({
    read: 'many',
    type: () => Cluster,
    on: (viewer, cluster) => `${cluster}.facilitator_id = ${viewer}.id`,
    orderBy: () => byText('name_en'),
    limit: 50,
  })
  facilitates(): never {
    return planned();
  }
}
