import type { Language } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../../platform/database';
import type { Mail } from '../../../platform/mail';
import type { Call, Tx, UseCases } from '../../../platform/use-case';
import type { Confirmed } from './confirmation';
import { alreadyKnownLetter, confirmationLetter, type Reader, resetLetter } from './letters';
import { hashPassword } from './passwords';
import { hashOf, isToken, newToken } from './secret-token';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}
export interface SignUp extends NewPerson {
  readonly password: string;
  /** Where the link of the letter leads. */
  readonly nextPath: string;
}
interface HashedSignUp extends NewPerson {
  readonly passwordHash: string;
  readonly nextPath: string;
}

const done = { problems: [] } as const;
const linkDays = 3;

export interface SignUpParts {
  readonly database: Database;
  readonly useCases: UseCases;
  readonly mail: Mail;
  readonly publicUrl: string;
  readonly makeResetToken: (personId: string) => Promise<string>;
}

/**
 * Signing up, and the letters of sign-up and reset. What a caller asks for is only put in the queue: whether the address is known is looked up
 * by the job, so that no answer and no delay tells it.
 */
export class SignUpService {
  constructor(private readonly parts: SignUpParts) {}

  async signUp(call: Call, { password, ...person }: SignUp): Promise<void> {
    const payload: HashedSignUp = { ...person, passwordHash: await hashPassword(password) };
    await this.#ask(call, 'identity.signUp', { ...payload });
  }

  async resendConfirmation(call: Call, email: string): Promise<void> {
    await this.#ask(call, 'identity.resendConfirmation', { email });
  }

  async requestReset(call: Call, email: string): Promise<void> {
    await this.#ask(call, 'identity.sendReset', { email });
  }

  /** Job: writes to the address, which becomes an account when the link is opened. */
  async startSignUp(asked: HashedSignUp): Promise<void> {
    const known = await this.#readerOf(asked.email);
    if (known) return this.#sayKnown(known);
    await this.#sendLink(asked);
  }

  /** Job: another letter for the newest sign-up of the address that still waits. */
  async sendConfirmationAgain(email: string): Promise<void> {
    const known = await this.#readerOf(email);
    if (known) return this.#sayKnown(known);
    const [waiting]: HashedSignUp[] = await this.parts.database.source.query(
      `select name, email, language, password_hash as "passwordHash", next_path as "nextPath" from sign_up
       where lower(email) = lower($1) and confirmed_at is null and expires_at > now() order by created_at desc limit 1`,
      [email],
    );
    if (waiting) await this.#sendLink(waiting);
  }

  /** Job: a link to choose a new password, if there is a person with this address. */
  async sendReset(email: string): Promise<void> {
    const person = await this.#readerOf(email);
    if (!person) return;
    const token = await this.parts.makeResetToken(person.id);
    await this.parts.mail.send(resetLetter(person, `${this.parts.publicUrl}/reset-password?token=${token}`));
  }

  /** Makes the person of a sign-up whose link was opened, once. */
  async confirm(call: Call, token: unknown): Promise<Confirmed> {
    if (!isToken(token)) return { kind: 'over' };
    const { confirmed } = await this.parts.useCases.run(call, 'confirmSignUp', async (tx) => ({
      ...done,
      confirmed: await confirmIn(tx, hashOf(token)),
    }));
    return confirmed;
  }

  async #ask(call: Call, task: string, payload: Readonly<Record<string, unknown>>): Promise<void> {
    await this.parts.useCases.run(call, task, async (tx) => {
      await tx.enqueue({ task, payload });
      return done;
    });
  }

  async #sendLink(asked: HashedSignUp): Promise<void> {
    const token = newToken();
    await this.parts.database.source.query(
      `insert into sign_up (id, token_hash, email, name, language, password_hash, next_path, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, now() + interval '${linkDays} days')`,
      [uuidv7(), hashOf(token), asked.email, asked.name, asked.language, asked.passwordHash, asked.nextPath],
    );
    await this.parts.mail.send(confirmationLetter(asked, `${this.parts.publicUrl}/api/auth/verify-email?token=${token}`));
  }

  async #sayKnown(person: Reader): Promise<void> {
    const { publicUrl, mail } = this.parts;
    await mail.send(alreadyKnownLetter(person, { signIn: `${publicUrl}/sign-in`, reset: `${publicUrl}/forgot-password` }));
  }

  async #readerOf(email: string): Promise<(Reader & { readonly id: string }) | undefined> {
    const [person]: (Reader & { id: string })[] = await this.parts.database.source.query(
      'select id, email, name, language from person where lower(email) = lower($1)',
      [email],
    );
    return person;
  }
}

async function confirmIn(tx: Tx, tokenHash: string): Promise<Confirmed> {
  const [asked]: (HashedSignUp & { id: string; isOpen: boolean; confirmedAt: Date | null })[] = await tx.manager.query(
    `select id, name, email, language, password_hash as "passwordHash", next_path as "nextPath", confirmed_at as "confirmedAt", expires_at > now() as "isOpen"
     from sign_up where token_hash = $1 for update`,
    [tokenHash],
  );
  if (asked?.confirmedAt) return { kind: 'used' };
  if (!asked?.isOpen) return { kind: 'over' };
  const personId = await addPerson(tx, { ...asked, roles: [] });
  await tx.manager.query(`update sign_up set confirmed_at = now(), password_hash = '' where lower(email) = lower($1)`, [asked.email]);
  return personId === null ? { kind: 'used' } : { kind: 'confirmed', personId, nextPath: asked.nextPath };
}

/** Writes a person whose address is confirmed, with their password. Null when the address is taken. */
export async function addPerson(
  tx: Tx,
  person: NewPerson & { readonly passwordHash: string; readonly roles: readonly string[] },
): Promise<string | null> {
  const id = uuidv7();
  const made: unknown[] = await tx.manager.query(
    `insert into person (id, name, email, email_verified, language, roles) values ($1, $2, lower($3), true, $4, $5)
     on conflict (lower(email)) do nothing returning id`,
    [id, person.name, person.email, person.language, person.roles],
  );
  if (made.length === 0) return null;
  await tx.manager.query(
    `insert into auth_account (id, person_id, account_id, provider_id, password) values ($1, $2, $3, 'credential', $4)`,
    [uuidv7(), id, id, person.passwordHash],
  );
  await tx.record({ verb: 'person.joined', subjectKind: 'PERSON', subjectId: id });
  return id;
}
