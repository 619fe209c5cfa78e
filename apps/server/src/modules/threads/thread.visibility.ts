import type { PlanScope } from '@kongano/query-plan';

/** Staff read every thread; others those in which they or one of their organisations take part, once it is open. */
export const threadVisible = (thread: string, at: PlanScope): string =>
  ruled(at, () => `${isOpen(thread)} and exists (select 1 from thread_participant p where p.thread_id = ${thread}.id and ${isTheirs(at)})`);

export const messageVisible = (message: string, at: PlanScope): string =>
  ruled(
    at,
    () => `exists (select 1 from thread_participant p join thread room on room.id = p.thread_id where p.thread_id = ${message}.thread_id
    and ${isOpen('room')} and ${isTheirs(at)})`,
  );

/** What a message said before is for those who read what it says now. */
export const messageVersionVisible = (version: string, at: PlanScope): string =>
  ruled(at, () => `exists (select 1 from message vm where vm.id = ${version}.message_id and ${messageVisible('vm', at)})`);

function ruled({ scope }: PlanScope, rule: () => string): string {
  if (scope === 'anonymous') return 'false';
  return scope === 'staff' ? 'true' : rule();
}

const isOpen = (thread: string): string => `(${thread}.subject <> 'MATCH' or room_is_open(${thread}.subject, ${thread}.subject_id))`;

const isTheirs = (at: PlanScope): string =>
  `(p.person_id = ${at.viewer('personId', 'uuid')} or p.organisation_id = any(${at.viewer('organisationIds', 'uuid[]')}))`;
