import type { PlanScope } from '@kongano/query-plan';
import { matchVisible, ownsSideOf } from '../match.visibility';

/**
 * SQL that is true for receipts of matches whose names the viewer reads: staff all of them, a side its own, and the other side's once the two
 * were introduced, as a receipt says who somebody is.
 */
export function matchReceiptVisible(receipt: string, at: PlanScope): string {
  if (at.scope === 'anonymous') return 'false';
  if (at.scope === 'staff') return `${receipt}.subject = 'MATCH'`;
  return `(${receipt}.subject = 'MATCH' and exists (select 1 from match rm where rm.id = ${receipt}.subject_id and ${matchVisible('rm', at)}
    and (rm.introduced_at is not null or ${receipt}.person_id = ${at.viewer('personId', 'uuid')}
      or ${receipt}.side = 'NEED' and ${ownsSideOf('rm', 'NEED', at)} or ${receipt}.side = 'OFFER' and ${ownsSideOf('rm', 'OFFER', at)})))`;
}
