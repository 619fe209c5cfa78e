/** What was opened leads to the need that it belongs to. `r` is a row of what was asked: `what`, `subject_id`. */
const opened = `
  select n.id, n.author_id, n.organisation_id, n.visibility, 'DETAIL' as kind, null::uuid as file_id
    from need n where r.what = 'need' and n.id = r.subject_id
  union all
  select n.id, n.author_id, n.organisation_id, n.visibility, 'ROOM', null from match m join need n on n.id = m.need_id
    where r.what = 'match' and m.id = r.subject_id
  union all
  select n.id, n.author_id, n.organisation_id, n.visibility, 'ROOM', null from thread t join need n on n.id = t.subject_id
    where r.what = 'thread' and t.subject = 'NEED' and t.id = r.subject_id
  union all
  select n.id, n.author_id, n.organisation_id, n.visibility, 'ROOM', null from thread t join match m on m.id = t.subject_id join need n on n.id = m.need_id
    where r.what = 'thread' and t.subject = 'MATCH' and t.id = r.subject_id
  union all
  select n.id, n.author_id, n.organisation_id, n.visibility, 'FILE', a.file_id from need_attachment a join need n on n.id = a.need_id
    where r.what = 'file' and a.file_id = r.subject_id`;

/**
 * Writes down what was opened: $1 what, $2 its ids, $3 the people, $4 when. Left out are needs for everybody, a need's own people, and what the same person
 * opened within the last ten minutes.
 */
export const writeReadings = `
  insert into need_reading (need_id, person_id, organisation_id, is_staff, kind, file_id, at)
  select distinct on (n.id, p.id, n.kind, n.file_id)
    n.id, p.id, home.id, p.roles && array['BROKER', 'ADMINISTRATOR'], n.kind, n.file_id, r.at
  from unnest($1::text[], $2::uuid[], $3::uuid[], $4::timestamptz[]) as r(what, subject_id, person_id, at)
  cross join lateral (${opened}) n
  join person p on p.id = r.person_id
  left join lateral (
    select o.id from membership ms join organisation o on o.id = ms.organisation_id where ms.person_id = p.id
    order by o.verified_at is null, ms.created_at, ms.id limit 1
  ) home on true
  where n.visibility <> 'PUBLIC' and n.author_id <> p.id
    and not exists (select 1 from membership own where own.person_id = p.id and own.organisation_id = n.organisation_id)
    and not exists (select 1 from need_reading past where past.person_id = p.id and past.need_id = n.id and past.kind = n.kind
      and past.file_id is not distinct from n.file_id and past.at > r.at - interval '10 minutes')
  order by n.id, p.id, n.kind, n.file_id, r.at`;

/** How long it is kept. */
export const forgetReadings = `delete from need_reading where at < now() - interval '2 years'`;
