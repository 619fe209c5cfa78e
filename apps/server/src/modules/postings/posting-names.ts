import { finerPlaces, identifyingParts, isPointedOut, type KnownNames } from '@kongano/domain';

interface Row {
  readonly organisations: string[];
  readonly people: string[];
  readonly councils: string[];
  readonly regions: string[];
}

const statement = `select (select coalesce(json_agg(o.name), '[]') from organisation o where o.id = $1::uuid) as organisations,
  (select coalesce(json_agg(distinct p.name), '[]') from person p where p.id = $2::uuid
    or p.id in (select m.person_id from membership m where m.organisation_id = $1::uuid limit 200)) as people,
  (select coalesce(json_agg(t.title_en order by t.code), '[]') from term t where t.scheme = 'COUNCIL') as councils,
  (select coalesce(json_agg(t.title_en), '[]') from term t where t.scheme = 'REGION') as regions`;

/** Names of an organisation, its people and one person more, and all places that are finer than a region. `query` gives the rows of a statement. */
export async function readKnownNames(
  query: (text: string, values: unknown[]) => Promise<readonly Row[]>,
  behind: { readonly organisationId: string | null; readonly personId: string | null },
): Promise<KnownNames> {
  const [row] = await query(statement, [behind.organisationId, behind.personId]);
  const { organisations = [], people = [], councils = [], regions = [] } = row ?? {};
  return { organisations, people, places: finerPlaces(councils, regions) };
}

/** What in texts still tells who wrote them, where that is not to be known: each part once, as it is written. */
export function namesIn(texts: readonly (string | null)[], known: KnownNames, visibility: string): readonly string[] {
  const parts = texts.flatMap((text) => identifyingParts(text ?? '', known)).filter(({ kind }) => isPointedOut(kind, visibility));
  return [...new Set(parts.map(({ text }) => text))];
}
