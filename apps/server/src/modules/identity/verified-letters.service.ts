import type { Database } from '../../platform/database';
import type { Mail } from '../../platform/mail';
import { type Reader, verifiedLetter } from './sign-in/letters';

/** Tells the owners of an organisation that it was verified. */
export class VerifiedLetters {
  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
    private readonly publicUrl: string,
  ) {}

  async tellOwners(organisationId: string): Promise<void> {
    const owners: (Reader & { organisation: string })[] = await this.database.source.query(
      `select p.email, p.name, p.language, o.name as organisation
       from membership m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
       where m.organisation_id = $1 and m.role = 'OWNER' order by m.created_at`,
      [organisationId],
    );
    const link = `${this.publicUrl}/organisations/${organisationId}`;
    for (const { organisation, ...owner } of owners) await this.mail.send(verifiedLetter(owner, organisation, link));
  }
}
