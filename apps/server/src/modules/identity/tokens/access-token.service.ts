import { checkAccessTokenLimits, cleanInput, liveAccessTokens } from '@kongano/domain';
import { MoreThan } from 'typeorm';
import type { Database } from '../../../platform/database';
import { notAllowed, notFound, reusedKey } from '../../../platform/errors';
import { problem } from '../../../platform/graphql';
import { checkIds } from '../../../platform/ids';
import type { Mail } from '../../../platform/mail';
import type { Call, Outcome, Problem, Tx, UseCases } from '../../../platform/use-case';
import { onOneLine } from '../names';
import { hashOf } from '../sign-in/secret-token';
import { AccessTokenEntity } from './access-token.entity';
import { type MadeToken, tokenLetter } from './token-letter';
import { newSecret } from './token-secret';

export interface NewAccessToken {
  readonly id: string;
  readonly name: string;
  readonly canWrite: boolean;
  readonly days: number;
}
export interface AccessTokenOutcome extends Outcome {
  readonly viewerId: string | null;
}

export interface AccessTokenParts {
  readonly database: Database;
  readonly useCases: UseCases;
  readonly mail: Mail;
  readonly publicUrl: string;
}

const day = 24 * 60 * 60 * 1000;

/** Making and ending the tokens with which programs act for a person. Only the person at a browser does either. */
export class AccessTokenService {
  constructor(private readonly parts: AccessTokenParts) {}

  /**
   * The secret is in the answer and nowhere else, so what is kept for retries does not hold it: instead the client's id makes a retry the same
   * token, and gives it a new secret, as the answer with the first one was lost.
   */
  async make(call: Call, token: NewAccessToken): Promise<AccessTokenOutcome & { readonly secret: string | null }> {
    checkIds(token.id);
    const secret = newSecret();
    const once = { ...call, idempotencyKey: null };
    const outcome = await this.parts.useCases.run(once, 'makeAccessToken', (tx) => makeIn(tx, token, hashOf(secret)));
    return { ...outcome, secret: outcome.problems.length === 0 ? secret : null };
  }

  revoke(call: Call, id: string): Promise<AccessTokenOutcome> {
    return this.parts.useCases.run(call, 'revokeAccessToken', async (tx) => {
      checkIds(id);
      const personId = personAtBrowser(tx);
      const token = await tx.manager.findOne(AccessTokenEntity, { where: { id, personId }, lock: { mode: 'pessimistic_write' } });
      if (!token) throw notFound();
      await endIn(tx, token);
      return { viewerId: personId, problems: [] };
    });
  }

  /** After the password changed: whoever made a token with the old one must not keep it. */
  async endAll(call: Call, personId: string): Promise<void> {
    await this.parts.useCases.run(call, 'endAccessTokens', async (tx) => {
      const tokens = await tx.manager.find(AccessTokenEntity, { where: { personId }, lock: { mode: 'pessimistic_write' } });
      for (const token of tokens) await endIn(tx, token);
      return { problems: [] };
    });
  }

  /** Job: tells the person, as somebody else may sit at their browser. */
  async tellMade(id: string): Promise<void> {
    const made: MadeToken[] = await this.parts.database.source.query(
      `select p.email, p.name, p.language, t.name as token, t.can_write as "canWrite", t.expires_at as "expiresAt"
       from access_token t join person p on p.id = t.person_id where t.id = $1`,
      [id],
    );
    for (const token of made) await this.parts.mail.send(tokenLetter(token, `${this.parts.publicUrl}/settings#tokens`));
  }
}

async function makeIn(tx: Tx, token: NewAccessToken, secretHash: string): Promise<AccessTokenOutcome> {
  const personId = personAtBrowser(tx);
  const { value, problems } = readToken(tx, token);
  if (problems.length > 0) return { viewerId: personId, problems };
  // One after the other, so that two at once do not both find room.
  await tx.manager.query('select 1 from person where id = $1 for update', [personId]);
  const { id, name, canWrite, days } = value;
  const known = await tx.manager.findOneBy(AccessTokenEntity, { id });
  if (known) return remakeIn(tx, known, { name, canWrite, secretHash });
  const live = await tx.manager.countBy(AccessTokenEntity, { personId, expiresAt: MoreThan(tx.now) });
  if (live >= liveAccessTokens)
    return { viewerId: personId, problems: [problem(tx.call, 'TOO_MANY_TOKENS', null, { limit: liveAccessTokens })] };
  const expiresAt = new Date(tx.now.getTime() + days * day);
  await tx.manager.insert(AccessTokenEntity, { id, personId, name, secretHash, canWrite, expiresAt, createdAt: tx.now });
  await record(tx, 'token.made', { id, personId, name, canWrite });
  await tx.enqueue({ task: 'identity.tellTokenMade', payload: { id } });
  return { viewerId: personId, problems: [] };
}

async function remakeIn(tx: Tx, known: AccessTokenEntity, again: Pick<AccessTokenEntity, 'name' | 'canWrite' | 'secretHash'>) {
  const isSame = known.personId === tx.actor.personId && known.name === again.name && known.canWrite === again.canWrite;
  if (!isSame || known.lastUsedAt !== null) throw reusedKey();
  await tx.manager.update(AccessTokenEntity, { id: known.id }, { secretHash: again.secretHash });
  return { viewerId: known.personId, problems: [] };
}

function readToken(tx: Tx, token: NewAccessToken): { value: NewAccessToken; problems: Problem[] } {
  const { value, problems: unclean } = cleanInput(token);
  const named = { ...value, name: onOneLine(value.name) };
  const found = unclean.length > 0 ? unclean : checkAccessTokenLimits(named, tx.now);
  const problems = found.map((one) => problem(tx.call, one.code, one.field, 'limit' in one && one.limit ? { limit: one.limit } : {}));
  return { value: named, problems };
}

async function endIn(tx: Tx, token: AccessTokenEntity): Promise<void> {
  await tx.manager.delete(AccessTokenEntity, { id: token.id });
  await record(tx, 'token.revoked', token);
  await tx.hint('sessions', { tokenId: token.id });
}

function personAtBrowser({ actor }: Tx): string {
  if (actor.personId === null || actor.token) throw notAllowed();
  return actor.personId;
}

const record = (tx: Tx, verb: string, { id, personId, name, canWrite }: Omit<NewAccessToken, 'days'> & { personId: string }) =>
  tx.record({ verb, subjectKind: 'PERSON', subjectId: personId, facts: { token: id, name, canWrite } });
