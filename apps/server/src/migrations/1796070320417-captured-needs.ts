import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs that a facilitator writes for a firm without an account, and how the firm was asked whether they are right. */
export class CapturedNeeds1796070320417 implements MigrationInterface {
  readonly name = 'CapturedNeeds1796070320417';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who the firm is and whom to ask: firmName, contactName, phone, email, hasConsent.
      alter table need add capture jsonb;
      create table need_confirmation (
        need_id uuid primary key references need on delete cascade,
        -- Code and link follow from the need, this number and the secret of the installation: neither is kept.
        round integer not null,
        firm_name text not null, contact_name text not null, phone text, email text,
        asked_at timestamptz not null,
        sends integer not null,
        tries integer not null default 0,
        -- The gateway or the mail server will never take it.
        refused_at timestamptz,
        answered_at timestamptz,
        answer text check (answer in ('RIGHT', 'WRONG')),
        way text check (way in ('CODE', 'LINK')),
        reason text,
        claimed_by uuid, claimed_at timestamptz
      );
      create index need_confirmation_phone on need_confirmation (phone) where answer = 'RIGHT';
      create index need_confirmation_email on need_confirmation (email) where answer = 'RIGHT'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table need_confirmation; alter table need drop capture');
  }
}
