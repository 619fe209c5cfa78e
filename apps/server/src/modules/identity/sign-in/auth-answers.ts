import { type Language, type ProblemCode, problemText } from '@kongano/domain';
import type { Problem } from '../../../platform/use-case';

/** What a route of sign-in answers. Refusals carry a stable code and a message in the caller's language. */
export interface AuthAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

export interface Refused {
  readonly code: ProblemCode;
  readonly field?: string | null;
  readonly limit?: number;
}

export const accepted: AuthAnswer = { status: 200, body: { status: true } };

/** Refuses with every problem at once; the first gives the answer's own code and message. */
export function refuse(language: Language, status: number, refused: readonly [Refused, ...Refused[]]): AuthAnswer {
  const problems: Problem[] = refused.map(({ code, field, limit }) => ({
    code,
    field: field ?? null,
    message: problemText(code, language, { limit }),
  }));
  return { status, body: { ...problems[0], problems } };
}

export function refuseTooMany(language: Language, seconds: number): AuthAnswer {
  const message = problemText('TOO_MANY_TRIES', language, { minutes: Math.ceil(seconds / 60) });
  const problem: Problem = { code: 'TOO_MANY_TRIES', field: null, message };
  return { status: 429, body: { ...problem, problems: [problem] }, headers: { 'retry-after': String(seconds) } };
}

/** better-auth's codes that a person can come across, as ours. */
const codes: Readonly<Record<string, Refused>> = {
  INVALID_EMAIL_OR_PASSWORD: { code: 'EMAIL_OR_PASSWORD_WRONG' },
  INVALID_EMAIL: { code: 'EMAIL_INVALID', field: 'email' },
  INVALID_PASSWORD: { code: 'PASSWORD_WRONG', field: 'currentPassword' },
  INVALID_TOKEN: { code: 'LINK_OVER' },
};

/** The refusal that stands for an error of better-auth. */
export function refuseLike(language: Language, status: number, code: unknown): AuthAnswer {
  const known = typeof code === 'string' ? codes[code] : undefined;
  return refuse(language, status, [known ?? { code: status === 401 ? 'SESSION_OVER' : 'WRONG_FORM' }]);
}
