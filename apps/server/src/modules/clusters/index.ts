import { defineModule } from '../../platform/module';
import { VocabularyService } from '../vocabulary';
import { ClusterEntity } from './cluster.entity';
import { ClusterResolver } from './cluster.resolver';
import { ClusterService } from './cluster.service';
import { OrganisationClustersResolver, ViewerClustersResolver } from './cluster-fields.resolver';
import { ClusterMembers } from './cluster-members.service';
import { ClusterReferences } from './cluster-references.service';

export { Cluster } from './cluster.type';
export { ClusterMembers, ClusterReferences, ClusterService };

/** Clusters: their profiles, facilitators and member organisations. */
export const clustersModule = defineModule({
  name: 'clusters',
  entities: [ClusterEntity],
  setUp: ({ useCases }, services) => {
    const references = services.provide(new ClusterReferences());
    const clusters = services.provide(new ClusterService(useCases, services.get(VocabularyService), references));
    const members = services.provide(new ClusterMembers(useCases, references));
    return { resolvers: [new ClusterResolver(clusters, members), new OrganisationClustersResolver(), new ViewerClustersResolver()] };
  },
});
