import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How likely anything published answers an open need, as it was looked at last. */
export class NeedProspects1796059800000 implements MigrationInterface {
  readonly name = 'NeedProspects1796059800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table need_prospect (
        id uuid primary key references need on delete cascade,
        offer_id uuid references offer on delete set null,
        score real not null check (score between 0 and 1),
        probability real not null check (probability between 0 and 1),
        is_answered boolean not null,
        -- With which weights: null is those set by hand.
        model_version integer,
        -- The newest activity that it takes account of.
        last_activity_id bigint not null,
        looked_at timestamptz not null
      );
      create index need_prospect_unanswered on need_prospect (id) where not is_answered`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table need_prospect');
  }
}
