select row_to_json(o)::text from (select (select row_to_json(c) from (select
  (select count(*) from need where cluster_id = $1 and status in ('PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED') and archived_at is null
    and visibility in ('PUBLIC', 'MEMBERS')) "totalCount",
  (select coalesce(json_agg(e), '[]') from (select (select row_to_json(n) from (select need.id, need.number, need.title, need.status,
      need.cost_per_year "costPerYear", need.published_at "publishedAt",
      (select row_to_json(x) from (select id, name from organisation where id = need.organisation_id) x) organisation) n) node
    from need where cluster_id = $1 and status in ('PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED') and archived_at is null and visibility in ('PUBLIC', 'MEMBERS')
    order by cost_per_year desc nulls last, id desc limit 50) e) edges) c) needs) o
