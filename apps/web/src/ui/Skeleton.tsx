import type { ReactElement } from 'react';
import { useText } from '../lib/i18n';

export interface SkeletonProps {
  lines?: number;
  /** Frames it like a card, once per count. */
  cards?: number;
}

const widths = ['w-3/5', 'w-full', 'w-11/12', 'w-4/5', 'w-2/3'];

/** The shape of what is coming; says "loading" once, and is still for those who asked for less motion. */
export function Skeleton({ lines = 3, cards }: SkeletonProps): ReactElement {
  const t = useText();
  const block = (key: number): ReactElement => (
    <div key={key} className={cards ? 'rounded-lg border border-line bg-surface p-4' : undefined}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars without identity
        <div key={line} className={`my-2.5 h-3.5 animate-pulse rounded bg-line ${widths[line % widths.length]}`} />
      ))}
    </div>
  );
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{t('ui.loading')}</span>
      {Array.from({ length: cards ?? 1 }, (_, card) => block(card))}
    </div>
  );
}
