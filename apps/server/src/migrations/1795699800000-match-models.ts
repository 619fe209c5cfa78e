import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every version of the learned weights, and which of them counts: none is the weights that were set by hand. */
export class MatchModels1795699800000 implements MigrationInterface {
  readonly name = 'MatchModels1795699800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table match_model (
        id uuid primary key,
        version integer generated always as identity unique,
        trained_at timestamptz not null,
        outcome text not null check (outcome in ('KEPT', 'NO_GAIN', 'TOO_FEW_NEEDS')),
        judgments integer not null,
        -- The newest activity that was learned from: training starts again only when there is more.
        last_activity_id bigint not null,
        model jsonb not null
      );
      create table match_model_choice (
        is_only boolean primary key default true check (is_only),
        version integer references match_model (version),
        -- A person's choice stays until a person changes it; else the newest version that was kept counts.
        is_by_hand boolean not null default false
      );
      insert into match_model_choice default values;
      create index activity_judgment on activity (id)
        where verb in ('match.shortlisted', 'match.introduced', 'match.declined', 'suggestion.dismissed', 'suggestion.restored')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index activity_judgment; drop table match_model_choice; drop table match_model');
  }
}
