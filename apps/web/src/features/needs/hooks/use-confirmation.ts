import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { askServer, type Linked, useLinked } from '../../identity';
import { type Confirmation, confirmationIn } from '../confirmation';

export interface ConfirmationHook {
  state: Linked<Confirmation>;
  reload: () => void;
  /** Sends the firm's answer, or the claim of its organisation; gives what stood against it. */
  send: (what: '' | '/claim', body: Readonly<Record<string, string>>) => Promise<readonly FormProblem[]>;
}

/** A need as it was written down for a firm, read and answered by the link that the firm was sent. */
export function useConfirmation(token: string): ConfirmationHook {
  const t = useText();
  const path = `/api/confirm/${encodeURIComponent(token)}`;
  const { linked, load } = useLinked(path, confirmationIn);
  return {
    state: linked,
    reload: () => void load(),
    send: async (what, body) => {
      const answer = await askServer(`${path}${what}`, { body });
      if (answer.isDone) await load();
      if (answer.isDone) return [];
      return answer.problems.length > 0 ? answer.problems : [{ message: t('ui.errorBody') }];
    },
  };
}
