import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that people save. */
export class SavedSearches1795692900000 implements MigrationInterface {
  readonly name = 'SavedSearches1795692900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_search (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        kind text not null check (kind in ('NEED', 'OFFER')),
        name text not null check (length(name) between 2 and 80),
        address text not null check (length(address) <= 600),
        seen_at timestamptz not null default now(),
        created_at timestamptz not null default now(),
        unique (person_id, kind, address)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_search');
  }
}
