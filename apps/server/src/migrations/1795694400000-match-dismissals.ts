import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suggestions that one of the two sides, or staff, set aside. The side is whose list the pair leaves: the others see it as before. */
export class MatchDismissals1795694400000 implements MigrationInterface {
  readonly name = 'MatchDismissals1795694400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table match_dismissal (
        id uuid primary key,
        need_id uuid not null references need on delete cascade,
        offer_id uuid not null references offer on delete cascade,
        side text not null check (side in ('NEED', 'OFFER', 'STAFF')),
        reason text not null check (reason in
          ('OTHER_PROBLEM', 'OTHER_FIELD', 'TOO_EARLY', 'TOO_FAR', 'NO_CAPACITY', 'ALREADY_TRIED', 'NOT_AVAILABLE', 'OTHER')),
        note text check (length(note) <= 1000),
        person_id uuid not null references person on delete cascade,
        created_at timestamptz not null default now(),
        unique (need_id, offer_id, side)
      );
      create index match_dismissal_offer on match_dismissal (offer_id, side)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table match_dismissal');
  }
}
