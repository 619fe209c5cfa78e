import type { MatchAudience, ProjectAudience } from '@kongano/domain';

/** Members of an organisation that stands behind a case, or its author where none does. */
const readersOf = (row: string): string => `select p.id from person p where p.email_verified and (p.id = ${row}.author_id
  or exists (select 1 from membership m where m.person_id = p.id and m.organisation_id = ${row}.organisation_id))`;

/** SQL of the people of the need or offer in `$3`. */
export const readersOfPosting = (table: 'need' | 'offer'): string =>
  `select r.id from ${table} c cross join lateral (${readersOf('c')}) r where c.id = $3::uuid`;

const sides = (onNeed: string, onOffer: string): string =>
  `select distinct r.id from match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id
   cross join lateral (select id from (${readersOf('n')}) own where ${onNeed} union select id from (${readersOf('o')}) own where ${onOffer}) r
   where m.id = $3::uuid and (m.approached_at is not null or m.introduced_at is not null)`;

/** The side that the actor in `$4` belongs to is left out. */
const notActors = (row: string): string => `not exists (select 1 from (${readersOf(row)}) people where people.id = $4::uuid)`;
const isAsked = (side: 'need' | 'offer'): string =>
  `case when m.status = 'APPROACHED' then m.${side}_interest_at is null else m.${side}_agreed_at is null end`;

const staffIn = (column: string): string =>
  `select p.id from match m join person p on p.id = m.${column} where m.id = $3::uuid and p.email_verified`;

const byAudience: Readonly<Record<MatchAudience, string>> = {
  SIDES: sides('true', 'true'),
  OTHER_SIDE: sides(notActors('n'), notActors('o')),
  ASKED_SIDES: sides(isAsked('need'), isAsked('offer')),
  OWNER: staffIn('owner_id'),
  SECOND_BROKER: staffIn('second_broker_id'),
};

/** SQL of the people to tell about the match in `$3`; its sides only once they know of it. */
export const readersOfMatch = (whom: MatchAudience): string => byAudience[whom];

const partners = (
  role: string,
): string => `select distinct p.id from project_partner s join person p on p.email_verified and (s.person_id = p.id and s.organisation_id is null
    or exists (select 1 from membership m where m.person_id = p.id and m.organisation_id = s.organisation_id))
  where s.project_id = $3::uuid and ${role}`;

const byProjectAudience: Readonly<Record<ProjectAudience, string>> = {
  FIRM: partners(`s.role = 'NEED_OWNER'`),
  SOLVERS: partners(`s.role = 'SOLVER'`),
  PARTNERS: partners('true'),
  BROKER: 'select p.id from project j join person p on p.id = j.broker_id where j.id = $3::uuid and p.email_verified',
};

/** SQL of the people to tell about the project in `$3`. */
export const readersOfProject = (whom: ProjectAudience): string => byProjectAudience[whom];
