import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Experts that were set aside for a need. As with offers, the side is whose list they leave: the others see them as before. */
export class ExpertDismissals1796058000000 implements MigrationInterface {
  readonly name = 'ExpertDismissals1796058000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table expert_dismissal (
        id uuid primary key,
        need_id uuid not null references need on delete cascade,
        person_id uuid references person on delete cascade,
        organisation_id uuid references organisation on delete cascade,
        side text not null check (side in ('NEED', 'OFFER', 'STAFF')),
        reason text not null check (reason in
          ('OTHER_PROBLEM', 'OTHER_FIELD', 'TOO_EARLY', 'TOO_FAR', 'NO_CAPACITY', 'ALREADY_TRIED', 'NOT_AVAILABLE', 'OTHER')),
        note text check (length(note) <= 1000),
        dismissed_by uuid not null references person on delete cascade,
        created_at timestamptz not null default now(),
        check (num_nonnulls(person_id, organisation_id) = 1),
        unique nulls not distinct (need_id, person_id, organisation_id, side)
      );
      create index expert_dismissal_person on expert_dismissal (person_id, side);
      create index expert_dismissal_organisation on expert_dismissal (organisation_id, side)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table expert_dismissal');
  }
}
