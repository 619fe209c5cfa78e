import type { PlanScope } from '@kongano/query-plan';

/** Staff read every thread; others those in which they or one of their organisations take part, once it is open. */
export const threadVisible = (thread: string, at: PlanScope): string => takesPart(`${thread}.id`, at);

export const messageVisible = (message: string, at: PlanScope): string => takesPart(`${message}.thread_id`, at);

function takesPart(threadId: string, at: PlanScope): string {
  if (at.scope === 'anonymous') return 'false';
  if (at.scope === 'staff') return 'true';
  return `exists (select 1 from thread_participant p join thread room on room.id = p.thread_id where p.thread_id = ${threadId}
    and (room.subject <> 'MATCH' or room_is_open(room.subject, room.subject_id)) and (p.person_id = ${at.viewer('personId', 'uuid')} or p.organisation_id = any(${at.viewer('organisationIds', 'uuid[]')})))`;
}
