import { defineModule } from '../../platform/module';
import { VocabularyService } from '../vocabulary';
import { ClusterEntity } from './cluster.entity';
import { ClusterResolver, OrganisationClustersResolver, ViewerClustersResolver } from './cluster.resolver';
import { ClusterService } from './cluster.service';

export { Cluster } from './cluster.type';
export { ClusterService };

/** Clusters: their profiles, facilitators and member organisations. */
export const clustersModule = defineModule({
  name: 'clusters',
  entities: [ClusterEntity],
  setUp: ({ useCases }, services) => {
    const clusters = services.provide(new ClusterService(useCases, services.get(VocabularyService)));
    return { resolvers: [new ClusterResolver(clusters), new OrganisationClustersResolver(), new ViewerClustersResolver()] };
  },
});
