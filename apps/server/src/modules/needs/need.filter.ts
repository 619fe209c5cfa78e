import type { FieldScope, OrderKey } from '@kongano/query-plan';
import { byAge, byKey, byRelevance, knowsOwner, postingConditions, readsDetail, where } from '../postings';
import { codesUnder } from '../vocabulary';

/** The conditions of a `NeedFilter` in the argument `filter`. */
export function needConditions(need: string, at: FieldScope): string {
  const conditions = [
    ...postingConditions(need, at),
    ...(at.has('filter.sectorCode') ? [`${need}.sector_code in ${codesUnder('SECTOR', at.arg('filter.sectorCode', 'text'))}`] : []),
    ...(at.has('filter.clusterId') ? [`${need}.cluster_id = ${at.arg('filter.clusterId', 'uuid')} and ${knowsOwner(need, at)}`] : []),
    ...(at.has('filter.trl')
      ? [`${at.arg('filter.trl', 'int')} between coalesce(${need}.trl_min, 1) and coalesce(${need}.trl_max, 9)`]
      : []),
  ];
  return conditions.join(' and ') || 'true';
}

const cosigns = (need: string): string => `(select count(*) from need_cosign c where c.need_id = ${need}.id)`;

/** The order that the argument `sort` names. */
export function needOrder(at: FieldScope): readonly OrderKey[] {
  switch (at.choice('sort')) {
    case 'OLDEST':
      return byAge('asc');
    case 'DEADLINE':
      return byKey((need) => `${need}.interest_deadline`, 'date', 'asc');
    case 'COST':
      return byKey((need) => where(readsDetail, (row) => `${row}.cost_per_year`)(need, at), 'bigint', 'desc');
    case 'COSIGNS':
      return byKey(cosigns, 'bigint', 'desc');
    case 'RELEVANCE':
      return byRelevance(at);
    default:
      return byAge('desc');
  }
}
