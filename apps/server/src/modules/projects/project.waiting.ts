import { endOfDay, type WaitingSource } from '../../platform/module';
import { type Actor, isSignedIn, isStaff } from '../../platform/session';

const stands = `(s.organisation_id = any($2::uuid[]) or s.organisation_id is null and s.person_id = $1)`;
const sideOf = (role: 'NEED_OWNER' | 'SOLVER'): string =>
  `exists (select 1 from project_partner s where s.project_id = p.id and s.role = '${role}' and ${stands})`;
/** Who stands on both sides, or is staff, does not speak for the firm. */
const isFirm = `${sideOf('NEED_OWNER')} and not ${sideOf('SOLVER')} and not $3::boolean`;
const isSolver = sideOf('SOLVER');

const valuesOf = (actor: Actor): unknown[] => [actor.personId, actor.organisations.map(({ id }) => id)];
const item = (kind: string, { detail = 'null::text', due = 'null::timestamptz', since = 'p.updated_at' } = {}): string =>
  `select '${kind}' as kind, 'PROJECT' as subject_kind, p.id as subject_id, p.title, ${detail} as detail, ${due} as due_at, ${since} as since, null::int as count`;
const source =
  (text: string): WaitingSource =>
  (actor) =>
    isSignedIn(actor) ? { text, values: [...valuesOf(actor), ...(text.includes('$3') ? [isStaff(actor)] : [])] } : null;

/** Drafts: the two sides plan, and the firm starts. */
const plans = source(`${item('PROJECT_PLAN')} from project p where p.status = 'DRAFT' and (${isSolver} or ${isFirm})`);

/** Reports, and wishes to drop, that the firm has to answer. */
const answers =
  source(`${item('PROJECT_CONFIRM', { detail: 'm.title', since: 'm.updated_at' })} from project p join milestone m on m.project_id = p.id
  where p.status = 'RUNNING' and m.status in ('REPORTED', 'DROP_PROPOSED') and ${isFirm}`);

/** Milestones that were refused, or are due within two weeks or overdue, for those who work on them. */
const milestones = source(`${item('PROJECT_MILESTONE', { detail: 'm.title', since: 'm.updated_at', due: endOfDay('m.due_on') })}
  from project p join milestone m on m.project_id = p.id
  where p.status = 'RUNNING' and ${isSolver}
    and (m.status = 'REFUSED' or m.status = 'PLANNED' and m.due_on <= (now() at time zone 'Africa/Dar_es_Salaam')::date + 14)`);

/** Projects whose milestones are all confirmed or dropped: the firm says what was reached. */
const completions = source(`${item('PROJECT_COMPLETE')} from project p where p.status = 'RUNNING' and ${isFirm}
  and exists (select 1 from milestone m where m.project_id = p.id and m.status = 'CONFIRMED')
  and not exists (select 1 from milestone m where m.project_id = p.id and m.status not in ('CONFIRMED', 'DROPPED'))`);

export const projectWaiting: readonly WaitingSource[] = [plans, answers, milestones, completions];
