import type { FieldScope, OrderKey, PlanScope } from '@kongano/query-plan';
import { byAge, byKey, byRelevance, knowsOwner, postingConditions } from '../postings';
import { codesUnder } from '../vocabulary';

/** Offers of the cluster's member organisations, and those for its sector. `cluster` is SQL of its id. */
export const isForCluster = (offer: string, cluster: string, at: PlanScope): string =>
  `(exists (select 1 from cluster_member m where m.cluster_id = ${cluster} and m.organisation_id = ${offer}.organisation_id) and ${knowsOwner(offer, at)}
    or exists (select 1 from cluster c where c.id = ${cluster} and c.sector_code = any(${offer}.sector_codes)))`;

/** The conditions of an `OfferFilter` in the argument `filter`. */
export function offerConditions(offer: string, at: FieldScope): string {
  const conditions = [
    ...postingConditions(offer, at),
    ...(at.has('filter.sectorCode')
      ? [`${offer}.sector_codes && (select array_agg(s.code) from ${codesUnder('SECTOR', at.arg('filter.sectorCode', 'text'))} s)`]
      : []),
    ...(at.has('filter.clusterId') ? [isForCluster(offer, at.arg('filter.clusterId', 'uuid'), at)] : []),
    ...(at.has('filter.trl') ? [`${offer}.trl = ${at.arg('filter.trl', 'int')}`] : []),
  ];
  return conditions.join(' and ') || 'true';
}

/** The order that the argument `sort` names. */
export function offerOrder(at: FieldScope): readonly OrderKey[] {
  switch (at.choice('sort')) {
    case 'OLDEST':
      return byAge('asc');
    case 'TRL':
      return byKey((offer) => `${offer}.trl`, 'int', 'desc');
    case 'RELEVANCE':
      return byRelevance(at);
    default:
      return byAge('desc');
  }
}
