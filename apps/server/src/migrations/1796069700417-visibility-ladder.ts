import type { MigrationInterface, QueryRunner } from 'typeorm';

const bodies = {
  need: "coalesce(problem, '') || ' ' || coalesce(background, '') || ' ' || coalesce(tried, '') || ' ' || translated_words",
  offer: "coalesce(summary, '') || ' ' || coalesce(description, '') || ' ' || coalesce(advantages, '') || ' ' || translated_words",
};

/**
 * The further steps of the visibility ladder. Who was named to read what: `posting_reader` has them, those whom a broker invited and those who were
 * asked as the other side of a match. What is anonymous is found by the words of its teaser; `whole_search`, which staff search, has all its words. And
 * what a misspelt word may have meant is told by what everybody may read, so that no correction tells of a word in something hidden.
 */
export class VisibilityLadder1796069700417 implements MigrationInterface {
  readonly name = 'VisibilityLadder1796069700417';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readers);
    await runner.query(words);
    for (const table of ['need', 'offer'] as const) await runner.query(searchOf(table));
    await runner.query(counted('id, '));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view posting_reader; drop table posting_invitation');
    await runner.query(counted(''));
    for (const table of ['need', 'offer'] as const)
      await runner.query(`
        alter table ${table} drop column whole_search, drop column search;
        alter table ${table} add search tsvector generated always as (search_vector(title, words(keywords), ${bodies[table]})) stored;
        create index ${table}_search on ${table} using gin (search)`);
    await runner.query(`
      alter table match drop need_consent_at, drop need_consent_note, drop offer_consent_at, drop offer_consent_note;
      create or replace function keep_search_words() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.search = new.search then return null; end if;
        insert into search_word select lexeme from unnest(new.search) where length(lexeme) between 3 and 40 and lexeme !~ '[0-9/:.@]' order by lexeme
          on conflict do nothing;
        return null;
      end $$`);
  }
}

const readers = `
alter table match
  add need_consent_at timestamptz, add need_consent_note text check (length(need_consent_note) <= 1000),
  add offer_consent_at timestamptz, add offer_consent_note text check (length(offer_consent_note) <= 1000);

create table posting_invitation (
  id uuid primary key,
  subject text not null check (subject in ('NEED', 'OFFER')),
  subject_id uuid not null,
  person_id uuid references person on delete cascade,
  organisation_id uuid references organisation on delete cascade,
  invited_by uuid not null,
  created_at timestamptz not null default now(),
  check (num_nonnulls(person_id, organisation_id) = 1),
  unique nulls not distinct (subject_id, person_id, organisation_id)
);

create view posting_reader as
  select subject_id as posting_id, person_id, organisation_id, false as knows_owner from posting_invitation
  union all
  select m.need_id, o.author_id, o.organisation_id, m.introduced_at is not null or (m.need_consent_at is not null and m.offer_consent_at is not null)
    from match m join offer o on o.id = m.offer_id where m.approached_at is not null or m.introduced_at is not null
  union all
  select m.offer_id, n.author_id, n.organisation_id, m.introduced_at is not null or (m.need_consent_at is not null and m.offer_consent_at is not null)
    from match m join need n on n.id = m.need_id where m.approached_at is not null or m.introduced_at is not null;
`;

const words = `
create or replace function keep_search_words() returns trigger language plpgsql as $$
begin
  if new.visibility not in ('PUBLIC', 'ANONYMOUS') or new.status not in ('PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED') then return null; end if;
  if tg_op = 'UPDATE' and (old.search, old.visibility, old.status) is not distinct from (new.search, new.visibility, new.status) then return null; end if;
  -- In order, so that two who bring the same new words wait for each other and never in a circle.
  insert into search_word select lexeme from unnest(new.search) where length(lexeme) between 3 and 40 and lexeme !~ '[0-9/:.@]' order by lexeme
    on conflict do nothing;
  return null;
end $$;
delete from search_word;
`;

const searchOf = (table: 'need' | 'offer'): string => `
alter table ${table} drop column search;
alter table ${table}
  add search tsvector generated always as (search_vector(title, words(keywords), case when visibility = 'ANONYMOUS' then translated_words else ${bodies[table]} end)) stored,
  add whole_search tsvector generated always as (case when visibility = 'ANONYMOUS' then search_vector(title, words(keywords), ${bodies[table]}) end) stored;
create index ${table}_search on ${table} using gin (search);
create index ${table}_whole_search on ${table} using gin (coalesce(whole_search, search));
insert into search_word select distinct lexeme from ${table}, unnest(search)
  where visibility in ('PUBLIC', 'ANONYMOUS') and status in ('PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED')
    and length(lexeme) between 3 and 40 and lexeme !~ '[0-9/:.@]' on conflict do nothing;
`;

/** Who was named is asked by a posting's id, so counts by index have that too. */
const counted = (more: string): string => `
drop index need_counted, offer_counted;
create index need_counted on need (status, visibility, language) include (${more}archived_at, author_id, organisation_id, trl_min, trl_max, partnership_types);
create index offer_counted on offer (status, visibility, language) include (${more}archived_at, author_id, organisation_id, trl, partnership_types, sector_codes);
`;
