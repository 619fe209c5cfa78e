import type { ReactElement } from 'react';
import { useText } from '../lib/i18n';
import type { Verdict } from './verdict';

const looks: Record<Verdict, { sign: string; look: string }> = {
  met: { sign: '✓', look: 'border-success bg-success-soft text-success' },
  gap: { sign: '✗', look: 'border-danger bg-danger-soft text-danger' },
  unknown: { sign: '?', look: 'border-dashed border-line-strong text-muted' },
};

export interface VerdictSignProps {
  verdict: Verdict;
  isSmall?: boolean;
}

/** Met, a gap or unknown, as a sign in a ring; a screen reader says the word. */
export function VerdictSign({ verdict, isSmall = false }: VerdictSignProps): ReactElement {
  const t = useText();
  const { sign, look } = looks[verdict];
  const size = isSmall ? 'size-5 text-sm' : 'size-6';
  return (
    <span className={`flex shrink-0 items-center justify-center rounded-full border font-bold ${size} ${look}`}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{t(`ui.verdict.${verdict}`)}</span>
    </span>
  );
}
