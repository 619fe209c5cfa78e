/** Agreements and projects of an offer that are not over: each takes one of the places it has. */
const goingOn = `(select count(*) from match left join project on project.match_id = match.id where match.offer_id = offer.id
  and (match.status = 'AGREEMENT' or match.status = 'PROJECT' and coalesce(project.status, 'DRAFT') in ('DRAFT', 'RUNNING')))`;

/** SQL: for how many more projects an offer has room beside those that go on, 0 or more; null where its people did not say. */
export const roomOfOffer = `(capacity_projects - least(capacity_projects, ${goingOn}))::int`;
