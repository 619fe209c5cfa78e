import { postingDays } from '@kongano/domain';
import { endOfWorkingDay, type WaitingSource } from '../../platform/module';
import { type Actor, isSignedIn, isStaff } from '../../platform/session';

type Table = 'need' | 'offer';

/** Working days that a broker has to look at what was submitted. */
const reviewDays = 5;
const reviewDue = endOfWorkingDay('coalesce(p.submitted_at, p.updated_at)', reviewDays);
const named = `coalesce(nullif(p.title, ''), '') as title`;

/** What was submitted and waits for a broker, oldest first by its due date. */
const awaitingReview =
  (table: Table): WaitingSource =>
  (actor) =>
    isStaff(actor)
      ? {
          text: `select 'QUALIFY_${table.toUpperCase()}' as kind, '${table.toUpperCase()}' as subject_kind, p.id as subject_id, ${named},
              o.name as detail, ${reviewDue} as due_at, coalesce(p.submitted_at, p.updated_at) as since, null::int as count
            from ${table} p left join organisation o on o.id = p.organisation_id where p.status in ('SUBMITTED', 'QUALIFYING')`,
          values: [],
        }
      : null;

const ownSource =
  (kind: string, table: Table, columns: { detail: string; dueAt: string; since: string; where: string }): WaitingSource =>
  (actor: Actor) =>
    isSignedIn(actor)
      ? {
          text: `select '${kind}' as kind, '${table.toUpperCase()}' as subject_kind, p.id as subject_id, ${named}, ${columns.detail} as detail,
              ${columns.dueAt}::timestamptz as due_at, ${columns.since} as since, null::int as count
            from ${table} p where (p.author_id = $1 or p.organisation_id = any($2::uuid[])) and ${columns.where}`,
          values: [actor.personId, actor.organisations.map((organisation) => organisation.id)],
        }
      : null;

/** What waits on needs, or on offers: for the broker to look at it, for its own people to mend, finish or renew it. */
export function waitingOnPostings(table: Table): readonly WaitingSource[] {
  const name = table.toUpperCase();
  const expiring = `p.status = 'PUBLISHED' and p.renewed_at is null and p.expires_at between now() and now() + interval '${postingDays.expiryNotice} days'`;
  return [
    awaitingReview(table),
    ownSource(`${name}_RETURNED`, table, {
      detail: 'p.status_reason',
      dueAt: 'null',
      since: 'p.updated_at',
      where: `p.status = 'RETURNED'`,
    }),
    ownSource(`${name}_DRAFT`, table, {
      detail: 'null::text',
      dueAt: 'null',
      since: 'p.updated_at',
      where: `p.status = 'DRAFT' and p.author_id = $1`,
    }),
    ownSource(`${name}_EXPIRING`, table, {
      detail: 'null::text',
      dueAt: 'p.expires_at',
      since: 'coalesce(p.published_at, p.created_at)',
      where: expiring,
    }),
  ];
}
