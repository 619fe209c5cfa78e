-- 20,000 needs and as many offers, none of them of the viewer's own office; of organisations that are
-- not verified there are drafts only. The words by which they are found are gathered once, after all of them, instead of row by row.
alter table need disable trigger need_words;
alter table offer disable trigger offer_words;

create temporary table posting as
select i, author, 1 + (author - 1) / 5 as organisation, language, made_at, made_at + interval '2 days' as sent_at, made_at + interval '5 days' as open_at,
  pg_temp.pick(array['PUBLIC','PUBLIC','PUBLIC','PUBLIC','PUBLIC','PUBLIC','PUBLIC','MEMBERS','MEMBERS','INVITED'], pg_temp.chance(i, 20)) as visibility
from (select i, 6 + floor(pg_temp.chance(i, 21) * (10000 * :scale - 5))::bigint as author, pg_temp.moment(i / (20000.0 * :scale)) as made_at,
  case when pg_temp.chance(i, 22) < 0.6 then 'en' else 'sw' end as language from generate_series(1, 20000 * :scale) i) one;

insert into need (id, title, problem, background, tried, language, visibility, organisation_id, author_id, status, submitted_at, published_at, expires_at,
  region_code, sector_code, field_codes, keywords, must_haves, cost_per_year, budget_max, trl_min, trl_max, cluster_id, created_at, updated_at)
select pg_temp.id('need', i), initcap(pg_temp.words(6, language, i)), pg_temp.words(60, language, i), pg_temp.words(30, language, i + 1), pg_temp.words(20, language, i + 2),
  language, visibility, pg_temp.id('organisation', organisation), pg_temp.id('person', author), status,
  case when status <> 'DRAFT' then sent_at end, case when status not in ('DRAFT', 'SUBMITTED', 'QUALIFYING', 'RETURNED') then open_at end,
  case when status not in ('DRAFT', 'SUBMITTED', 'QUALIFYING', 'RETURNED') then open_at + interval '365 days' end,
  pg_temp.pick(region.codes, pg_temp.chance(i, 23)), pg_temp.pick(sector.codes, pg_temp.chance(i, 24)), array[pg_temp.pick(field.codes, pg_temp.chance(i, 25))],
  string_to_array(pg_temp.words(4, language, i + 3), ' '), '[{"metric":"throughput","today":"40","target":"120","unit":"kg/h"}]',
  case when pg_temp.chance(i, 26) < 0.7 then 100000 * (1 + floor(pg_temp.chance(i, 27) * 900)::bigint) end, 1000000 * (1 + floor(pg_temp.chance(i, 28) * 90)::bigint),
  1 + floor(pg_temp.chance(i, 29) * 4)::integer, 5 + floor(pg_temp.chance(i, 30) * 5)::integer,
  case when pg_temp.chance(i, 31) < 0.7 then pg_temp.id('cluster', 1 + floor(pg_temp.chance(i, 32) * 80 * :scale)::bigint) end, made_at, open_at
from region, sector, field, lateral (select *, case when pg_temp.chance(organisation, 3) >= 0.85 then 'DRAFT' else pg_temp.pick(array['PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED',
  'PUBLISHED','PUBLISHED','PUBLISHED','IN_DISCUSSION','IN_DISCUSSION','AGREED','SOLVED','SOLVED','EXPIRED','CLOSED_UNSOLVED','DRAFT','SUBMITTED'],
  pg_temp.chance(i, 33)) end as status from posting) posting order by i;

insert into offer (id, title, summary, description, advantages, language, visibility, organisation_id, author_id, status, submitted_at, published_at, expires_at,
  region_code, sector_codes, field_codes, keywords, stage, trl, created_at, updated_at)
select pg_temp.id('offer', i), initcap(pg_temp.words(6, language, i + 11)), pg_temp.words(25, language, i + 12), pg_temp.words(60, language, i + 13), pg_temp.words(20, language, i + 14),
  language, visibility, pg_temp.id('organisation', organisation), pg_temp.id('person', author), status,
  case when status <> 'DRAFT' then sent_at end, case when status not in ('DRAFT', 'SUBMITTED', 'RETURNED') then open_at end,
  case when status not in ('DRAFT', 'SUBMITTED', 'RETURNED') then open_at + interval '365 days' end,
  pg_temp.pick(region.codes, pg_temp.chance(i, 34)), array[pg_temp.pick(sector.codes, pg_temp.chance(i, 35))], array[pg_temp.pick(field.codes, pg_temp.chance(i, 36))],
  string_to_array(pg_temp.words(4, language, i + 15), ' '), pg_temp.pick(array['CONCEPT','IN_DEVELOPMENT','LAB_TESTED','READY_FOR_DEMONSTRATION','ON_THE_MARKET'], pg_temp.chance(i, 37)),
  1 + floor(pg_temp.chance(i, 38) * 9)::integer, made_at, open_at
from region, sector, field, lateral (select *, case when pg_temp.chance(organisation, 3) >= 0.85 then 'DRAFT' else pg_temp.pick(array['PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED',
  'EXPIRED','DRAFT','SUBMITTED'], pg_temp.chance(i, 39)) end as status from posting) posting order by i;

insert into search_word select distinct word from ts_stat('select search from need union all select search from offer')
where length(word) between 3 and 40 and word !~ '[0-9/:.@]' on conflict do nothing;
alter table need enable trigger need_words;
alter table offer enable trigger offer_words;

insert into need_cosign (need_id, organisation_id, person_id, cost_per_year)
select pg_temp.id('need', 1 + i * 2), pg_temp.id('organisation', 1 + floor(pg_temp.chance(i, 40) * 2000 * :scale)::bigint), pg_temp.id('person', 1 + i), 1000000
from generate_series(1, 9000 * :scale) i on conflict do nothing;

insert into activity (at, actor_id, verb, subject_kind, subject_id, organisation_id)
select made_at + step * interval '1 day', pg_temp.id('person', author), (array['need.started', 'need.submitted', 'need.published'])[step], 'NEED', pg_temp.id('need', i),
  pg_temp.id('organisation', organisation) from posting, generate_series(1, 3) step order by 1;
