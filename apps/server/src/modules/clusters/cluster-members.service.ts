import { problem } from '../../platform/graphql';
import { checkIds, isUuid } from '../../platform/ids';
import type { Call, UseCases } from '../../platform/use-case';
import { type ClusterOutcome, lockEditable } from './cluster.loader';
import type { ClusterReferences } from './cluster-references.service';

/** Organisations come into a cluster and leave it, by staff or its facilitator. */
export class ClusterMembers {
  constructor(
    private readonly useCases: UseCases,
    private readonly references: ClusterReferences,
  ) {}

  add(call: Call, clusterId: string, organisationId: string): Promise<ClusterOutcome> {
    return this.useCases.run(call, 'addClusterMember', async (tx) => {
      await lockEditable(tx, clusterId);
      if (!isUuid(organisationId) || !(await this.references.organisationExists(tx.manager, organisationId)))
        return { clusterId, problems: [problem(call, 'UNKNOWN_ORGANISATION', 'organisationId')] };
      const added = await tx.manager.query<unknown[]>(
        'insert into cluster_member (cluster_id, organisation_id, joined_at) values ($1, $2, $3) on conflict do nothing returning cluster_id',
        [clusterId, organisationId, tx.now],
      );
      if (added.length === 0) return { clusterId, problems: [problem(call, 'ALREADY_IN_CLUSTER', 'organisationId')] };
      await tx.record({ verb: 'cluster.member_added', subjectKind: 'CLUSTER', subjectId: clusterId, organisationId });
      return { clusterId, problems: [] };
    });
  }

  remove(call: Call, clusterId: string, organisationId: string): Promise<ClusterOutcome> {
    return this.useCases.run(call, 'removeClusterMember', async (tx) => {
      await lockEditable(tx, clusterId);
      checkIds(organisationId);
      const member = 'cluster_id = $1 and organisation_id = $2';
      const known = await tx.manager.query<unknown[]>(`select 1 from cluster_member where ${member}`, [clusterId, organisationId]);
      if (known.length === 0) return { clusterId, problems: [problem(call, 'NOT_IN_CLUSTER', 'organisationId')] };
      await tx.manager.query(`delete from cluster_member where ${member}`, [clusterId, organisationId]);
      await tx.record({ verb: 'cluster.member_removed', subjectKind: 'CLUSTER', subjectId: clusterId, organisationId });
      return { clusterId, problems: [] };
    });
  }
}
