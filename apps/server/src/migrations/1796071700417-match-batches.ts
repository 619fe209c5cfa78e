import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs and offers that a broker assigns to each other in one go: what was wished, how far the job is, and what came of it. */
export class MatchBatches1796071700417 implements MigrationInterface {
  readonly name = 'MatchBatches1796071700417';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table match_batch (
        id uuid primary key,
        author_id uuid not null,
        state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'IMPOSSIBLE', 'CANCELLED', 'FAILED')),
        wishes jsonb not null,
        need_ids uuid[] not null,
        offer_ids uuid[] not null,
        -- Pairs a person decided on (locked) and ruled out (refused), and what was found: lists of need, offer and score.
        locked jsonb not null default '[]',
        refused jsonb not null default '[]',
        plan jsonb not null default '[]',
        greedy jsonb not null default '[]',
        shortfalls jsonb not null default '[]',
        missed integer not null default 0,
        is_proven boolean not null default false,
        -- Which run works on it, and when it was last heard of: one that fell silent is taken over.
        run uuid,
        worked_at timestamptz,
        phase text check (phase in ('SCORING', 'PLACING', 'SEARCHING')),
        done integer not null default 0,
        total integer not null default 0,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create index match_batch_newest on match_batch (created_at desc, id desc);
      create index match_batch_open on match_batch (created_at) where state in ('QUEUED', 'RUNNING')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table match_batch');
  }
}
