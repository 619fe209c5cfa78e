import { finerPlaces, type KnownNames } from '@kongano/domain';
import type { Pool } from 'pg';
import { isUuid } from '../../platform/ids';
import { type Actor, isMemberOf, isStaff } from '../../platform/session';

interface Row {
  readonly organisations: string[];
  readonly people: string[];
  readonly councils: string[];
  readonly regions: string[];
}

/** What is known of who stands behind a posting. */
export class PostingNamesReader {
  constructor(private readonly pool: Pool) {}

  /**
   * Names of the organisation and its people, for those inside it and for staff; the viewer's own name, unless they are staff and write for
   * others; and all places that are finer than a region.
   */
  async of(actor: Actor, organisationId: string | null): Promise<KnownNames> {
    const mayKnow = organisationId !== null && isUuid(organisationId) && (isStaff(actor) || isMemberOf(actor, organisationId));
    const { rows } = await this.pool.query<Row>(
      `select (select coalesce(json_agg(o.name), '[]') from organisation o where o.id = $1::uuid) as organisations,
         (select coalesce(json_agg(distinct p.name), '[]') from person p where p.id = $2::uuid
            or p.id in (select m.person_id from membership m where m.organisation_id = $1::uuid limit 200)) as people,
         (select coalesce(json_agg(t.title_en order by t.code), '[]') from term t where t.scheme = 'COUNCIL') as councils,
         (select coalesce(json_agg(t.title_en), '[]') from term t where t.scheme = 'REGION') as regions`,
      [mayKnow ? organisationId : null, isStaff(actor) ? null : actor.personId],
    );
    const { organisations = [], people = [], councils = [], regions = [] } = rows[0] ?? {};
    return { organisations, people, places: finerPlaces(councils, regions) };
  }
}
