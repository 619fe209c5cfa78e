import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that readers report and staff hide, and conversations that staff lock: each with its reason, each to be taken back. */
export class Moderation1796099756851 implements MigrationInterface {
  readonly name = 'Moderation1796099756851';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table message add column hidden_at timestamptz, add column hidden_by uuid,
        add column hidden_reason text check (length(hidden_reason) between 1 and 1000);
      alter table thread add column locked_at timestamptz, add column locked_by uuid,
        add column locked_reason text check (length(locked_reason) between 1 and 1000);
      create table message_report (
        id uuid primary key,
        message_id uuid not null references message on delete cascade,
        person_id uuid not null references person on delete cascade,
        reason text not null check (length(reason) between 1 and 1000),
        created_at timestamptz not null default now(),
        settled_at timestamptz,
        settled_by uuid,
        unique (message_id, person_id)
      );
      create index message_report_person on message_report (person_id);
      create index message_report_open on message_report (message_id) where settled_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table message_report;
      alter table thread drop column locked_at, drop column locked_by, drop column locked_reason;
      alter table message drop column hidden_at, drop column hidden_by, drop column hidden_reason`);
  }
}
