import type { ReactElement, ReactNode } from 'react';
import { formatDateTime, formatRelative } from '../lib/formats';
import { useLanguage } from '../lib/i18n';
import type { Tone } from './StatusDot';

export interface TimelineItem {
  id: string;
  at: string;
  /** A sentence: who did what. */
  text: ReactNode;
  detail?: ReactNode;
  tone?: Tone;
}

const rings: Record<Tone, string> = {
  neutral: 'border-line-strong bg-surface',
  accent: 'border-accent bg-accent',
  attention: 'border-attention bg-attention',
  success: 'border-success bg-success',
  danger: 'border-danger bg-danger',
};

/** What happened, as a story: newest where the list says so. */
export function Timeline({ items, now }: { items: readonly TimelineItem[]; now?: Date }): ReactElement {
  const { language } = useLanguage();
  return (
    <ol className="relative ms-1.5 border-s-2 border-line">
      {items.map((item) => (
        <li key={item.id} className="relative pb-4 ps-5 last:pb-0">
          <span
            aria-hidden="true"
            className={`absolute -start-[7px] top-1.5 size-3 rounded-full border-2 ${rings[item.tone ?? 'neutral']}`}
          />
          <p>{item.text}</p>
          {item.detail && <div className="mt-0.5 text-muted">{item.detail}</div>}
          <time dateTime={item.at} title={formatDateTime(item.at, language)} className="text-sm text-muted">
            {formatRelative(item.at, language, now)}
          </time>
        </li>
      ))}
    </ol>
  );
}
