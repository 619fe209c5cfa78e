import { randomUUID } from 'node:crypto';
import type { Language } from '@kongano/domain';
import { PlanRefusal, type RefusalCode } from '@kongano/query-plan';
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
const invalidTexts: Readonly<Record<Language, string>> = {
  en: 'A value in this request is not valid.',
  sw: 'Kuna thamani isiyo sahihi katika ombi hili.',
};
/** The planner says in English what is wrong with the request; these say it to a person. */
const refusalsInSwahili: Readonly<Record<RefusalCode, string>> = {
  FIRST_TOO_LARGE: 'Umeomba vitu vingi mno kwa mara moja. Omba visivyozidi 100.',
  FIRST_NEGATIVE: 'Idadi ya vitu unavyoomba haiwezi kuwa chini ya sifuri.',
  FIRST_AND_LAST: 'Omba vya mwanzo au vya mwisho, si vyote viwili.',
  BAD_CURSOR: 'Alama hii ya ukurasa haikutoka kwenye orodha hii. Anza tena ukurasa wa kwanza.',
  BAD_VALUE: invalidTexts.sw,
  TOO_COMPLEX: 'Ombi hili ni kubwa mno. Omba vitu vichache au orodha fupi zaidi.',
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
    return answer(language === 'sw' ? refusalsInSwahili[cause.code] : cause.message, {
      code: cause.code === 'TOO_COMPLEX' ? 'TOO_COMPLEX' : 'BAD_USER_INPUT',
      reason: cause.code,
    });
  if (cause === undefined || cause instanceof GraphQLError)
    return error.extensions.code ? error : answer(error.message, { code: 'BAD_USER_INPUT' });
  const sqlState: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
  if (sqlState === CANCELLED_BY_TIMEOUT) return answer(slowTexts[language], { code: 'TOO_COMPLEX' });
  if (typeof sqlState === 'string' && INVALID_TEXT.has(sqlState)) return answer(invalidTexts[language], { code: 'BAD_USER_INPUT' });
  const { message, ...extensions } = maskFault(cause, language, log);
  return answer(message, extensions);
}

/** Logs the fault under a new id; the person is told the id and nothing of the cause. */
export function maskFault(cause: unknown, language: Language, log: Log): { code: 'INTERNAL'; id: string; message: string } {
  const id = randomUUID();
  log.error({ err: cause, id }, 'a fault');
  return { code: 'INTERNAL', id, message: faultTexts[language] };
}

/** Faults outside execution (a broken body, a fault of the server library) get the same mask. */
export function formatOutsideError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  // Apollo gives every error of validation its own code; ours says more.
  if (formatted.extensions?.reason === 'TOO_COMPLEX') return { ...formatted, extensions: { ...formatted.extensions, code: 'TOO_COMPLEX' } };
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const { message, ...extensions } = maskFault(error, 'en', log);
  return { message, extensions };
}
