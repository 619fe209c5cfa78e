import type { MigrationInterface, QueryRunner } from 'typeorm';

const open = `('SHORTLISTED', 'APPROACHED', 'BOTH_INTERESTED', 'INTRODUCED', 'MEETING_HELD', 'SCOPING', 'AGREEMENT', 'PARKED')`;

/** What the steps of a match leave behind: who was asked, what each side said, when they met, until when it rests, and who steps in. */
export class MatchLifecycle1796065200000 implements MigrationInterface {
  readonly name = 'MatchLifecycle1796065200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table match
        add approached_at timestamptz,
        add need_interest_at timestamptz, add need_interest_note text check (length(need_interest_note) <= 1000),
        add offer_interest_at timestamptz, add offer_interest_note text check (length(offer_interest_note) <= 1000),
        add met_on date,
        add need_agreed_at timestamptz, add offer_agreed_at timestamptz,
        -- The state that it was parked or fell silent in.
        add left_from text,
        add parked_until date,
        add reminded_on date,
        -- The due day that its broker was last told of.
        add overdue_on date,
        add second_broker_id uuid;
      -- No open case is without owner and day: one that was made before is its last broker's, and due now.
      update match m set
        owner_id = coalesce(m.owner_id, (select a.actor_id from activity a join person p on p.id = a.actor_id
          where a.subject_kind = 'MATCH' and a.subject_id = m.id and p.roles && array['BROKER', 'ADMINISTRATOR'] order by a.id desc limit 1)),
        next_step_due = coalesce(m.next_step_due, current_date)
      where m.status in ${open} and (m.owner_id is null or m.next_step_due is null);
      drop index match_status;
      create index match_status on match (status, created_at desc, id desc) include (introduced_at, approached_at, need_id, offer_id, owner_id, next_step_due);
      create index match_due on match (next_step_due) where status in ${open}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index match_due;
      drop index match_status;
      alter table match drop approached_at, drop need_interest_at, drop need_interest_note, drop offer_interest_at, drop offer_interest_note, drop met_on,
        drop need_agreed_at, drop offer_agreed_at, drop left_from, drop parked_until, drop reminded_on, drop overdue_on, drop second_broker_id;
      create index match_status on match (status, created_at desc, id desc) include (introduced_at, need_id, offer_id, owner_id)`);
  }
}
