import { ClusterMembers, ClusterService } from '../modules/clusters';
import { demoDetails } from './demo-details';
import { demoId } from './demo-ids';
import { demoEmail } from './demo-people';
import { type DemoCluster, demoSet } from './demo-set';
import { callBy, type DemoStage, done } from './demo-stage';
import { universityId } from './organisation-inputs';

/** The cluster of the demonstration's facilitator; it has all three sides. */
const ownCluster = 'C01';

/** A broker founds the clusters; each takes in its firms, and the facilitator's own one its university, office and region. */
export async function loadClusters(stage: DemoStage): Promise<void> {
  const broker = await callBy(stage, demoEmail('broker'));
  const facilitator = await callBy(stage, demoEmail('facilitator'));
  const clusters = stage.services.get(ClusterService);
  const members = stage.services.get(ClusterMembers);
  for (const cluster of demoSet.clusters)
    await done(clusters.create(broker, demoId(cluster.id), inputOf(cluster, facilitator.actor.personId)));
  for (const { id, cluster } of demoSet.firms) await done(members.add(broker, demoId(cluster), demoId(id)));
  for (const id of [universityId, demoId('support'), demoId('region')]) await done(members.add(facilitator, demoId(ownCluster), id));
}

const inputOf = (cluster: DemoCluster, facilitatorId: string | null) => ({
  nameEn: cluster.name_en,
  nameSw: cluster.name_sw,
  ...demoDetails.clusters[cluster.id],
  regionCode: cluster.region,
  sectorCode: cluster.isic,
  councils: [...cluster.councils],
  foundedYear: cluster.founded,
  facilitatorName: cluster.facilitator,
  facilitatorId: cluster.id === ownCluster ? facilitatorId : null,
});
