import { type Actor, isStaff } from '../../platform/session';

/** Staff, and the facilitator of this cluster. Profiles of clusters are open to everyone. */
export const mayEditCluster = (actor: Actor, cluster: { readonly facilitatorId: string | null }): boolean =>
  isStaff(actor) || (cluster.facilitatorId !== null && cluster.facilitatorId === actor.personId);

/** A cluster comes to be, and gets its facilitator, by staff. */
export const mayFoundCluster = isStaff;
