import type { Language } from '@kongano/domain';
import { Refusal } from '../platform/errors';
import type { Log } from '../platform/log';
import { maskFault } from './errors';

interface ErrorAnswer {
  readonly status: number;
  readonly body: object;
}

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  TOKEN_NOT_VALID: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  BUDGET_SPENT: 429,
};
const requestTexts: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  413: { en: 'This is too much for one request. Send less at once.', sw: 'Hii ni kubwa mno kwa ombi moja. Tuma kidogo kwa wakati mmoja.' },
  415: { en: 'This kind of content is not accepted here.', sw: 'Aina hii ya maudhui haipokelewi hapa.' },
};
const badRequest: Readonly<Record<Language, string>> = { en: 'This request cannot be read.', sw: 'Ombi hili halisomeki.' };

/** What a request is answered with that ended in an error before GraphQL came to it: plain for a form, and as GraphQL's clients look for it. */
export function answerToError(error: unknown, language: Language, log: Log): ErrorAnswer {
  if (error instanceof Refusal) return answer(statuses[error.code] ?? 400, { code: error.code, message: error.texts[language] });
  const status: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : undefined;
  if (typeof status === 'number' && status >= 400 && status < 500)
    return answer(status, { code: 'BAD_USER_INPUT', message: (requestTexts[status] ?? badRequest)[language] });
  if (isCallerGone(error)) return answer(499, { code: 'BAD_USER_INPUT', message: badRequest[language] });
  return answer(500, maskFault(error, language, log));
}

/** A page was left while its answer was on the way: nobody is there to be told, and nothing is wrong here. */
const isCallerGone = (error: unknown): boolean => error instanceof Error && Reflect.get(error, 'code') === 'ERR_STREAM_PREMATURE_CLOSE';

function answer(status: number, { message, ...extensions }: { code: string; id?: string; message: string }): ErrorAnswer {
  return { status, body: { ...extensions, message, errors: [{ message, extensions }] } };
}
