import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows an agreement: projects with their partners, milestones, reports and documents. */
export class Projects1796069557427 implements MigrationInterface {
  readonly name = 'Projects1796069557427';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table project (
        id uuid primary key,
        number integer generated always as identity unique,
        match_id uuid not null unique references match,
        need_id uuid not null references need,
        title text not null check (length(title) between 1 and 160),
        summary text check (length(summary) <= 3000),
        status text not null check (status in ('DRAFT', 'RUNNING', 'COMPLETED', 'STOPPED')),
        status_reason text check (length(status_reason) <= 1000),
        -- The need's must-haves as they were agreed, each with the value that was reached in the end.
        goals jsonb not null default '[]',
        broker_id uuid,
        started_at timestamptz,
        ended_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create index project_created on project (created_at desc, id desc);
      create index project_status on project (status, created_at desc, id desc);
      create index project_need on project (need_id);
      create index project_broker on project (broker_id);
      create table project_partner (
        id uuid primary key,
        project_id uuid not null references project on delete cascade,
        role text not null check (role in ('NEED_OWNER', 'SOLVER')),
        organisation_id uuid references organisation,
        -- Whom to ask there; where there is no organisation, the partner.
        person_id uuid references person,
        check (num_nonnulls(organisation_id, person_id) > 0),
        unique (project_id, role)
      );
      create index project_partner_organisation on project_partner (organisation_id, project_id);
      create index project_partner_person on project_partner (person_id, project_id);
      create table milestone (
        id uuid primary key,
        project_id uuid not null references project on delete cascade,
        title text not null check (length(title) between 1 and 160),
        delivers text check (length(delivers) <= 2000),
        due_on date not null,
        status text not null check (status in ('PLANNED', 'REPORTED', 'REFUSED', 'CONFIRMED', 'DROP_PROPOSED', 'DROPPED')),
        -- Why the last step was taken, where it had to be said.
        status_reason text check (length(status_reason) <= 1000),
        -- The due days that those who work on it were told of.
        due_soon_on date,
        overdue_on date,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create index milestone_project on milestone (project_id, due_on);
      create index milestone_due on milestone (due_on) where status in ('PLANNED', 'REFUSED');
      create table milestone_report (
        id uuid primary key,
        milestone_id uuid not null references milestone on delete cascade,
        number integer not null,
        report text not null check (length(report) between 1 and 5000),
        reported_by uuid not null,
        reported_at timestamptz not null,
        answer text check (answer in ('CONFIRMED', 'REFUSED')),
        answer_reason text check (length(answer_reason) <= 1000),
        answered_by uuid,
        answered_at timestamptz,
        unique (milestone_id, number)
      );
      create table project_document (
        id uuid primary key,
        project_id uuid not null references project on delete cascade,
        title text not null check (length(title) between 1 and 160),
        created_at timestamptz not null
      );
      create index project_document_project on project_document (project_id, created_at);
      create table project_file (
        id uuid primary key,
        report_id uuid references milestone_report on delete cascade,
        document_id uuid references project_document on delete cascade,
        -- Of a document: which version of it.
        number integer not null,
        file_id uuid not null unique references file on delete cascade,
        added_by uuid not null,
        created_at timestamptz not null,
        check (num_nonnulls(report_id, document_id) = 1),
        unique (report_id, number),
        unique (document_id, number)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['project_file', 'project_document', 'milestone_report', 'milestone', 'project_partner', 'project'])
      await runner.query(`drop table ${table}`);
  }
}
