import { notAllowed, notFound } from '../../platform/errors';
import { checkIds } from '../../platform/ids';
import type { Outcome, Tx } from '../../platform/use-case';
import { ClusterEntity } from './cluster.entity';
import { mayEditCluster } from './cluster.policy';

export interface ClusterOutcome extends Outcome {
  /** Null when none came to be. */
  readonly clusterId: string | null;
}

/** The cluster, locked until the transaction ends. Throws for what is not there and for who may not edit it. */
export async function lockEditable(tx: Tx, id: string): Promise<ClusterEntity> {
  checkIds(id);
  const cluster = await tx.manager.findOne(ClusterEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!cluster) throw notFound();
  if (!mayEditCluster(tx.actor, cluster)) throw notAllowed();
  return cluster;
}
