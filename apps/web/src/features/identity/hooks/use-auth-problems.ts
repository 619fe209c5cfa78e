import { useCallback } from 'react';
import { formatTime } from '../../../lib/formats';
import type { FormProblem } from '../../../lib/forms';
import { useLanguage, useText } from '../../../lib/i18n';
import { type AuthAnswer, askServer } from '../auth-client';

type Send = (path: string, body?: Readonly<Record<string, string | boolean>>) => Promise<readonly FormProblem[]>;

/** What is wrong with an answer, as sentences; none when it was done. After too many tries it says at which time the next one counts. */
export function useAuthProblems(): (answer: AuthAnswer) => readonly FormProblem[] {
  const t = useText();
  const { language } = useLanguage();
  return useCallback(
    (answer) => {
      if (answer.isDone) return [];
      if (answer.retryAt) return [{ message: t('identity.tooManyTries', { time: formatTime(answer.retryAt, language) }) }];
      if (answer.code === 'NETWORK') return [{ message: t('identity.noNetwork') }];
      return answer.problems.length > 0 ? answer.problems : [{ message: t('ui.errorBody') }];
    },
    [t, language],
  );
}

/** Posts to a route of sign-in and gives what is wrong; nothing wrong means that it is done. */
export function useSend(): Send {
  const problemsIn = useAuthProblems();
  return useCallback(async (path, body = {}) => problemsIn(await askServer(path, { body })), [problemsIn]);
}
