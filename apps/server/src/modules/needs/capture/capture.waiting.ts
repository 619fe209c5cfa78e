import { confirmationLimits } from '@kongano/domain';
import type { WaitingSource } from '../../../platform/module';

/** For who wrote a need down: the firm has a code, and has not answered. */
export const firmToAsk: WaitingSource = (actor) =>
  actor.personId === null
    ? null
    : {
        text: `select 'ASK_FIRM' as kind, 'NEED' as subject_kind, n.id as subject_id, n.title, c.contact_name as detail,
            c.asked_at + interval '${confirmationLimits.codeHours} hours' as due_at, c.asked_at as since, null::int as count
          from need n join need_confirmation c on c.need_id = n.id
          where n.author_id = $1 and n.captured_by = $1 and n.status in ('SUBMITTED', 'QUALIFYING') and c.answered_at is null`,
        values: [actor.personId],
      };
