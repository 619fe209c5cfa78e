import { type ConflictFacts, type ConflictKind, findConflicts, type MatchFacts } from '@kongano/domain';

interface Query {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/** SQL of the people of a side: its author, and the members of its organisation. */
const people = (row: string): string =>
  `select ${row}.author_id as id union select m.person_id from membership m where m.organisation_id = ${row}.organisation_id`;

const domains = (row: string): string =>
  `array(select distinct lower(split_part(p.email, '@', 2)) from person p where p.id in (${people(row)}) order by 1)`;

const side = (row: string): string =>
  `json_build_object('authorId', ${row}.author_id, 'organisationId', ${row}.organisation_id, 'domains', ${domains(row)})`;

const facilitated = (
  member: string,
  facilitator: string,
): string => `(select count(*) from cluster c join cluster_member cm on cm.cluster_id = c.id
  where cm.organisation_id = ${member}.organisation_id and c.facilitator_id in (${people(facilitator)}))`;

/** SQL of the postings that belong to the same as this one: to its organisation, or where there is none to its author. */
const ofSameOwner = (table: 'need' | 'offer', row: string): string =>
  `select s.id from ${table} s where s.organisation_id = ${row}.organisation_id
   union all select s.id from ${table} s where ${row}.organisation_id is null and s.organisation_id is null and s.author_id = ${row}.author_id`;

/**
 * SQL of the `ConflictFacts` of the need in row `n` and the offer in row `o`. They say who stands behind both, so that nobody but staff may be given
 * them or anything that follows from them.
 */
const facts = `json_build_object('need', ${side('n')}, 'offer', ${side('o')},
  'sharedPeople', (select count(*) from (${people('n')}) a join (${people('o')}) b on b.id = a.id),
  'facilitatedClusters', ${facilitated('n', 'o')} + ${facilitated('o', 'n')},
  'pastProjects', (select count(*) from (${ofSameOwner('need', 'n')}) n2 join match m2 on m2.need_id = n2.id and m2.status = 'PROJECT'
    where m2.offer_id in (${ofSameOwner('offer', 'o')}) and (m2.need_id, m2.offer_id) <> (n.id, o.id)))`;

/** SQL of the facts of a match, for staff alone; null for others, and once the two were introduced. */
export const conflictFactsOf = (match: string): string =>
  `(select ${facts} from need n, offer o where n.id = ${match}.need_id and o.id = ${match}.offer_id and ${match}.introduced_at is null)`;

/** What ties the two sides of pairs to each other, in the order of the pairs; nothing for a pair that does not exist. */
export async function conflictsOfPairs(
  manager: Query,
  pairs: readonly { readonly needId: string; readonly offerId: string }[],
): Promise<ConflictKind[][]> {
  const rows = (await manager.query(
    `select (select ${facts} from need n, offer o where n.id = pair.need_id and o.id = pair.offer_id) as facts
     from unnest($1::uuid[], $2::uuid[]) with ordinality as pair (need_id, offer_id, at) order by pair.at`,
    [pairs.map(({ needId }) => needId), pairs.map(({ offerId }) => offerId)],
  )) as { facts: ConflictFacts | null }[];
  return rows.map((row) => (row.facts ? findConflicts(row.facts) : []));
}

/** What was found, and what of it no waiver covers. */
export function openConflicts(found: readonly ConflictKind[], waived: readonly ConflictKind[]): NonNullable<MatchFacts['conflicts']> {
  return { found, open: found.filter((kind) => !waived.includes(kind)) };
}
