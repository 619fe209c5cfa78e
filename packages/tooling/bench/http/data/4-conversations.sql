-- Matches of needs and offers that are no drafts, some 120 for a broker on the average, and 20,000 threads: of the 12,000 newest needs that were sent, of 3,000 offers and of 5,000 matches.
insert into match (id, need_id, offer_id, status, source, score, owner_id, next_step, next_step_due, introduced_at, created_at, updated_at)
select pg_temp.id('match', i), need.id, offer.id, case_.status, 'BROKER', 0.2 + 0.7 * pg_temp.chance(i, 50),
  case when pg_temp.chance(i, 51) < 0.75 then pg_temp.id('person', 2 + 100 * floor(pg_temp.chance(i, 52) * 100 * :scale)::bigint) end, initcap(pg_temp.words(4, 'en', i + 50)),
  case when pg_temp.chance(i, 53) < 0.6 then date '2026-11-01' + floor(pg_temp.chance(i, 54) * 60)::integer end,
  case when case_.status not in ('SUGGESTED', 'SHORTLISTED', 'DECLINED') then made_at + interval '9 days' end, made_at + interval '6 days', made_at + interval '9 days'
from (select i, pg_temp.moment(i / (20000.0 * :scale)) as made_at, pg_temp.pick(array['SUGGESTED','SHORTLISTED','SHORTLISTED','APPROACHED','APPROACHED','BOTH_INTERESTED',
  'INTRODUCED','INTRODUCED','MEETING_HELD','AGREEMENT','DECLINED','PARKED'], pg_temp.chance(i, 55)) as status from generate_series(1, 20000 * :scale) i) case_
join need on need.id = pg_temp.id('need', i) and need.status <> 'DRAFT'
join offer on offer.id = pg_temp.id('offer', 1 + (i * 7919) % (20000 * :scale)) and offer.status <> 'DRAFT' order by i;

-- Of twenty threads one is long (60 messages) and the others are short (140 together): ten messages on the average.
create temporary table conversation as
select *, pg_temp.id('thread', i) as thread_id,
  case i % 20 when 0 then 60 else (array[1,2,3,4,5,6,7,8,9,10,11,12,13,14,10,8,7,6,4])[(i % 20)::integer] end as length from (
  select row_number() over (order by created_at, subject) as i, newest.* from (
    (select 'NEED' as subject, id, author_id, organisation_id, created_at from need where status not in ('DRAFT', 'SUBMITTED') order by created_at desc limit 12000 * :scale)
    union all (select 'OFFER', id, author_id, organisation_id, created_at from offer where status <> 'DRAFT' order by created_at desc limit 3000 * :scale)
    union all (select 'MATCH', m.id, n.author_id, n.organisation_id, m.created_at from match m join need n on n.id = m.need_id order by m.created_at desc limit 5000 * :scale)
  ) newest) numbered;

insert into thread (id, subject, subject_id, last_number, created_at) select thread_id, subject, id, length, created_at from conversation order by i;

insert into thread_participant (id, thread_id, organisation_id)
select pg_temp.id('participant', i * 2 + side), thread_id, case side when 0 then organisation_id else pg_temp.id('organisation', 1) end
from conversation, generate_series(0, 1) side where side = 0 or subject <> 'OFFER' order by i on conflict do nothing;

-- The two sides write in turn, the whole over the weeks after the beginning; rows lie as they came, mixed with those of other threads.
insert into message (id, thread_id, number, author_id, author_organisation_id, body, created_at)
select pg_temp.id('message', i * 100 + number), thread_id, number,
  case number % 2 when 1 then author_id else pg_temp.id('person', 1 + (i + number) % 5) end,
  case number % 2 when 1 then organisation_id else pg_temp.id('organisation', 1) end,
  pg_temp.words(8 + floor(pg_temp.chance(i * 100 + number, 56) * 30)::integer, case when pg_temp.chance(i, 57) < 0.6 then 'en' else 'sw' end, i * 100 + number),
  date_trunc('second', created_at + number * (1 + pg_temp.chance(i, 58)) * interval '9 hours')
from conversation, generate_series(1, length) number order by created_at + number * (1 + pg_temp.chance(i, 58)) * interval '9 hours', i, number;

insert into thread_read (thread_id, person_id, last_read_number)
select thread_id, author_id, greatest(1, length - 1) from conversation where pg_temp.chance(i, 59) < 0.7;
