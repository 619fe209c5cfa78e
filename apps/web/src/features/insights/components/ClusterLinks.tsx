import type { FrontNeedsQuery } from '@kongano/graphql/insights';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { LinkButton } from '../../../ui';
import { termTitle } from '../../vocabulary';

const shown = 12;

/** The clusters by name, with how much is open in each. */
export function ClusterLinks({ clusters }: { clusters: FrontNeedsQuery['clusters'] | undefined }): ReactElement | null {
  const t = useText();
  const { language } = useLanguage();
  if (!clusters || clusters.edges.length === 0) return null;
  return (
    <section aria-labelledby="clusters">
      <h2 id="clusters" className="text-2xl font-bold">
        {t('insights.clusters')}
      </h2>
      <ul className="mt-3 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {clusters.edges.slice(0, shown).map(({ node: { id, slug, nameEn, nameSw, region, needCount } }) => (
          <li key={id} className="border-b border-line py-2.5">
            <Link to={urls.cluster(slug)} className="font-semibold text-accent hover:underline">
              {language === 'sw' ? nameSw : nameEn}
            </Link>
            <p className="flex flex-wrap gap-x-3 text-sm text-muted">
              {region && <span>{termTitle(region, language)}</span>}
              <span>{t('insights.clusterNeeds', { count: needCount })}</span>
            </p>
          </li>
        ))}
      </ul>
      {clusters.totalCount > shown && (
        <p className="mt-4">
          <LinkButton to={urls.clusters()}>{t('insights.clustersAll', { count: clusters.totalCount })}</LinkButton>
        </p>
      )}
    </section>
  );
}
