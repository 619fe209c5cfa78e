import { endOfDay, type WaitingSource } from '../../platform/module';

/** Steps of a broker's own matches that are due within a week or overdue. */
export const nextSteps: WaitingSource = (actor) =>
  actor.personId === null || !actor.roles.includes('BROKER')
    ? null
    : {
        text: `select 'MATCH_NEXT_STEP' as kind, 'MATCH' as subject_kind, m.id as subject_id, n.title, m.next_step as detail,
            ${endOfDay('m.next_step_due')} as due_at, m.updated_at as since, null::int as count
          from match m join need n on n.id = m.need_id
          where m.owner_id = $1 and m.next_step_due <= (now() at time zone 'Africa/Dar_es_Salaam')::date + 7
            and m.status not in ('DECLINED', 'WITHDRAWN', 'PROJECT', 'CONFLICT_OF_INTEREST', 'NO_ANSWER')`,
        values: [actor.personId],
      };
