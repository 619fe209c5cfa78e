import type { Language } from '@kongano/domain';
import type { CompletedData } from '@kongano/query-plan';
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Log } from '../platform/log';
import { toPublicError } from './errors';

/** The `data` of a response as JSON text; where nothing is wrong with it, as PostgreSQL wrote it: it goes to the socket unparsed. */
export class PlannedData {
  constructor(readonly text: string) {}
}

export type Answer = Omit<ExecutionResult, 'data'> & { data?: ExecutionResult['data'] | PlannedData };

export const plannedAnswer = ({ text, errors }: CompletedData): Answer => {
  const data = new PlannedData(text);
  return errors.length > 0 ? { data, errors } : { data };
};

/** The answer as its caller may know it. */
export function publicAnswer(answer: Answer, language: Language, log: Log): Answer {
  return answer.errors ? { ...answer, errors: answer.errors.map((error) => toPublicError(error, language, log)) } : answer;
}

/** The answer where nothing could be read. */
export function answerToFault(cause: unknown, language: Language, log: Log): Answer {
  const error = cause instanceof GraphQLError ? cause : new GraphQLError('fault', { originalError: toError(cause) });
  return publicAnswer({ errors: [error], data: null }, language, log);
}

/** The body of a response; the text of a planned answer is put into it as it is. */
export function responseText({ data, ...rest }: FormattedExecutionResult | Answer): string {
  if (!(data instanceof PlannedData)) return JSON.stringify({ ...rest, data });
  const errors = rest.errors ? `"errors":${JSON.stringify(rest.errors)},` : '';
  const extensions = rest.extensions ? `,"extensions":${JSON.stringify(rest.extensions)}` : '';
  return `{${errors}"data":${data.text}${extensions}}`;
}

const toError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));
