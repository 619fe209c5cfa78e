import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first tables: people and organisations, vocabulary, clusters, needs, offers, threads, matches, and what every use case writes beside
 * them (activity, idempotency, files). Enum-like columns are text with a CHECK, because a value can then be added without rewriting a table.
 */
export class Foundation1795478400000 implements MigrationInterface {
  readonly name = 'Foundation1795478400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [platform, identity, vocabulary, clusters, needs, offers, threads, matching]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema public cascade; create schema public');
  }
}

const platform = `
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;
create extension if not exists unaccent;

-- array_to_string is only STABLE; for text[] it is immutable in fact, and generated columns need that word.
create function words(text[]) returns text language sql immutable parallel safe as $$ select coalesce(array_to_string($1, ' '), '') $$;

-- One search vector for both languages: English stems, and every word as written (Swahili has no dictionary in PostgreSQL; search_query() helps).
create function search_vector(title text, keywords text, body text) returns tsvector language sql immutable parallel safe as $$
  select setweight(to_tsvector('english', coalesce(title, '')), 'A') || setweight(to_tsvector('simple', coalesce(title, '')), 'A')
      || setweight(to_tsvector('english', coalesce(keywords, '')), 'B') || setweight(to_tsvector('simple', coalesce(keywords, '')), 'B')
      || setweight(to_tsvector('english', coalesce(body, '')), 'C') || setweight(to_tsvector('simple', coalesce(body, '')), 'C') $$;

-- Every word that needs and offers are found by, to know misspelt ones.
create table search_word (word text primary key);
create index search_word_trigram on search_word using gin (word gin_trgm_ops);
create function keep_search_words() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.search = new.search then return null; end if;
  -- In order, so that two who bring the same new words wait for each other and never in a circle.
  insert into search_word select lexeme from unnest(new.search) where length(lexeme) between 3 and 40 and lexeme !~ '[0-9/:.@]' order by lexeme
    on conflict do nothing;
  return null;
end $$;

-- What people type into a search field: the words as they are, and each as it may have been meant: its English stem, without or with a Swahili
-- prefix, and for a word that nobody uses the nearest ones that somebody does.
create function search_query(text) returns tsquery language sql stable parallel safe as $$
  with typed as (
    select lexeme as word from unnest(to_tsvector('simple', $1))
    where length(lexeme) > 2 and to_tsvector('english', lexeme) <> '' and lexeme not in ('kwa', 'cha', 'vya', 'hii', 'huu', 'hiyo') order by positions[1] limit 12
  ), form as (
    select word, word as form from typed
    union select word, stem.lexeme from typed, unnest(to_tsvector('english', word)) stem
    union select word, regexp_replace(word, '^(ku|ma|wa|vi|mi)', '') from typed where length(word) > 6
    union select word, prefix || word from typed, unnest(array['ku', 'ma', 'wa', 'vi', 'mi']) prefix
    union select typed.word, near.word from typed, lateral (
      select k.word from search_word k where k.word % typed.word and levenshtein(k.word, left(typed.word, 60)) <= case when length(typed.word) > 5 then 2 else 1 end
        and not exists (select 1 from search_word known where known.word = typed.word)
      order by levenshtein(k.word, left(typed.word, 60)), k.word limit 4) near
  ), meant as (
    select string_agg('''' || replace(replace(form, '\\', '\\\\'), '''', '''''') || '''', ' | ') as forms from form group by word
  )
  select websearch_to_tsquery('english', $1) || websearch_to_tsquery('simple', $1)
    || coalesce((select string_agg('(' || forms || ')', ' & ') from meant)::tsquery, '') $$;

create table activity (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor_id uuid,
  verb text not null,
  subject_kind text not null,
  subject_id uuid not null,
  organisation_id uuid,
  facts jsonb not null default '{}'
);
create index activity_subject on activity (subject_kind, subject_id, id);
create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'activity is append-only'; end $$;
create trigger activity_append_only before update or delete on activity for each row execute function refuse_change();

create table idempotency (
  person_id uuid not null,
  -- As the caller gave it, up to 100, and the use case's name.
  key text not null check (length(key) between 8 and 200),
  request_hash text not null,
  result jsonb,
  created_at timestamptz not null default now(),
  primary key (person_id, key)
);

create table file (
  id uuid primary key,
  owner_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  content_type text not null,
  size integer not null check (size between 1 and 10485760),
  sha256 text not null,
  created_at timestamptz not null default now()
);
create index file_owner on file (owner_id);

create table mail (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null default now()
);
create index mail_recent on mail (created_at desc);
`;

const identity = `
create table person (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  email text not null,
  email_verified boolean not null default false,
  image text,
  language text not null default 'en' check (language in ('en', 'sw')),
  headline text,
  orcid text,
  roles text[] not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index person_email on person (lower(email));

create table auth_session (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_session_person on auth_session (person_id);

create table auth_account (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text, refresh_token text, id_token text, scope text,
  access_token_expires_at timestamptz, refresh_token_expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_account_person on auth_account (person_id);

create table auth_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verification_identifier on auth_verification (identifier);

-- Sign-ups whose address is not confirmed yet. A person exists only from the confirmation on, so nobody can take an address before its owner does:
-- many sign-ups may name one address, and the one whose letter is opened counts.
create table sign_up (
  id uuid primary key,
  token_hash text not null unique,
  email text not null,
  name text not null check (length(name) between 1 and 120),
  language text not null check (language in ('en', 'sw')),
  password_hash text not null,
  next_path text not null,
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  created_at timestamptz not null default now()
);
create index sign_up_email on sign_up (lower(email), created_at);

-- Kept by rate-limiter-flexible; expire in milliseconds since 1970.
create table rate_limit (key text primary key, points integer not null default 0, expire bigint);

create table organisation (
  id uuid primary key,
  kind text not null check (kind in ('FIRM', 'ACADEMIA', 'GOVERNMENT', 'SUPPORT')),
  name text not null check (length(name) between 2 and 160),
  summary_en text, summary_sw text,
  size text check (size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
  region_code text, council text, website text, ror_id text,
  women_owned boolean not null default false,
  youth_owned boolean not null default false,
  verified_at timestamptz, verified_by uuid,
  created_by uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index organisation_name on organisation (name, id);
create index organisation_name_trigram on organisation using gin (name gin_trgm_ops);

create table membership (
  id uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('OWNER', 'MEMBER')),
  created_at timestamptz not null default now(),
  unique (organisation_id, person_id)
);
create index membership_person on membership (person_id);

create table invitation (
  id uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  email text not null,
  role text not null check (role in ('OWNER', 'MEMBER')),
  token_hash text not null unique,
  invited_by uuid not null,
  expires_at timestamptz not null,
  accepted_at timestamptz, revoked_at timestamptz,
  created_at timestamptz not null default now()
);
create index invitation_organisation on invitation (organisation_id);
create index invitation_email on invitation (lower(email));
`;

const vocabulary = `
create table term (
  scheme text not null check (scheme in ('SECTOR', 'FIELD', 'REGION', 'COUNCIL', 'SDG', 'TRL')),
  code text not null,
  parent_code text,
  title_en text not null,
  title_sw text,
  position integer not null,
  search_text text generated always as (lower(code || ' ' || title_en || ' ' || coalesce(title_sw, ''))) stored,
  primary key (scheme, code)
);
create index term_order on term (scheme, position, code);
create index term_parent on term (scheme, parent_code);
create index term_trigram on term using gin (search_text gin_trgm_ops);
`;

const clusters = `
create table cluster (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{3,80}$'),
  name_en text not null, name_sw text not null,
  summary_en text, summary_sw text,
  region_code text not null, sector_code text not null,
  councils text[] not null default '{}',
  founded_year integer check (founded_year between 1900 and 2100),
  facilitator_id uuid, facilitator_name text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  search_text text generated always as (lower(name_en || ' ' || name_sw || ' ' || coalesce(summary_en, '') || ' ' || coalesce(summary_sw, ''))) stored
);
create index cluster_name on cluster (name_en, id);
create index cluster_trigram on cluster using gin (search_text gin_trgm_ops);
create index cluster_facilitator on cluster (facilitator_id);

create table cluster_member (
  cluster_id uuid not null references cluster on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  joined_at timestamptz not null default now(),
  primary key (cluster_id, organisation_id)
);
create index cluster_member_organisation on cluster_member (organisation_id);
`;

/** What a need and an offer have alike: place in the lifecycle, dates, author, search. */
const posting = (statuses: string) => `
  id uuid primary key,
  number integer generated always as identity unique,
  title text not null default '' check (length(title) <= 120),
  language text not null default 'en' check (language in ('en', 'sw')),
  partner_sought text[] not null default '{}',
  partnership_types text[] not null default '{}',
  field_codes text[] not null default '{}',
  keywords text[] not null default '{}',
  sdgs integer[] not null default '{}',
  region_code text,
  visibility text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'MEMBERS', 'ANONYMOUS', 'INVITED')),
  organisation_id uuid references organisation,
  author_id uuid not null,
  status text not null default 'DRAFT' check (status in (${statuses})),
  status_reason text,
  on_hold_until date, on_hold_reason text,
  submitted_at timestamptz, published_at timestamptz, expires_at timestamptz, renewed_at timestamptz, archived_at timestamptz,
  expiry_notice_at timestamptz,
  -- What its words mean in the other language, for search; filled by the use cases from the bilingual glossary.
  translated_words text not null default '',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()`;

const needs = `
create table need (${posting(
  "'DRAFT', 'SUBMITTED', 'QUALIFYING', 'RETURNED', 'PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED', 'CLOSED_UNSOLVED', 'EXPIRED', 'WITHDRAWN'",
)},
  problem text, background text, tried text,
  must_haves jsonb not null default '[]',
  nice_to_haves text, wanted_solutions text, unwanted_solutions text,
  budget_min bigint, budget_max bigint, own_contribution bigint, gives text, cost_per_year bigint, quantity text, constraints text,
  trl_min integer check (trl_min between 1 and 9), trl_max integer check (trl_max between 1 and 9),
  sector_code text, council text, cluster_id uuid references cluster, value_chain_step text, interest_deadline date,
  captured_by uuid, confirmed_at timestamptz,
  search tsvector generated always as (search_vector(title, words(keywords), coalesce(problem, '') || ' ' || coalesce(background, '') || ' ' || coalesce(tried, '') || ' ' || translated_words)) stored
);
create index need_newest on need ((coalesce(published_at, created_at)) desc, id desc);
create index need_status on need (status, submitted_at, id);
create index need_organisation on need (organisation_id);
create index need_author on need (author_id);
create index need_cluster on need (cluster_id, published_at desc, id);
create index need_sector on need (sector_code text_pattern_ops);
create index need_region on need (region_code);
create index need_expiry on need (expires_at) where status = 'PUBLISHED';
create index need_fields on need using gin (field_codes);
create index need_search on need using gin (search);
create trigger need_words after insert or update on need for each row execute function keep_search_words();

create table need_cosign (
  need_id uuid not null references need on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  person_id uuid not null,
  cost_per_year bigint, jobs integer, note text,
  created_at timestamptz not null default now(),
  primary key (need_id, organisation_id)
);

create table need_attachment (
  id uuid primary key,
  need_id uuid not null references need on delete cascade,
  file_id uuid not null unique references file on delete cascade,
  kind text not null check (kind in ('PHOTO', 'DOCUMENT', 'VOICE')),
  created_at timestamptz not null default now()
);
create index need_attachment_need on need_attachment (need_id, created_at);
`;

const offers = `
create table offer (${posting("'DRAFT', 'SUBMITTED', 'QUALIFYING', 'RETURNED', 'PUBLISHED', 'EXPIRED', 'WITHDRAWN'")},
  summary text, description text, advantages text,
  evidence jsonb not null default '[]',
  stage text check (stage in ('CONCEPT', 'IN_DEVELOPMENT', 'LAB_TESTED', 'READY_FOR_DEMONSTRATION', 'ON_THE_MARKET')),
  trl integer check (trl between 1 and 9),
  ip_status text check (ip_status in ('NONE', 'SECRET_KNOW_HOW', 'APPLIED', 'GRANTED')), ip_notes text,
  partner_role text, capacity_projects integer check (capacity_projects between 0 and 100), available_from date, available_to date,
  sector_codes text[] not null default '{}',
  people jsonb not null default '[]',
  unit text,
  search tsvector generated always as (search_vector(title, words(keywords), coalesce(summary, '') || ' ' || coalesce(description, '') || ' ' || coalesce(advantages, '') || ' ' || translated_words)) stored
);
create index offer_newest on offer ((coalesce(published_at, created_at)) desc, id desc);
create index offer_status on offer (status, submitted_at, id);
create index offer_organisation on offer (organisation_id);
create index offer_author on offer (author_id);
create index offer_region on offer (region_code);
create index offer_expiry on offer (expires_at) where status = 'PUBLISHED';
create index offer_sectors on offer using gin (sector_codes);
create index offer_fields on offer using gin (field_codes);
create index offer_search on offer using gin (search);
create trigger offer_words after insert or update on offer for each row execute function keep_search_words();

create table offer_attachment (
  id uuid primary key,
  offer_id uuid not null references offer on delete cascade,
  file_id uuid not null unique references file on delete cascade,
  kind text not null check (kind in ('PHOTO', 'DOCUMENT', 'VOICE')),
  created_at timestamptz not null default now()
);
create index offer_attachment_offer on offer_attachment (offer_id, created_at);
`;

const threads = `
create table thread (
  id uuid primary key,
  subject text not null check (subject in ('NEED', 'OFFER', 'MATCH', 'CLUSTER', 'PROJECT')),
  subject_id uuid not null,
  last_number integer not null default 0,
  created_at timestamptz not null default now(),
  unique (subject, subject_id)
);

-- Who takes part: an organisation (all its members) or one person. Staff read every thread.
create table thread_participant (
  id uuid primary key,
  thread_id uuid not null references thread on delete cascade,
  organisation_id uuid references organisation on delete cascade,
  person_id uuid references person on delete cascade,
  check (num_nonnulls(organisation_id, person_id) = 1),
  unique nulls not distinct (thread_id, organisation_id, person_id)
);
create index thread_participant_organisation on thread_participant (organisation_id);
create index thread_participant_person on thread_participant (person_id);

create table message (
  id uuid primary key,
  thread_id uuid not null references thread on delete cascade,
  number integer not null,
  author_id uuid not null,
  author_organisation_id uuid,
  body text not null check (length(body) between 1 and 20000),
  reply_to uuid,
  edited_at timestamptz,
  created_at timestamptz not null default now(),
  unique (thread_id, number)
);

create table thread_read (
  thread_id uuid not null references thread on delete cascade,
  person_id uuid not null references person on delete cascade,
  last_read_number integer not null default 0,
  updated_at timestamptz not null default now(),
  primary key (thread_id, person_id)
);
`;

const matching = `
create table match (
  id uuid primary key,
  number integer generated always as identity unique,
  need_id uuid not null references need on delete cascade,
  offer_id uuid not null references offer on delete cascade,
  status text not null check (status in ('SUGGESTED', 'SHORTLISTED', 'APPROACHED', 'BOTH_INTERESTED', 'INTRODUCED', 'MEETING_HELD', 'SCOPING', 'AGREEMENT',
    'PROJECT', 'DECLINED', 'CONFLICT_OF_INTEREST', 'NO_ANSWER', 'PARKED', 'WITHDRAWN')),
  status_reason text,
  source text not null check (source in ('ENGINE', 'BROKER', 'INTEREST', 'REQUEST')),
  score real not null check (score between 0 and 1),
  reasons jsonb not null default '[]',
  owner_id uuid,
  next_step text, next_step_due date,
  introduced_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (need_id, offer_id)
);
create index match_offer on match (offer_id);
create index match_owner on match (owner_id, next_step_due);
create index match_created on match (created_at desc, id);
`;
