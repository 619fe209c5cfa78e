import type { IncomingHttpHeaders } from 'node:http';
import type { Language, PlatformRole } from '@kongano/domain';
import type { Pool } from 'pg';
import type { Database } from '../../../platform/database';
import { type Actor, type ActorOrganisation, anonymousActor, bearerOf, type LikelyActor, SessionReader } from '../../../platform/session';
import type { TokenReader } from '../tokens/token-reader';
import { actorColumns } from './actor-columns';
import { RememberedActors } from './remembered-actors';
import { cookieValue, type SessionCookie, tokenIn } from './session-cookie';

interface SessionRow {
  readonly sessionId: string;
  readonly personId: string;
  readonly email: string;
  readonly language: Language;
  readonly roles: readonly PlatformRole[];
  readonly organisations: readonly ActorOrganisation[];
  readonly isOld: boolean;
}

export const sessionDays = 30;

const sessionText = (parameter: string): string => `select row_to_json(session)::text from (
  select s.id as "sessionId", s.expires_at < now() + interval '${sessionDays - 1} days' as "isOld", ${actorColumns}
  from auth_session s join person p on p.id = s.person_id
  where s.token = ${parameter} and s.expires_at > now()) session`;
const readSession = sessionText('$1');

/** Reads who is asking with one prepared statement. What is remembered only spares the reading of what is still the same: a revoked session or a lost membership counts at once. */
export class PersonSessions extends SessionReader {
  readonly sessionText = sessionText;
  readonly #remembered = new RememberedActors();

  constructor(
    private readonly pool: Pool,
    private readonly cookie: SessionCookie,
    /** Whether connections keep it prepared. */
    private readonly isNamed: boolean,
    private readonly tokens: TokenReader,
  ) {
    super();
  }

  override async actorOf(headers: IncomingHttpHeaders, language: Language): Promise<Actor> {
    const secret = bearerOf(headers);
    if (secret !== null) return this.tokens.actorOf(secret); // a cookie beside it counts for nothing
    const value = cookieValue(headers.cookie, this.cookie.name);
    const token = value === null ? null : tokenIn(value, this.cookie.secret);
    if (value === null || token === null) return anonymousActor(language);
    const { rows } = await this.pool.query<[string]>({
      ...(this.isNamed && { name: 'identity:session' }),
      text: readSession,
      values: [token],
      rowMode: 'array',
    });
    const text = rows[0]?.[0];
    if (text === undefined) return anonymousActor(language);
    const { isOld, ...actor }: SessionRow = JSON.parse(text);
    if (isOld) await this.#keepAlive(actor.sessionId);
    else this.#remembered.keep(value, { token, text, actor });
    return actor;
  }

  override async actorOfPerson(personId: string): Promise<Actor | null> {
    const { rows } = await this.pool.query<Actor>(`select null as "sessionId", ${actorColumns} from person p where p.id = $1`, [personId]);
    return rows[0] ?? null;
  }

  override likelyActor(headers: IncomingHttpHeaders, language: Language): LikelyActor | null {
    if (bearerOf(headers) !== null) return null;
    const value = cookieValue(headers.cookie, this.cookie.name);
    if (value === null) return { actor: anonymousActor(language), token: null, isStill: (session) => session === null };
    const known = this.#remembered.of(value);
    return known ? { actor: known.actor, token: known.token, isStill: (session) => session === known.text } : null;
  }

  // Sessions live on while they are used; written at most once a day.
  async #keepAlive(sessionId: string): Promise<void> {
    await this.pool.query(`update auth_session set expires_at = now() + interval '${sessionDays} days', updated_at = now() where id = $1`, [
      sessionId,
    ]);
  }
}

/** Deletes what has had its time: sessions, links, sign-ups that nobody confirmed, counted tries. */
export async function forgetExpired({ source }: Database): Promise<void> {
  for (const table of ['auth_session', 'auth_verification', 'sign_up']) await source.query(`delete from ${table} where expires_at < now()`);
  await source.query(`delete from access_token where expires_at < now() - interval '30 days'`);
  await source.query('delete from rate_limit where expire < extract(epoch from now()) * 1000');
}
