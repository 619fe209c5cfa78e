import type { WaitingSource } from '../../platform/module';
import { isStaff } from '../../platform/session';

/** A title is a few words, however long the message: what is left out shows as such. */
const longestTitle = 60;
const inOneLine = (body: string): string => `(select case when length(t.line) <= ${longestTitle} then t.line
  else regexp_replace(left(t.line, ${longestTitle}), '(?<=\\S)\\s+\\S*$', '') || '…' end
  from (select btrim(regexp_replace(left(${body}, 1000), '\\s+', ' ', 'g')) as line) t)`;

/** Threads with messages that a participant has not seen; staff are told of those they have written in or opened. */
export const unreadThreads: WaitingSource = (actor) =>
  actor.personId === null
    ? null
    : {
        text: `select 'UNREAD_MESSAGES' as kind, t.subject as subject_kind, t.subject_id, ${inOneLine("case when m.hidden_at is null then m.body else '' end")} as title, null::text as detail,
            null::timestamptz as due_at, m.created_at as since, (t.last_number - coalesce(r.last_read_number, 0))::int as count
          from thread t
          join message m on m.thread_id = t.id and m.number = t.last_number
          left join thread_read r on r.thread_id = t.id and r.person_id = $1
          where t.last_number > coalesce(r.last_read_number, 0) and m.author_id <> $1
            and (($3 and r.person_id is not null) or room_is_open(t.subject, t.subject_id) and exists (select 1 from thread_participant p where p.thread_id = t.id
              and (p.person_id = $1 or p.organisation_id = any($2::uuid[]))))`,
        values: [actor.personId, actor.organisations.map((organisation) => organisation.id), isStaff(actor)],
      };

/** Messages that readers reported, for staff: each conversation once. */
export const reportedMessages: WaitingSource = (actor) =>
  isStaff(actor)
    ? {
        text: `select 'REPORTED_MESSAGE' as kind, t.subject as subject_kind, t.subject_id, ${inOneLine('min(mr.reason)')} as title, null::text as detail,
            null::timestamptz as due_at, min(mr.created_at) as since, count(*)::int as count
          from message_report mr join message m on m.id = mr.message_id join thread t on t.id = m.thread_id
          where mr.settled_at is null and m.deleted_at is null group by t.id`,
        values: [],
      }
    : null;
