import type { Pool } from 'pg';

/** Ids in the order of their rows; `$n` of another table is reached by the same number. */
const id = (kind: string, line: string): string => `md5('${kind}' || (${line}))::uuid`;
const posting = (extra: string): string =>
  `language, visibility, organisation_id, author_id, status, submitted_at, published_at, region_code, ${extra}`;
const postingValues = (
  statuses: string,
): string => `case when i % 3 = 0 then 'sw' else 'en' end, case when i % 5 = 0 then 'MEMBERS' else 'PUBLIC' end,
  ${id('organisation', '1 + i % 1500')}, ${id('person', '1 + i % 3000')}, (array[${statuses}])[1 + i % 8], now() - i * interval '1 hour',
  now() - i * interval '1 hour', 'TZ-' || lpad((1 + i % 26)::text, 2, '0')`;

const people = `
insert into organisation (id, kind, name, region_code, verified_at)
  select ${id('organisation', 'i')}, case when i % 4 = 0 then 'ACADEMIA' else 'FIRM' end, 'Organisation ' || i, 'TZ-02', case when i % 6 > 0 then now() end from generate_series(1, 1500) i;
insert into person (id, name, email, roles) select ${id('person', 'i')}, 'Person ' || i, i || '@example.org', case when i % 300 = 0 then array['BROKER'] else '{}' end from generate_series(1, 3000) i;
insert into membership (id, organisation_id, person_id, role) select ${id('membership', 'i')}, ${id('organisation', '1 + i % 1500')}, ${id('person', 'i')}, 'OWNER' from generate_series(1, 3000) i;
insert into invitation (id, organisation_id, email, role, token_hash, invited_by, expires_at)
  select ${id('invitation', 'i')}, ${id('organisation', '1 + i % 1500')}, i || '@example.org', 'MEMBER', 'hash ' || i, ${id('person', 'i')}, now() + interval '9 days' from generate_series(1, 2000) i`;

const postings = `
alter table need disable trigger need_words;
alter table offer disable trigger offer_words;
insert into need (id, title, problem, sector_code, cost_per_year, ${posting('field_codes')})
  select ${id('need', 'i')}, 'Need ' || i, 'A machine that dries maize', '10' || i % 9, i, ${postingValues(`'PUBLISHED','PUBLISHED','PUBLISHED','IN_DISCUSSION','SOLVED','EXPIRED','DRAFT','SUBMITTED'`)}, array['2.' || 1 + i % 9]
  from generate_series(1, 4000) i;
insert into offer (id, title, summary, trl, sector_codes, ${posting('field_codes')})
  select ${id('offer', 'i')}, 'Offer ' || i, 'We test machines that dry maize', 1 + i % 9, array['10' || i % 9], ${postingValues(`'PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','EXPIRED','DRAFT','SUBMITTED'`)}, array['2.' || 1 + i % 9]
  from generate_series(1, 4000) i;
insert into need_cosign (need_id, organisation_id, person_id) select ${id('need', 'i')}, ${id('organisation', '1 + i % 1500')}, ${id('person', '1 + i % 3000')} from generate_series(1, 3000) i;
insert into activity (actor_id, verb, subject_kind, subject_id, organisation_id)
  select ${id('person', '1 + i % 3000')}, 'need.published', 'NEED', ${id('need', '1 + i % 4000')}, ${id('organisation', '1 + i % 1500')} from generate_series(1, 9000) i`;

const conversations = `
insert into match (id, need_id, offer_id, status, source, score, owner_id, introduced_at, created_at)
  select ${id('match', 'i')}, ${id('need', 'i')}, ${id('offer', 'i')}, (array['SHORTLISTED','INTRODUCED','MEETING_HELD','DECLINED'])[1 + i % 4], 'BROKER', 0.5, ${id('person', '300 * (1 + i % 10)')},
  case when i % 2 = 0 then now() end, now() - i * interval '1 hour' from generate_series(1, 4000) i;
insert into thread (id, subject, subject_id, last_number) select ${id('thread', 'i')}, 'NEED', ${id('need', 'i')}, 5 from generate_series(1, 4000) i;
insert into thread_participant (id, thread_id, organisation_id) select ${id('participant', 'i')}, ${id('thread', 'i')}, ${id('organisation', '1 + i % 1500')} from generate_series(1, 4000) i;
insert into message (id, thread_id, number, author_id, body)
  select ${id('message', 'i')}, ${id('thread', '1 + i % 4000')}, 1 + i / 4000, ${id('person', '1 + i % 3000')}, 'A message' from generate_series(0, 19999) i;
insert into thread_read (thread_id, person_id, last_read_number) select ${id('thread', 'i')}, ${id('person', '1 + i % 3000')}, 1 from generate_series(1, 3000) i`;

const projects = `
insert into project (id, match_id, need_id, title, status, broker_id, created_at)
  select ${id('project', 'i')}, ${id('match', 'i')}, ${id('need', 'i')}, 'Project ' || i, (array['DRAFT','RUNNING','RUNNING','COMPLETED'])[1 + i % 4],
  ${id('person', '300 * (1 + i % 10)')}, now() - i * interval '1 hour' from generate_series(1, 3000) i;
insert into project_partner (id, project_id, role, organisation_id, person_id)
  select ${id('partner', 'i')}, ${id('project', '1 + i / 2')}, (array['NEED_OWNER','SOLVER'])[1 + i % 2], ${id('organisation', '1 + i % 1500')}, ${id('person', '1 + i % 3000')}
  from generate_series(0, 5999) i;
insert into milestone (id, project_id, title, due_on, status)
  select ${id('milestone', 'i')}, ${id('project', '1 + i % 3000')}, 'Milestone ' || i, current_date + i % 300, (array['PLANNED','REPORTED','CONFIRMED'])[1 + i % 3]
  from generate_series(1, 9000) i;
insert into milestone_report (id, milestone_id, number, report, reported_by, reported_at)
  select ${id('report', 'i')}, ${id('milestone', 'i')}, 1, 'Done', ${id('person', '1 + i % 3000')}, now() from generate_series(1, 6000) i;
insert into project_document (id, project_id, title, created_at) select ${id('document', 'i')}, ${id('project', '1 + i % 3000')}, 'Document', now() from generate_series(1, 4000) i;
insert into file (id, owner_id, name, content_type, size, sha256) select ${id('file', 'i')}, ${id('person', '1 + i % 3000')}, 'file.pdf', 'application/pdf', 9, md5(i::text) from generate_series(1, 8000) i;
insert into project_file (id, report_id, document_id, number, file_id, added_by, created_at)
  select ${id('kept', 'i')}, case when i <= 4000 then ${id('report', 'i')} end, case when i > 4000 then ${id('document', 'i - 4000')} end, 1, ${id('file', 'i')}, ${id('person', '1 + i % 3000')}, now()
  from generate_series(1, 8000) i`;

/** Some thousand rows in every table that grows with use, and statistics of them. */
export async function addManyRows(pool: Pool): Promise<void> {
  for (const sql of [people, postings, conversations, projects, 'analyze']) await pool.query(sql);
}
