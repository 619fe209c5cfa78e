import { type ReactElement, useEffect, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Select, type SelectOption, TextField } from '../../../ui';
import type { OrganisationFilterState } from '../hooks/use-organisation-filter';
import { kinds } from '../organisation-words';

interface OrganisationFiltersProps {
  filters: OrganisationFilterState;
  regions: readonly SelectOption[];
}

/** Text, kind, region and whether a broker has verified it. */
export function OrganisationFilters({ filters, regions }: OrganisationFiltersProps): ReactElement {
  const t = useText();
  return (
    <search className="mb-5 grid grid-cols-2 items-end gap-3 lg:grid-cols-4 [&>:first-child]:col-span-2 lg:[&>:first-child]:col-span-1">
      <SearchText value={filters.read('text')} onValue={(text) => filters.change('text', text)} />
      <Select
        id="kind"
        label={t('identity.organisation.kind')}
        empty={t('identity.filter.all')}
        options={kinds.map(({ value, label }) => ({ value, label: t(label) }))}
        value={filters.read('kind')}
        onChange={(event) => filters.change('kind', event.target.value)}
      />
      <Select
        id="region"
        label={t('identity.organisation.region')}
        empty={t('identity.filter.all')}
        options={regions}
        value={filters.read('region')}
        onChange={(event) => filters.change('region', event.target.value)}
      />
      <Select
        id="verified"
        label={t('identity.filter.verified')}
        empty={t('identity.filter.all')}
        options={[
          { value: 'yes', label: t('identity.verified') },
          { value: 'no', label: t('identity.notVerified') },
        ]}
        value={filters.read('verified')}
        onChange={(event) => filters.change('verified', event.target.value)}
      />
    </search>
  );
}

/** Waits for a pause in typing: each letter as a question would be many, on a slow line. */
function SearchText({ value, onValue }: { value: string; onValue: (text: string) => void }): ReactElement {
  const t = useText();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the pause anew
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onValue(typed), 350);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextField id="text" type="search" label={t('identity.filter.text')} value={typed} onChange={(event) => setTyped(event.target.value)} />
  );
}
