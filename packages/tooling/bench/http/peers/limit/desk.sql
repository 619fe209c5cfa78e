select row_to_json(o)::text from (select (select row_to_json(c) from (select coalesce(json_agg(e), '[]') edges from (
  select (select row_to_json(n) from (select m.id, m.number, m.status, m.score, m.next_step "nextStep", m.next_step_due "nextStepDue", m.created_at "createdAt",
    (select row_to_json(x) from (select id, name from person where id = m.owner_id) x) owner,
    (select row_to_json(x) from (select id, number, title,
      (select row_to_json(y) from (select id, name, kind from organisation where id = need.organisation_id) y) organisation
      from need where id = m.need_id) x) need,
    (select row_to_json(x) from (select id, number, title,
      (select row_to_json(y) from (select id, name, kind from organisation where id = offer.organisation_id) y) organisation
      from offer where id = m.offer_id) x) offer) n) node
  from match m where owner_id = $1 order by created_at desc, id desc limit 50) e) c) matches) o
