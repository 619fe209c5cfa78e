import { useCallback, useEffect, useState } from 'react';
import { withQuery } from '../../../lib/urls';
import { askServer } from '../auth-client';
import { type KeptLetter, lettersIn } from '../letters';

export type LettersState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly letters: readonly KeptLetter[] }
  /** This is no demonstration: letters go out by post. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed' };

const often = 5_000;

/** The letters to an address, or all; looks for new ones while the page is in front. */
export function useLetters(to: string): { state: LettersState; reload: () => void } {
  const [state, setState] = useState<LettersState>({ kind: 'loading' });
  const load = useCallback(async (): Promise<LettersState> => {
    const answer = await askServer(withQuery('/api/mailbox', { to }), { method: 'GET' });
    if (answer.isDone) return { kind: 'ready', letters: lettersIn(answer.data) };
    return { kind: answer.code === 'NOT_FOUND' ? 'absent' : 'failed' };
  }, [to]);
  useEffect(() => {
    let isShown = true;
    // A look that fails between two good ones says nothing.
    const look = async (isFirst: boolean): Promise<void> => {
      const found = await load();
      if (isShown && (isFirst || found.kind === 'ready')) setState(found);
    };
    void look(true);
    const timer = setInterval(() => document.visibilityState === 'visible' && void look(false), often);
    return () => {
      isShown = false;
      clearInterval(timer);
    };
  }, [load]);
  return { state, reload: () => void load().then(setState) };
}
