import { useNavigate } from 'react-router';
import { useText } from '../../../lib/i18n';
import { useKeys } from '../../../lib/keyboard';
import type { DeskCase } from './desk-case';

interface DeskKeys {
  cases: readonly DeskCase[];
  currentKey: string | undefined;
  selectAt: (one: DeskCase) => string;
  /** Chooses the selected one for what is done with several at once, or lets it go. */
  onPick: (one: DeskCase) => void;
}

/** j and k, or the arrows, go through the cases, and x chooses; the focus goes along, so that Enter opens the one that is selected. */
export function useDeskKeys({ cases, currentKey, selectAt, onPick }: DeskKeys): void {
  const t = useText();
  const navigate = useNavigate();
  const go = (step: 1 | -1): void => {
    const place = cases.findIndex(({ key }) => key === currentKey);
    const next = cases[place === -1 ? 0 : Math.min(cases.length - 1, Math.max(0, place + step))];
    if (!next) return;
    document.querySelector<HTMLElement>(`[data-case="${CSS.escape(next.key)}"]`)?.focus();
    // The way back leads to the list, not through every case that one went by.
    void navigate(selectAt(next), { replace: currentKey !== undefined, preventScrollReset: true });
  };
  const pick = (): void => {
    const current = cases.find(({ key }) => key === currentKey);
    if (current?.kind === 'match') onPick(current);
  };
  useKeys([
    { keys: 'j', label: t('desk.key.next'), run: () => go(1) },
    { keys: 'k', label: t('desk.key.previous'), run: () => go(-1) },
    { keys: 'ArrowDown', label: t('desk.key.next'), run: () => go(1) },
    { keys: 'ArrowUp', label: t('desk.key.previous'), run: () => go(-1) },
    { keys: 'x', label: t('desk.key.pick'), run: pick },
  ]);
}
