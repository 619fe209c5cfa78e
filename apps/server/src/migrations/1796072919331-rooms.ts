import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a conversation is open to those who take part. That of a match with something anonymous or by invitation is a room: it opens once both sides
 * have signed the confidentiality agreement. Staff read it before. And whether somebody was named to read a posting, or also to know whose it is.
 */
export class Rooms1796072919331 implements MigrationInterface {
  readonly name = 'Rooms1796072919331';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function room_is_open(subject text, subject_id uuid) returns boolean language sql stable parallel safe as $$
        select $1 <> 'MATCH' or not exists (select 1 from match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id
          where m.id = $2 and (n.visibility in ('ANONYMOUS', 'INVITED') or o.visibility in ('ANONYMOUS', 'INVITED'))
            and (select count(distinct r.side) from receipt r where r.kind = 'NDA' and r.subject = 'MATCH' and r.subject_id = m.id) < 2) $$;
      create function is_posting_reader(posting uuid, person uuid, organisations uuid[], knowing boolean) returns boolean
        language sql stable parallel safe cost 1000 as $$
        select exists (select 1 from posting_reader r where r.posting_id = $1 and (r.person_id = $2 or r.organisation_id = any($3))
          and (r.knows_owner or not $4)) $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function is_posting_reader(uuid, uuid, uuid[], boolean); drop function room_is_open(text, uuid)');
  }
}
