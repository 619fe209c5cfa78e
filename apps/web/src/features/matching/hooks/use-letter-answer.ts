import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { askServer, type Linked, useLinked } from '../../identity';

/** What the page of a link in a letter gets. */
export interface LetterQuestion {
  readonly matchId: string;
  readonly title: string;
  readonly asks: 'YES' | 'NO';
  readonly isIntroduction: boolean;
  readonly state: 'OPEN' | 'SAID_YES' | 'SAID_NO' | 'MOVED';
  readonly answeredAt: string | null;
}

interface LetterAnswer {
  state: Linked<LetterQuestion>;
  reload: () => void;
  /** Gives what stood against the answer. */
  send: (body: Readonly<Record<string, string>>) => Promise<readonly FormProblem[]>;
}

/** The server's own answer; anything else is none. */
function questionIn(data: unknown): LetterQuestion | null {
  const isOne = typeof data === 'object' && data !== null && typeof Reflect.get(data, 'matchId') === 'string';
  return isOne ? (data as LetterQuestion) : null;
}

/** A question that a letter asks, answered by its link. */
export function useLetterAnswer(token: string): LetterAnswer {
  const t = useText();
  const path = `/api/answer/${encodeURIComponent(token)}`;
  const { linked, load } = useLinked(path, questionIn);
  return {
    state: linked,
    reload: () => void load(),
    send: async (body) => {
      const answer = await askServer(path, { body });
      // What stood against it may be that somebody of the same side was faster.
      if (answer.isDone || answer.code === 'LINK_OVER' || answer.code.startsWith('MATCH_')) await load();
      if (answer.isDone) return [];
      return answer.problems.length > 0 ? answer.problems : [{ message: t('ui.errorBody') }];
    },
  };
}
