import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told: one row for each person and news, what they chose of it, and letters that are kept with their parts. */
export class Notifications1796100443117 implements MigrationInterface {
  readonly name = 'Notifications1796100443117';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        news text not null,
        topic text not null,
        subject_kind text not null,
        subject_id uuid not null,
        -- the conversation, where the news is a message
        thread_id uuid references thread on delete cascade,
        actor_id uuid,
        -- what makes it one: the transaction it came from, or 'unread' while what comes is counted together
        occasion text not null,
        count integer not null default 1,
        in_app boolean not null,
        email text not null check (email in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE')),
        created_at timestamptz not null default now(),
        read_at timestamptz,
        emailed_at timestamptz,
        unique (person_id, news, subject_id, occasion)
      );
      create index notification_feed on notification (person_id, created_at desc, id);
      create index notification_thread on notification (thread_id, person_id) where read_at is null;
      create index notification_gathered on notification (person_id) where emailed_at is null and email in ('DAILY', 'WEEKLY');

      create table notification_choice (
        person_id uuid not null references person on delete cascade,
        topic text not null check (topic in ('POSTINGS', 'MATCHES', 'PROJECTS', 'MESSAGES')),
        channel text not null check (channel in ('IN_APP', 'EMAIL', 'PUSH')),
        timing text not null check (timing in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE')),
        primary key (person_id, topic, channel)
      );
      -- hours of Tanzania; Monday is 1
      create table notification_hours (
        person_id uuid primary key references person on delete cascade,
        digest_hour smallint not null check (digest_hour between 0 and 23),
        digest_day smallint not null check (digest_day between 1 and 7),
        quiet_from smallint check (quiet_from between 0 and 23),
        quiet_to smallint check (quiet_to between 0 and 23),
        check ((quiet_from is null) = (quiet_to is null))
      );
      alter table mail add column html text, add column headers jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table mail drop column html, drop column headers; drop table notification_hours; drop table notification_choice; drop table notification',
    );
  }
}
