import type { FrontFiguresQuery } from '@kongano/graphql/insights';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '../../../lib/formats';
import { type MessageId, useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';

type Figures = FrontFiguresQuery['figures'];

interface Figure {
  key: Exclude<keyof Figures, '__typename'>;
  label: MessageId;
  /** The list that it counts. */
  to?: string;
}

const all: readonly Figure[] = [
  { key: 'publishedNeeds', label: 'insights.figure.needs', to: urls.needs() },
  { key: 'publishedOffers', label: 'insights.figure.offers', to: urls.offers() },
  { key: 'clusters', label: 'insights.figure.clusters', to: urls.clusters() },
  { key: 'firms', label: 'insights.figure.firms', to: urls.organisations({ kind: 'FIRM', verified: 'yes' }) },
  { key: 'institutions', label: 'insights.figure.institutions', to: urls.organisations({ kind: 'ACADEMIA', verified: 'yes' }) },
  { key: 'introducedMatches', label: 'insights.figure.introduced' },
];

/** Live figures; each opens the list that it counts. Their places stand before they have come. */
export function FigureRow({ figures }: { figures: Figures | undefined }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <section aria-label={t('insights.figures')}>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-2 border-y border-line py-3 sm:grid-cols-3 lg:grid-cols-6">
        {all.map(({ key, label, to }) => {
          const count = figures?.[key];
          const content = (
            <>
              <span className="block text-3xl font-extrabold tabular-nums">
                {count === undefined ? '–' : formatNumber(count, language)}
              </span>
              <span className="block text-sm text-balance text-muted">{t(label, { count: count ?? 2 })}</span>
            </>
          );
          return (
            <li key={key}>
              {to ? (
                <Link to={to} className="block rounded-md py-1.5 hover:text-accent hover:underline">
                  {content}
                </Link>
              ) : (
                <div className="py-1.5">{content}</div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
