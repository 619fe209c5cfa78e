import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../platform/database';
import type { Call, UseCases } from '../../platform/use-case';
import { hashPassword } from './sign-in/passwords';
import { hashOf, isToken, newToken } from './sign-in/secret-token';
import { addPerson, type NewPerson } from './sign-in/sign-up.service';

export type SetupResult = 'made' | 'LINK_OVER' | 'ADMINISTRATOR_EXISTS' | 'EMAIL_TAKEN';

const linkDays = 7;
const identifier = 'first-administrator';
const administratorExists = `select 1 from person where 'ADMINISTRATOR' = any(roles) limit 1`;

/** The way in to an empty Kongano: a link on the console of whoever started it makes the first administrator, once. */
export class SetupService {
  constructor(
    private readonly database: Database,
    private readonly useCases: UseCases,
  ) {}

  /** A new token while there is no administrator, else null. Earlier tokens stay good: several servers may start at once. */
  async openSetup(): Promise<string | null> {
    if (await this.#hasAdministrator()) return null;
    const token = newToken();
    await this.database.source.query(
      `insert into auth_verification (id, identifier, value, expires_at) values ($1, $2, $3, now() + interval '${linkDays} days')`,
      [uuidv7(), identifier, hashOf(token)],
    );
    return token;
  }

  async makeAdministrator(
    call: Call,
    token: unknown,
    { password, ...person }: NewPerson & { readonly password: string },
  ): Promise<SetupResult> {
    if (!isToken(token)) return 'LINK_OVER';
    const passwordHash = await hashPassword(password);
    const { result } = await this.useCases.run(
      call,
      'makeFirstAdministrator',
      async (tx): Promise<{ result: SetupResult; problems: [] }> => {
        await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 4))', [identifier]);
        const done = (outcome: SetupResult) => ({ result: outcome, problems: [] as [] });
        if ((await tx.manager.query<unknown[]>(administratorExists)).length > 0) return done('ADMINISTRATOR_EXISTS');
        const held: unknown[] = await tx.manager.query(
          'select 1 from auth_verification where identifier = $1 and value = $2 and expires_at > now()',
          [identifier, hashOf(token)],
        );
        if (held.length === 0) return done('LINK_OVER');
        const personId = await addPerson(tx, { ...person, roles: ['ADMINISTRATOR'], passwordHash });
        if (personId === null) return done('EMAIL_TAKEN');
        await tx.manager.query('delete from auth_verification where identifier = $1', [identifier]);
        await tx.record({ verb: 'role.granted', subjectKind: 'PERSON', subjectId: personId, facts: { role: 'ADMINISTRATOR' } });
        return done('made');
      },
    );
    return result;
  }

  async #hasAdministrator(): Promise<boolean> {
    return (await this.database.source.query<unknown[]>(administratorExists)).length > 0;
  }
}
