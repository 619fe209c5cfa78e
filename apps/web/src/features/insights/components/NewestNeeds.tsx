import type { FrontNeedsQuery } from '@kongano/graphql/insights';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatRelative } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { ErrorState, LinkButton, Skeleton } from '../../../ui';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';

type Needs = FrontNeedsQuery['needs'];

interface NewestNeedsProps {
  needs: Needs | undefined;
  hasFailed: boolean;
  onRetry: () => void;
}

/** The newest published needs, and the way to all of them. */
export function NewestNeeds({ needs, hasFailed, onRetry }: NewestNeedsProps): ReactElement {
  const t = useText();
  return (
    <section aria-labelledby="newest">
      <h2 id="newest" className="text-2xl font-bold">
        {t('insights.newest')}
      </h2>
      <div className="mt-4">{needs ? <NeedCards needs={needs} /> : <Coming {...{ hasFailed, onRetry }} />}</div>
    </section>
  );
}

function Coming({ hasFailed, onRetry }: Pick<NewestNeedsProps, 'hasFailed' | 'onRetry'>): ReactElement {
  const t = useText();
  return hasFailed ? <ErrorState message={t('insights.failed')} onRetry={onRetry} /> : <Skeleton cards={2} lines={2} />;
}

function NeedCards({ needs }: { needs: Needs }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  if (needs.edges.length === 0) return <p className="text-muted">{t('insights.newestEmpty')}</p>;
  return (
    <>
      <ul className="grid gap-3 md:grid-cols-2">
        {needs.edges.map(({ node: { id, title, language: written, organisation, region, publishedAt } }) => (
          <li key={id} className="rounded-lg border border-line bg-surface p-4">
            <Link to={urls.need(id)} lang={written} className="text-lg font-semibold hover:underline">
              {title}
            </Link>
            <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
              <OrganisationName organisation={organisation} />
              {region && <span>{termTitle(region, language)}</span>}
              {publishedAt && <time dateTime={publishedAt}>{formatRelative(publishedAt, language)}</time>}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <LinkButton to={urls.needs()}>{t('insights.newestAll', { count: needs.totalCount })}</LinkButton>
      </p>
    </>
  );
}
