import { confirmationLimits } from '@kongano/domain';
import type { Pool } from 'pg';
import type { Actor } from '../../../platform/session';

/** What the public page of a confirmation shows: what was written down, by whom and for whom, and whether it was answered. */
export interface ConfirmationPage {
  readonly needId: string;
  readonly language: 'en' | 'sw';
  readonly title: string;
  readonly answer: 'RIGHT' | 'WRONG' | null;
  readonly isClaimed: boolean;
  readonly [more: string]: unknown;
}

/** Null when the link holds no more. Contact data is not repeated: whoever got the link knows it. */
export async function readConfirmation(
  pool: Pool,
  asked: { needId: string; round: number },
  actor: Actor,
): Promise<ConfirmationPage | null> {
  const { rows } = await pool.query<ConfirmationPage>(
    `select n.id as "needId", n.language, n.title, n.problem, n.background, n.tried, n.must_haves as "mustHaves", n.cost_per_year as "costPerYear", n.quantity,
       n.gives, n.visibility, t.title_en as "regionEn", t.title_sw as "regionSw", n.council, c.firm_name as "firmName", c.contact_name as "contactName",
       p.name as facilitator, c.answer, c.answered_at as "answeredAt", c.reason, c.claimed_at is not null as "isClaimed",
       exists (select 1 from membership m where m.organisation_id = n.organisation_id and m.person_id = $3) as "isOwn"
     from need_confirmation c join need n on n.id = c.need_id left join person p on p.id = n.captured_by
       left join term t on t.scheme = 'REGION' and t.code = n.region_code
     where c.need_id = $1 and c.round = $2
       and case when c.answered_at is null
         then n.status in ('SUBMITTED', 'QUALIFYING') and c.asked_at > now() - interval '${confirmationLimits.linkDays} days'
         else c.answered_at > now() - interval '${confirmationLimits.claimDays} days' end`,
    [asked.needId, asked.round, actor.personId],
  );
  return rows[0] ?? null;
}
