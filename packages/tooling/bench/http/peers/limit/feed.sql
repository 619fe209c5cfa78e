select row_to_json(o)::text from (select (select row_to_json(c) from (select coalesce(json_agg(e), '[]') edges from (
  select (select row_to_json(n) from (select need.id, need.number, need.title, need.status, need.problem, need.published_at "publishedAt",
    (select row_to_json(x) from (select id, name from organisation where id = need.organisation_id) x) organisation,
    (select row_to_json(x) from (select id, name from person where id = need.author_id) x) author,
    (select row_to_json(x) from (select t.id, t.last_number "lastNumber",
      (select coalesce(json_agg(m order by m.number), '[]') from (
        select id, number, body, created_at "createdAt", (select row_to_json(x) from (select id, name from person where id = message.author_id) x) author
        from message where thread_id = t.id order by number desc limit 3) m) messages
      from thread t where t.subject = 'NEED' and t.subject_id = need.id) x) thread) n) node
  from need where status in ('PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED') and archived_at is null and visibility in ('PUBLIC', 'MEMBERS')
  order by coalesce(published_at, created_at) desc, id desc limit 20) e) c) needs) o
