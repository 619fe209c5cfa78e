import type { PlanScope } from '@kongano/query-plan';
import { matchVisible } from '../matching';
import { needVisible } from '../needs';
import { offerVisible } from '../offers';
import { projectVisible } from '../projects';
import { threadVisible } from '../threads';

/** A match is named by its need; to a side that may not read that need, by the offer. */
const matchTitle = (id: string, at: PlanScope): string => `(select case when ${needVisible('n', at)} then n.title else o.title end
  from match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id where m.id = ${id} and ${matchVisible('m', at)})`;

/**
 * SQL of the title of what a notification is about, as the viewer may read it now; null where they may not (any more). The one rule by which a notification
 * is shown, counted and sent.
 */
export function subjectTitle(row: string, at: PlanScope): string {
  const id = `${row}.subject_id`;
  const title = `case ${row}.subject_kind
    when 'NEED' then (select n.title from need n where n.id = ${id} and ${needVisible('n', at)})
    when 'OFFER' then (select o.title from offer o where o.id = ${id} and ${offerVisible('o', at)})
    when 'MATCH' then ${matchTitle(id, at)}
    when 'PROJECT' then (select p.title from project p where p.id = ${id} and ${projectVisible('p', at)})
    else (select c.name_sw from cluster c where c.id = ${id}) end`;
  return `case when ${row}.thread_id is null or exists (select 1 from thread talk where talk.id = ${row}.thread_id and ${threadVisible('talk', at)}) then ${title} end`;
}
