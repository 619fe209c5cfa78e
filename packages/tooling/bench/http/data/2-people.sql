-- 2,000 organisations with five people each. The first is the technology transfer office that takes part in the conversation of every need, and
-- its first member is the viewer; the first person of every hundredth organisation after it is a broker.
insert into organisation (id, kind, name, summary_en, size, region_code, verified_at, women_owned, youth_owned, created_at)
select pg_temp.id('organisation', i),
  case when i = 1 then 'SUPPORT' when i % 20 < 14 then 'FIRM' when i % 20 < 17 then 'ACADEMIA' when i % 20 < 18 then 'GOVERNMENT' else 'SUPPORT' end,
  initcap(pg_temp.words(2, 'sw', i)) || ' ' || i, pg_temp.words(20, 'en', i),
  pg_temp.pick(array['MICRO','MICRO','SMALL','SMALL','MEDIUM','LARGE'], pg_temp.chance(i, 1)), pg_temp.pick(codes, pg_temp.chance(i, 2)),
  case when i = 1 or pg_temp.chance(i, 3) < 0.85 then pg_temp.moment(i / (2000.0 * :scale)) end,
  pg_temp.chance(i, 4) < 0.3, pg_temp.chance(i, 5) < 0.25, pg_temp.moment(i / (2000.0 * :scale))
from generate_series(1, 2000 * :scale) i, region;

insert into person (id, name, email, email_verified, language, headline, roles, created_at)
select pg_temp.id('person', i), initcap(pg_temp.words(2, 'sw', i + 7)), 'person' || i || '@example.org', true,
  case when pg_temp.chance(i, 6) < 0.6 then 'en' else 'sw' end, case when pg_temp.chance(i, 7) < 0.7 then initcap(pg_temp.words(4, 'en', i)) end,
  case when i % 100 = 2 then array['BROKER'] else '{}' end, pg_temp.moment(i / (10000.0 * :scale))
from generate_series(1, 10000 * :scale) i;

insert into membership (id, organisation_id, person_id, role, created_at)
select pg_temp.id('membership', i), pg_temp.id('organisation', 1 + (i - 1) / 5), pg_temp.id('person', i), case when i % 5 = 1 then 'OWNER' else 'MEMBER' end,
  pg_temp.moment(i / (10000.0 * :scale))
from generate_series(1, 10000 * :scale) i;

insert into auth_session (id, person_id, token, expires_at)
select pg_temp.id('session', i), pg_temp.id('person', i), 'session-' || i, now() + interval '30 days' from generate_series(1, 10000 * :scale) i;

insert into cluster (id, slug, name_en, name_sw, summary_en, region_code, sector_code)
select pg_temp.id('cluster', i), 'cluster-' || i, initcap(pg_temp.words(3, 'en', i)), initcap(pg_temp.words(3, 'sw', i)), pg_temp.words(25, 'en', i),
  pg_temp.pick(region.codes, pg_temp.chance(i, 8)), pg_temp.pick(sector.codes, pg_temp.chance(i, 9))
from generate_series(1, 80 * :scale) i, region, sector;

insert into cluster_member (cluster_id, organisation_id)
select pg_temp.id('cluster', 1 + i % (80 * :scale)), pg_temp.id('organisation', i) from generate_series(1, 2000 * :scale) i where pg_temp.chance(i, 10) < 0.7;
