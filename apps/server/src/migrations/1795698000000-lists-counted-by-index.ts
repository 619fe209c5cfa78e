import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indexes for what lists ask at any size: a broker's cases in their order, matches by status, what is new since a moment, and counts. The rows of needs and offers are wide, so
 * what counts read of them is kept together in narrow indexes, which answer a count without the tables.
 */
export class ListsCountedByIndex1795698000000 implements MigrationInterface {
  readonly name = 'ListsCountedByIndex1795698000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index match_owner_newest on match (owner_id, created_at desc, id desc);
      create index match_status on match (status, created_at desc, id desc) include (introduced_at, need_id, offer_id, owner_id);
      create index organisation_counted on organisation (kind, region_code) include (verified_at, name, id);
      create index need_published on need (published_at);
      create index offer_published on offer (published_at);
      create index need_counted on need (status, visibility, language) include (archived_at, author_id, organisation_id, trl_min, trl_max, partnership_types);
      create index offer_counted on offer (status, visibility, language) include (archived_at, author_id, organisation_id, trl, partnership_types, sector_codes)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop index match_owner_newest, match_status, organisation_counted, need_published, offer_published, need_counted, offer_counted',
    );
  }
}
