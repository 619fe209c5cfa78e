import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Language, PlatformRole } from '@kongano/domain';
import type { Pool } from 'pg';
import type { Database } from '../../../platform/database';
import { type Actor, type ActorOrganisation, anonymousActor, bearerOf, type LikelyActor, SessionReader } from '../../../platform/session';
import type { TokenReader } from '../tokens/token-reader';
import { actorColumns } from './actor-columns';
import { RememberedActors } from './remembered-actors';

export interface SessionCookie {
  readonly name: string;
  readonly secret: string;
}

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
    const token = tokenOf(headers.cookie, this.cookie);
    if (token === null) return anonymousActor(language);
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
    else this.#remembered.keep(token, { text, actor });
    return actor;
  }

  override likelyActor(headers: IncomingHttpHeaders, language: Language): LikelyActor | null {
    if (bearerOf(headers) !== null) return null;
    const token = tokenOf(headers.cookie, this.cookie);
    if (token === null) return { actor: anonymousActor(language), token, isStill: (session) => session === null };
    const known = this.#remembered.of(token);
    return known ? { actor: known.actor, token, isStill: (session) => session === known.text } : null;
  }

  // Sessions live on while they are used; written at most once a day.
  async #keepAlive(sessionId: string): Promise<void> {
    await this.pool.query(`update auth_session set expires_at = now() + interval '${sessionDays} days', updated_at = now() where id = $1`, [
      sessionId,
    ]);
  }
}

/** The session's token in a Cookie header, if its signature is ours. */
export function tokenOf(header: string | undefined, { name, secret }: SessionCookie): string | null {
  const value = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  const [token, signature] = value ? splitValue(value) : [];
  if (!token || !signature) return null;
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function splitValue(value: string): readonly string[] {
  try {
    const text = decodeURIComponent(value);
    const dot = text.lastIndexOf('.');
    return dot < 1 ? [] : [text.slice(0, dot), text.slice(dot + 1)];
  } catch {
    return []; // a broken escape is nobody's cookie
  }
}

/** Deletes what has had its time: sessions, links, sign-ups that nobody confirmed, counted tries. */
export async function forgetExpired({ source }: Database): Promise<void> {
  for (const table of ['auth_session', 'auth_verification', 'sign_up']) await source.query(`delete from ${table} where expires_at < now()`);
  await source.query(`delete from access_token where expires_at < now() - interval '30 days'`);
  await source.query('delete from rate_limit where expire < extract(epoch from now()) * 1000');
}
