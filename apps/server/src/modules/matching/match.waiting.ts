import { endOfDay, type WaitingSource } from '../../platform/module';
import { isSignedIn } from '../../platform/session';
import { movingStatuses } from './match.visibility';

/** Steps of a broker's own matches, and of those they were asked into, that are due within a week or overdue. */
export const nextSteps: WaitingSource = (actor) =>
  actor.personId === null || !actor.roles.includes('BROKER')
    ? null
    : {
        text: `select 'MATCH_NEXT_STEP' as kind, 'MATCH' as subject_kind, m.id as subject_id, n.title, m.next_step as detail,
            ${endOfDay('m.next_step_due')} as due_at, m.updated_at as since, null::int as count
          from match m join need n on n.id = m.need_id
          where (m.owner_id = $1 or m.second_broker_id = $1) and m.next_step_due <= (now() at time zone 'Africa/Dar_es_Salaam')::date + 7
            and m.status in ${movingStatuses}`,
        values: [actor.personId],
      };

const isOwn = (side: string): string => `(${side}.author_id = $1 or ${side}.organisation_id = any($2::uuid[]))`;

/** Questions to a side that it has not answered: whether it is interested, and, after the other side, whether it agrees. */
export const answers: WaitingSource = (actor) =>
  isSignedIn(actor)
    ? {
        text: `select 'MATCH_ANSWER' as kind, 'MATCH' as subject_kind, m.id as subject_id, n.title, null::text as detail,
            ${endOfDay('m.next_step_due')} as due_at, m.updated_at as since, null::int as count
          from match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id
          where (m.status = 'APPROACHED' and (${isOwn('n')} and m.need_interest_at is null or ${isOwn('o')} and m.offer_interest_at is null))
            or (m.status = 'BOTH_INTERESTED' and 'ANONYMOUS' in (n.visibility, o.visibility)
              and (${isOwn('n')} and m.need_consent_at is null or ${isOwn('o')} and m.offer_consent_at is null))
            or (m.status in ('MEETING_HELD', 'SCOPING') and (${isOwn('n')} and m.need_agreed_at is null and m.offer_agreed_at is not null
              or ${isOwn('o')} and m.offer_agreed_at is null and m.need_agreed_at is not null))`,
        values: [actor.personId, actor.organisations.map((organisation) => organisation.id)],
      }
    : null;
