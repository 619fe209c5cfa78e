import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What readers put on a message: a reaction each, and a pin on what was decided. And when a conversation came to its end. */
export class MessageMarks1796099132733 implements MigrationInterface {
  readonly name = 'MessageMarks1796099132733';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table message_reaction (
        message_id uuid not null references message on delete cascade,
        person_id uuid not null references person on delete cascade,
        kind text not null check (kind in ('AGREE', 'THANKS', 'DONE', 'QUESTION')),
        created_at timestamptz not null default now(),
        primary key (message_id, kind, person_id)
      );
      create index message_reaction_person on message_reaction (person_id);
      alter table message add column pinned_at timestamptz, add column pinned_by uuid;
      create index message_pinned on message (thread_id, number) where pinned_at is not null;
      alter table thread add column resolved_at timestamptz, add column resolved_by uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table thread drop column resolved_at, drop column resolved_by;
      alter table message drop column pinned_at, drop column pinned_by;
      drop table message_reaction`);
  }
}
