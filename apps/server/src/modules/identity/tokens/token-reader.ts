import type { Pool } from 'pg';
import { Refusal } from '../../../platform/errors';
import type { Actor, ActorToken } from '../../../platform/session';
import { actorColumns } from '../sign-in/actor-columns';
import { hashOf } from '../sign-in/secret-token';
import { isSecret } from './token-secret';

type TokenRow = Omit<Actor, 'sessionId' | 'token'> & ActorToken & { readonly isNews: boolean };

const readToken = `
select t.id, t.can_write as "canWrite", t.expires_at as "expiresAt", t.last_used_at is null or t.last_used_at < now() - interval '1 minute' as "isNews", ${actorColumns}
from access_token t join person p on p.id = t.person_id
where t.secret_hash = $1 and t.expires_at > now()`;

const notValid = () =>
  new Refusal('TOKEN_NOT_VALID', {
    en: 'This access token is not valid: it was revoked, has expired, or was never made. Make a new one in the settings.',
    sw: 'Tokeni hii ya ufikiaji si halali: imefutwa, muda wake umekwisha, au haijawahi kutengenezwa. Tengeneza mpya kwenye mipangilio.',
  });

/** Reads for whom a token acts with one statement, and nothing from memory: a revoked one ends at once. */
export class TokenReader {
  constructor(
    private readonly pool: Pool,
    /** Whether connections keep the statement prepared. */
    private readonly isNamed: boolean,
  ) {}

  /** Throws a refusal for a token that does not hold: its caller is never taken for a visitor. */
  async actorOf(secret: string): Promise<Actor> {
    if (!isSecret(secret)) throw notValid();
    const name = this.isNamed ? { name: 'identity:token' } : {};
    const { rows } = await this.pool.query<TokenRow>({ ...name, text: readToken, values: [hashOf(secret)] });
    if (!rows[0]) throw notValid();
    const { id, canWrite, expiresAt, isNews, ...person } = rows[0];
    if (isNews) await this.pool.query('update access_token set last_used_at = now() where id = $1', [id]);
    return { ...person, sessionId: null, token: { id, canWrite, expiresAt } };
  }
}
