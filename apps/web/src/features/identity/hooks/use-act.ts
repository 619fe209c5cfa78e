import { useCallback } from 'react';
import { faultOf } from '../../../lib/faults';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';

interface Outcome {
  readonly problems: readonly FormProblem[];
}

/** Runs a mutation and gives what is wrong in sentences, whether the server refused, failed or was not reached. */
export function useAct(): (run: () => Promise<Outcome | null | undefined>) => Promise<readonly FormProblem[]> {
  const t = useText();
  return useCallback(
    async (run) => {
      try {
        return (await run())?.problems ?? [{ message: t('ui.errorBody') }];
      } catch (error) {
        const { code, message } = faultOf(error);
        return [{ message: code === 'NETWORK' ? t('identity.noNetwork') : (message ?? t('ui.errorBody')) }];
      }
    },
    [t],
  );
}
