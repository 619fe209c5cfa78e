import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who opened a need that is not for everybody: its page, its conversations, its files. */
export class NeedReadings1796071271456 implements MigrationInterface {
  readonly name = 'NeedReadings1796071271456';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table need_reading (
        id uuid primary key default gen_random_uuid(),
        need_id uuid not null,
        person_id uuid not null,
        -- As they were when they read: where they belonged, and whether they read as staff.
        organisation_id uuid,
        is_staff boolean not null,
        kind text not null check (kind in ('DETAIL', 'ROOM', 'FILE')),
        file_id uuid,
        at timestamptz not null default now()
      );
      create index need_reading_need on need_reading (need_id, at desc, id desc);
      create index need_reading_person on need_reading (person_id, need_id, at desc);
      create index need_reading_at on need_reading (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table need_reading');
  }
}
