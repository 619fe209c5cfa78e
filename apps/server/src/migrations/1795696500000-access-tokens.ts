import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Access tokens: with which a program acts for a person. Only the hash of the secret is kept; a revoked token's row is gone. */
export class AccessTokens1795696500000 implements MigrationInterface {
  readonly name = 'AccessTokens1795696500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table access_token (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  name text not null check (length(name) between 1 and 60),
  secret_hash text not null unique,
  can_write boolean not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  expires_at timestamptz not null
);
create index access_token_person on access_token (person_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access_token');
  }
}
