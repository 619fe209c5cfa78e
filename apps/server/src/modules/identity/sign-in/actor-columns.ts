/** Of a person `p`: who they are and for whom they act. */
export const actorColumns = `p.id as "personId", p.email, p.language, p.roles,
  coalesce((select json_agg(json_build_object('id', o.id, 'kind', o.kind, 'role', m.role, 'isVerified', o.verified_at is not null,
      'regionCode', o.region_code) order by m.created_at, m.id)
    from membership m join organisation o on o.id = m.organisation_id where m.person_id = p.id), '[]') as organisations`;
