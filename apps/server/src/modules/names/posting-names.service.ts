import type { KnownNames } from '@kongano/domain';
import type { Pool } from 'pg';
import { isUuid } from '../../platform/ids';
import { type Actor, isMemberOf, isStaff } from '../../platform/session';
import { readKnownNames } from '../postings';

/** What is known of who stands behind a posting. */
export class PostingNamesReader {
  constructor(private readonly pool: Pool) {}

  /**
   * Names of the organisation and its people, for those inside it and for staff; the viewer's own name, unless they are staff and write for
   * others; and all places that are finer than a region.
   */
  async of(actor: Actor, organisationId: string | null): Promise<KnownNames> {
    const mayKnow = organisationId !== null && isUuid(organisationId) && (isStaff(actor) || isMemberOf(actor, organisationId));
    return readKnownNames(async (text, values) => (await this.pool.query(text, values)).rows, {
      organisationId: mayKnow ? organisationId : null,
      personId: isStaff(actor) ? null : actor.personId,
    });
  }
}
