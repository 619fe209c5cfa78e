import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Card, Pager } from '../../../ui';

interface Work {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string | null;
}

interface WorkListProps {
  kind: 'need' | 'offer';
  title: string;
  works: readonly Work[];
  total: number;
  hasMore: boolean;
  onMore: () => void;
  urlOf: (id: string) => string;
  /** What stands here while there is nothing. */
  empty: ReactNode;
}

/** The needs or the offers of an organisation, as far as one may see them. */
export function WorkList({ kind, title, works, total, hasMore, onMore, urlOf, empty }: WorkListProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Card title={title}>
      {works.length === 0 && <div className="text-muted">{empty}</div>}
      <ul className="divide-y divide-line">
        {works.map(({ id, title: name, publishedAt }) => (
          <li key={id} className="py-2">
            <Link to={urlOf(id)} className="font-semibold text-accent underline">
              {name || t('identity.work.untitled')}
            </Link>
            <p className="text-sm text-muted">
              {publishedAt
                ? t(`identity.work.${kind}.published`, { date: formatDate(publishedAt, language) })
                : t(`identity.work.${kind}.notPublished`)}
            </p>
          </li>
        ))}
      </ul>
      {hasMore && <Pager shown={works.length} total={total} hasMore={hasMore} onMore={onMore} />}
    </Card>
  );
}
