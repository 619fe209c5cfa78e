import { randomUUID } from 'node:crypto';
import type { Language } from '@kongano/domain';
import { PlanRefusal } from '@kongano/query-plan';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal } from '../platform/errors';
import type { Log } from '../platform/log';

const faultTexts: Readonly<Record<Language, string>> = {
  en: 'Something went wrong on our side. Nothing you wrote is lost; try again in a moment.',
  sw: 'Kuna hitilafu upande wetu. Ulichoandika hakijapotea; jaribu tena baada ya muda mfupi.',
};
const slowTexts: Readonly<Record<Language, string>> = {
  en: 'This took too long. Ask for less at once, or try again.',
  sw: 'Hii imechukua muda mrefu. Omba kidogo kwa wakati mmoja, au jaribu tena.',
};
const CANCELLED_BY_TIMEOUT = '57014';
const INVALID_TEXT = new Set(['22P02', '22P05', '22021']);

/** The one place where causes become answers: refusals in the reader's language, faults masked and logged with an id. */
export function toPublicError(error: GraphQLError, language: Language, log: Log): GraphQLError {
  const cause: unknown = error.originalError;
  const answer = (message: string, extensions: Record<string, unknown>) =>
    new GraphQLError(message, { nodes: error.nodes, path: error.path, extensions });
  if (cause instanceof Refusal) return answer(cause.texts[language], { code: cause.code });
  if (cause instanceof PlanRefusal)
    return answer(cause.message, { code: cause.code === 'TOO_COMPLEX' ? 'TOO_COMPLEX' : 'BAD_USER_INPUT', reason: cause.code });
  if (cause === undefined || cause instanceof GraphQLError)
    return error.extensions.code ? error : answer(error.message, { code: 'BAD_USER_INPUT' });
  const sqlState: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
  if (sqlState === CANCELLED_BY_TIMEOUT) return answer(slowTexts[language], { code: 'TOO_COMPLEX' });
  if (typeof sqlState === 'string' && INVALID_TEXT.has(sqlState))
    return answer('A value in this request is not valid.', { code: 'BAD_USER_INPUT' });
  const id = randomUUID();
  log.error({ err: cause, id, path: error.path }, 'a fault');
  return answer(faultTexts[language], { code: 'INTERNAL', id });
}

/** Faults outside execution (a broken body, a fault of the server library) get the same mask. */
export function formatOutsideError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const id = randomUUID();
  log.error({ err: error, id }, 'a fault');
  return { message: faultTexts.en, extensions: { code: 'INTERNAL', id } };
}
