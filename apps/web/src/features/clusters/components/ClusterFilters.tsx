import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { SearchBox } from '../../postings';
import { TermPicker, useTerm } from '../../vocabulary';
import type { ClusterFilterState } from '../hooks/use-cluster-filter';

/** Words, region and sector. */
export function ClusterFilters({ state: { text, region, sector, change } }: { state: ClusterFilterState }): ReactElement {
  const t = useText();
  return (
    <div className="mb-5 grid items-end gap-4 md:grid-cols-3">
      <SearchBox label={t('clusters.search')} value={text} onValue={(words) => change('q', words)} />
      <TermPicker
        scheme="REGION"
        name="filter-region"
        label={t('clusters.region')}
        placeholder={t('clusters.any')}
        value={useTerm('REGION', region) ?? null}
        onValue={(term) => change('region', term?.code)}
      />
      <TermPicker
        scheme="SECTOR"
        name="filter-sector"
        label={t('clusters.sector')}
        placeholder={t('clusters.any')}
        value={useTerm('SECTOR', sector) ?? null}
        onValue={(term) => change('sector', term?.code)}
      />
    </div>
  );
}
