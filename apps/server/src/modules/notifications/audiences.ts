import type { MatchAudience, NotificationAudience, ProjectAudience } from '@kongano/domain';

/** Members of an organisation that stands behind a case, or its author where none does. */
const readersOf = (row: string): string => `select p.id from person p where p.email_verified and (p.id = ${row}.author_id
  or exists (select 1 from membership m where m.person_id = p.id and m.organisation_id = ${row}.organisation_id))`;

const ofPosting = (table: 'need' | 'offer'): string =>
  `select r.id from ${table} c cross join lateral (${readersOf('c')}) r where c.id = $1::uuid`;

/** Who takes part in the conversation in `$1`, and staff who have read it; the others once it is open. */
const participants = `select p.id from thread t join person p on p.email_verified where t.id = $1::uuid and (
    (p.roles && '{BROKER,ADMINISTRATOR}' and exists (select 1 from thread_read r where r.thread_id = t.id and r.person_id = p.id))
    or (room_is_open(t.subject, t.subject_id) and exists (select 1 from thread_participant s where s.thread_id = t.id and (s.person_id = p.id
      or exists (select 1 from membership m where m.person_id = p.id and m.organisation_id = s.organisation_id)))))`;

const sides = (onNeed: string, onOffer: string): string =>
  `select distinct r.id from match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id
   cross join lateral (select id from (${readersOf('n')}) own where ${onNeed} union select id from (${readersOf('o')}) own where ${onOffer}) r
   where m.id = $1::uuid and (m.approached_at is not null or m.introduced_at is not null)`;

/** The side that the actor in `$2` belongs to is left out. */
const notActors = (row: string): string => `not exists (select 1 from (${readersOf(row)}) people where people.id = $2::uuid)`;
const isAsked = (side: 'need' | 'offer'): string =>
  `case when m.status = 'APPROACHED' then m.${side}_interest_at is null else m.${side}_agreed_at is null end`;

const staffIn = (column: string): string =>
  `select p.id from match m join person p on p.id = m.${column} where m.id = $1::uuid and p.email_verified`;

const ofMatch: Readonly<Record<MatchAudience, string>> = {
  SIDES: sides('true', 'true'),
  OTHER_SIDE: sides(notActors('n'), notActors('o')),
  ASKED_SIDES: sides(isAsked('need'), isAsked('offer')),
  OWNER: staffIn('owner_id'),
  SECOND_BROKER: staffIn('second_broker_id'),
};

const partners = (
  role: string,
): string => `select distinct p.id from project_partner s join person p on p.email_verified and (s.person_id = p.id and s.organisation_id is null
    or exists (select 1 from membership m where m.person_id = p.id and m.organisation_id = s.organisation_id))
  where s.project_id = $1::uuid and ${role}`;

const ofProject: Readonly<Record<ProjectAudience, string>> = {
  FIRM: partners(`s.role = 'NEED_OWNER'`),
  SOLVERS: partners(`s.role = 'SOLVER'`),
  PARTNERS: partners('true'),
  BROKER: 'select p.id from project j join person p on p.id = j.broker_id where j.id = $1::uuid and p.email_verified',
};

const byAudience: Readonly<Record<Exclude<NotificationAudience, 'OWN_PEOPLE'>, string>> = {
  ...ofMatch,
  ...ofProject,
  PARTICIPANTS: participants,
};

/** SQL of the ids of those to tell about what is in `$1`, of whom `$2` may have done it; the sides of a match only once they know of it. */
export const audienceOf = (whom: NotificationAudience, kind: string): string =>
  whom === 'OWN_PEOPLE' ? ofPosting(kind === 'OFFER' ? 'offer' : 'need') : byAudience[whom];
