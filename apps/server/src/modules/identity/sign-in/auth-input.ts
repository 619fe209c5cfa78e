import { checkProfileLimits, cleanText, type Language, languages } from '@kongano/domain';
import * as v from 'valibot';
import { onOneLine } from '../names';
import type { Refused } from './auth-answers';
import { checkPassword } from './password-rules';
import type { SignUp } from './sign-up.service';

export type AuthBody = Readonly<Record<string, string | boolean>>;

const body = v.record(v.string(), v.unknown());

/** The texts and switches of a JSON body, cleaned; anything else is left out. Problems name texts that cannot be kept. */
export function readAuthBody(raw: unknown): { readonly body: AuthBody; readonly refused: readonly Refused[] } {
  const parsed = v.safeParse(body, raw ?? {});
  const entries = parsed.success ? Object.entries(parsed.output) : [];
  const kept: Record<string, string | boolean> = {};
  const refused: Refused[] = [];
  for (const [name, value] of entries) {
    if (typeof value === 'boolean') kept[name] = value;
    if (typeof value !== 'string') continue;
    const cleaned = cleanText(value);
    if (!cleaned.ok) refused.push({ code: cleaned.code, field: name });
    else kept[name] = /password/i.test(name) ? value : cleaned.text; // spaces around a password belong to it
  }
  return { body: kept, refused };
}

const email = v.pipe(v.string(), v.maxLength(254), v.email());

/** The address in lower case, or null for what is none. */
export function readEmail(value: unknown): string | null {
  const parsed = v.safeParse(email, value);
  return parsed.success ? parsed.output.toLowerCase() : null;
}

// A path of this site and nothing that a browser could read as another one.
const ownPath = /^\/(?![/\\])[\w\-./?=&%]{0,300}$/;

export const readPath = (value: unknown): string => (typeof value === 'string' && ownPath.test(value) ? value : '/');

export const readLanguage = (value: unknown, otherwise: Language): Language =>
  languages.find((language) => language === value) ?? otherwise;

/** Reads the form of a sign-up: name, email, password, and if given language and callbackURL. */
export function readSignUp(given: AuthBody, spoken: Language): SignUp | readonly [Refused, ...Refused[]] {
  const address = readEmail(given.email);
  const name = typeof given.name === 'string' ? onOneLine(given.name) : '';
  const password = typeof given.password === 'string' ? given.password : '';
  const wrong = checkPassword(password, address);
  const [first, ...others] = [
    ...checkName(name),
    ...(address === null ? [{ code: 'EMAIL_INVALID', field: 'email' } as const] : []),
    ...(wrong ? [{ ...wrong, field: 'password' }] : []),
  ];
  if (first) return [first, ...others];
  return { name, email: address ?? '', password, language: readLanguage(given.language, spoken), nextPath: readPath(given.callbackURL) };
}

function checkName(name: string): Refused[] {
  if (name === '') return [{ code: 'MISSING_NAME', field: 'name' }];
  return checkProfileLimits({ name }, new Date());
}
