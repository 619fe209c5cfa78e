import { partnershipTypes } from '@kongano/domain';
import type { ReactElement } from 'react';
import { languages, useText } from '../../../lib/i18n';
import { CheckboxGroup, Select, type SelectOption } from '../../../ui';
import { TermPicker, useTerm } from '../../vocabulary';
import { useClusterOptions } from '../hooks/use-cluster-options';
import { trlLevels } from '../labels';
import type { ListState } from './list-state';

export interface FilterPanelProps {
  state: ListState;
  onChange: (changes: Partial<ListState>) => void;
  /** States that the viewer may look for; none leaves the filter out. */
  statuses: readonly SelectOption[];
}

/** All filters, each at once in the address. */
export function FilterPanel({ state, onChange, statuses }: FilterPanelProps): ReactElement {
  const t = useText();
  const choose = (name: 'clusterId' | 'language' | 'partnershipType' | 'trl') => (event: { target: { value: string } }) =>
    onChange({ [name]: event.target.value || undefined });
  const types = partnershipTypes.map((type) => ({ value: type, label: t(`postings.partnership.${type}`) }));
  return (
    <div className="grid gap-4">
      <PlaceAndSubject state={state} onChange={onChange} />
      <Select
        name="filter-cluster"
        label={t('postings.field.cluster')}
        empty={t('postings.any')}
        options={useClusterOptions()}
        value={state.clusterId ?? ''}
        onChange={choose('clusterId')}
      />
      <Select
        name="filter-partnership"
        label={t('postings.field.partnership')}
        empty={t('postings.any')}
        options={types}
        value={state.partnershipType ?? ''}
        onChange={choose('partnershipType')}
      />
      <Select
        name="filter-trl"
        label={t('postings.field.readiness')}
        empty={t('postings.any')}
        options={trlLevels.map((level) => ({ value: String(level), label: t(`postings.trl.${level}`) }))}
        value={String(state.trl ?? '')}
        onChange={choose('trl')}
      />
      <Select
        name="filter-language"
        label={t('postings.field.language')}
        empty={t('postings.any')}
        options={languages.map((language) => ({ value: language, label: t(`postings.language.${language}`) }))}
        value={state.language ?? ''}
        onChange={choose('language')}
      />
      {statuses.length > 0 && (
        <CheckboxGroup
          name="filter-status"
          label={t('postings.field.status')}
          options={statuses}
          value={state.statuses}
          onValues={(chosen) => onChange({ statuses: chosen })}
        />
      )}
    </div>
  );
}

function PlaceAndSubject({ state, onChange }: Pick<FilterPanelProps, 'state' | 'onChange'>): ReactElement {
  const t = useText();
  return (
    <>
      <TermPicker
        scheme="REGION"
        name="filter-region"
        label={t('postings.field.region')}
        placeholder={t('postings.any')}
        value={useTerm('REGION', state.regionCode) ?? null}
        onValue={(term) => onChange({ regionCode: term?.code })}
      />
      <TermPicker
        scheme="SECTOR"
        name="filter-sector"
        label={t('postings.field.sector')}
        placeholder={t('postings.any')}
        value={useTerm('SECTOR', state.sectorCode) ?? null}
        onValue={(term) => onChange({ sectorCode: term?.code })}
      />
      <TermPicker
        scheme="FIELD"
        name="filter-field"
        label={t('postings.field.researchField')}
        placeholder={t('postings.any')}
        value={useTerm('FIELD', state.fieldCode) ?? null}
        onValue={(term) => onChange({ fieldCode: term?.code })}
      />
    </>
  );
}
