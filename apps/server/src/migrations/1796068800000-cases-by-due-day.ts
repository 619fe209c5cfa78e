import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A broker's cases in the order of their days, and searches of cases kept under a name. */
export class CasesByDueDay1796068800000 implements MigrationInterface {
  readonly name = 'CasesByDueDay1796068800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index match_due_first on match (next_step_due, id);
      create index match_second_broker on match (second_broker_id) where second_broker_id is not null;
      alter table saved_search drop constraint saved_search_kind_check;
      alter table saved_search add constraint saved_search_kind_check check (kind in ('NEED', 'OFFER', 'CASE'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index match_second_broker;
      drop index match_due_first;
      delete from saved_search where kind = 'CASE';
      alter table saved_search drop constraint saved_search_kind_check;
      alter table saved_search add constraint saved_search_kind_check check (kind in ('NEED', 'OFFER'))`);
  }
}
