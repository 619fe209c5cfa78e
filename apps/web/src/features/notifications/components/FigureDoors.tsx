import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '../../../lib/formats';
import { type MessageId, useLanguage, useText } from '../../../lib/i18n';

export interface FigureDoor {
  readonly label: MessageId;
  readonly count: number;
  readonly to: string;
}

/** Small figures, each a door to its list. */
export function FigureDoors({ title, figures }: { title: string; figures: readonly FigureDoor[] }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <section aria-labelledby="figures" className="mt-10">
      <h2 id="figures" className="mb-2 text-sm font-semibold text-muted">
        {title}
      </h2>
      <ul className="flex flex-wrap gap-3">
        {figures.map(({ label, count, to }) => (
          <li key={label} className="min-w-32 flex-1 sm:flex-none">
            <Link to={to} className="block rounded-lg border border-line bg-surface px-4 py-2.5 hover:border-ink">
              <span className="block text-2xl font-bold tabular-nums">{formatNumber(count, language)}</span>
              <span className="text-sm text-muted">{t(label)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
