import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a message said before it was changed, and that it was deleted: its words go, its place stays. */
export class MessageHistory1796098669417 implements MigrationInterface {
  readonly name = 'MessageHistory1796098669417';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table message add column deleted_at timestamptz;
      alter table message drop constraint message_body_check;
      alter table message add constraint message_body_check check (length(body) <= 20000 and (body <> '') = (deleted_at is null));
      create table message_version (
        id uuid primary key,
        message_id uuid not null references message on delete cascade,
        body text not null,
        written_at timestamptz not null
      );
      create index message_version_message on message_version (message_id, written_at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table message_version;
      alter table message drop constraint message_body_check;
      delete from message where deleted_at is not null;
      alter table message drop column deleted_at;
      alter table message add constraint message_body_check check (length(body) between 1 and 20000)`);
  }
}
