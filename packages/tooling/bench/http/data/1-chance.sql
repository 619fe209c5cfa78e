-- The same numbers in every run: chance comes from a hash of the row's own number, not from a generator that depends on the order of rows.
create function pg_temp.chance(line bigint, salt bigint) returns float8 language sql immutable as
  $$ select (hashint8extended(line, salt) & 1048575)::float8 / 1048576 $$;

create function pg_temp.pick(among anyarray, chance float8) returns anyelement language sql immutable as
  $$ select among[1 + floor(chance * cardinality(among))::integer] $$;

-- Ids in the order in which their rows were made, as those of version 7 are; no row needs to be read to name another.
create function pg_temp.id(kind text, line bigint) returns uuid language sql immutable as
  $$ select (lpad(to_hex(1700000000000 + line * 1000), 12, '0') || '7' || left(hash, 3) || '8' || substr(hash, 4, 15))::uuid
     from md5(kind || line) hash $$;

create function pg_temp.moment(share float8) returns timestamptz language sql immutable as
  $$ select date_trunc('second', timestamptz '2023-11-01T06:00:00Z' + share * interval '1090 days') $$;

-- Texts are beginnings of 2,000 passages in each language.
create temporary table passage as
select language, line, array_agg(pg_temp.pick(words, pg_temp.chance(line * 64 + place, 91)) order by place) as words
from generate_series(0, 1999) line, generate_series(1, 60) place, (values
  ('en', array['drying','maize','solar','pump','water','small','machine','oil','press','leather','cost','energy','cold','storage','fish','honey',
    'quality','test','field','seed','salt','cotton','yarn','waste','heat','fuel','milk','cassava','starch','packaging','bottle','glass',
    'steel','casting','tool','furniture','timber','sensor','market','export','the','of','and','for','with','in','our','which']),
  ('sw', array['kukausha','mahindi','jua','pampu','maji','ndogo','mashine','mafuta','shinikizo','ngozi','gharama','nishati','baridi','ghala','samaki','asali',
    'ubora','kipimo','shamba','mbegu','chumvi','pamba','uzi','taka','joto','kuni','maziwa','muhogo','wanga','vifungashio','chupa','kioo',
    'chuma','kalibu','zana','samani','mbao','kihisi','soko','nje','ya','na','kwa','wa','katika','yetu','ambayo','za'])) word (language, words)
group by 1, 2;
create unique index on passage (language, line);
analyze passage;

create function pg_temp.words(count integer, written_in text, about bigint) returns text language sql stable as $$
  select array_to_string(words[1:count], ' ') from passage
  where language = written_in and line = (hashint8extended(about * 64 + count, 92) & 2147483647) % 2000 $$;

create temporary table region as select array_agg(code order by code) codes from term where scheme = 'REGION';
create temporary table sector as select array_agg(code order by code) codes from term where scheme = 'SECTOR' and length(code) >= 4;
create temporary table field as select array_agg(code order by code) codes from term where scheme = 'FIELD';
