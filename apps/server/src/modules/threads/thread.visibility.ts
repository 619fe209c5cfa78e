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

/** Whether the viewer reads the words of a message that they may see: what staff have hidden only its author and staff do. */
export const wordsVisible = (message: string, at: PlanScope): string =>
  at.scope === 'staff'
    ? 'true'
    : `(${message}.hidden_at is null${at.scope === 'anonymous' ? '' : ` or ${message}.author_id = ${at.viewer('personId', 'uuid')}`})`;

/** What a message said before is for those who read what it says now. */
export const messageVersionVisible = (version: string, at: PlanScope): string =>
  ruled(
    at,
    () =>
      `exists (select 1 from message vm where vm.id = ${version}.message_id and ${messageVisible('vm', at)} and ${wordsVisible('vm', at)})`,
  );

function ruled({ scope }: PlanScope, rule: () => string): string {
  if (scope === 'anonymous') return 'false';
  return scope === 'staff' ? 'true' : rule();
}

const isOpen = (thread: string): string => `(${thread}.subject <> 'MATCH' or room_is_open(${thread}.subject, ${thread}.subject_id))`;

const isTheirs = (at: PlanScope): string =>
  `(p.person_id = ${at.viewer('personId', 'uuid')} or p.organisation_id = any(${at.viewer('organisationIds', 'uuid[]')}))`;
