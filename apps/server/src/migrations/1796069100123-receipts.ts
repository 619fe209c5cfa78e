import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people signed, as it was signed: rows are only added, each with its digest and with that of the one before it on the same subject inside. */
export class Receipts1796069100123 implements MigrationInterface {
  readonly name = 'Receipts1796069100123';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence receipt_number;
      create table receipt (
        id uuid primary key,
        number integer not null unique default nextval('receipt_number'),
        kind text not null check (kind in ('NDA', 'CONSENT')),
        subject text not null check (length(subject) <= 40),
        subject_id uuid not null,
        side text check (side in ('NEED', 'OFFER')),
        person_id uuid not null,
        organisation_id uuid,
        language text not null check (language in ('en', 'sw')),
        text_version text not null check (length(text_version) <= 40),
        signed_at timestamptz not null,
        digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
        -- The canonical JSON whose SHA-256 the digest is.
        content text not null check (length(content) <= 50000)
      );
      create index receipt_subject on receipt (subject, subject_id, number);
      create unique index receipt_nda_once on receipt (subject, subject_id, side) where kind = 'NDA';
      create function refuse_receipt_change() returns trigger language plpgsql as $$ begin raise exception 'receipt is append-only'; end $$;
      create trigger receipt_append_only before update or delete on receipt for each row execute function refuse_receipt_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table receipt; drop sequence receipt_number; drop function refuse_receipt_change()');
  }
}
