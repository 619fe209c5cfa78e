import { useCallback, useEffect, useState } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { askServer } from '../../identity';
import { type Confirmation, confirmationIn } from '../confirmation';

export type ConfirmationState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'over' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly confirmation: Confirmation };

export interface ConfirmationHook {
  state: ConfirmationState;
  reload: () => void;
  /** Sends the firm's answer, or the claim of its organisation; gives what stood against it. */
  send: (what: '' | '/claim', body: Readonly<Record<string, string>>) => Promise<readonly FormProblem[]>;
}

/** A need as it was written down for a firm, read and answered by the link that the firm was sent. */
export function useConfirmation(token: string): ConfirmationHook {
  const t = useText();
  const path = `/api/confirm/${encodeURIComponent(token)}`;
  const [state, setState] = useState<ConfirmationState>({ kind: 'loading' });
  const load = useCallback(async (): Promise<void> => {
    const answer = await askServer(path, { method: 'GET' });
    const confirmation = answer.isDone ? confirmationIn(answer.data) : null;
    if (confirmation) setState({ kind: 'ready', confirmation });
    else setState({ kind: !answer.isDone && answer.code === 'NOT_FOUND' ? 'over' : 'failed' });
  }, [path]);
  useEffect(() => void load(), [load]);
  return {
    state,
    reload: () => void load(),
    send: async (what, body) => {
      const answer = await askServer(`${path}${what}`, { body });
      if (answer.isDone) await load();
      if (answer.isDone) return [];
      return answer.problems.length > 0 ? answer.problems : [{ message: t('ui.errorBody') }];
    },
  };
}
