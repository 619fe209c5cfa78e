import X from 'lucide-react/icons/x';
import type { ReactElement } from 'react';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, type SelectOption } from '../../../ui';
import { termTitle, useTerm } from '../../vocabulary';
import { useClusterOptions } from '../hooks/use-cluster-options';
import { clearedFilters, type FilterName, type ListState } from './list-state';

export interface ActiveFiltersProps {
  state: ListState;
  onChange: (changes: Partial<ListState>) => void;
  statuses: readonly SelectOption[];
}

/** The filters that are on, each with the way to take it off. */
export function ActiveFilters({ state, onChange, statuses }: ActiveFiltersProps): ReactElement | null {
  const t = useText();
  const chips = useFilterWords(state, statuses);
  if (chips.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-2" aria-label={t('postings.filtersOn', { count: chips.length })}>
      {chips.map(({ name, words }) => (
        <li key={name} className="flex items-center rounded-md border border-line bg-sunken ps-3 text-sm">
          {words}
          <button
            type="button"
            aria-label={t('postings.removeFilter', { what: words })}
            onClick={() => onChange({ [name]: name === 'statuses' ? [] : undefined })}
            className="flex size-11 shrink-0 items-center justify-center text-muted hover:text-ink md:size-8"
          >
            <X size={16} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <Button variant="quiet" size="small" onClick={() => onChange(clearedFilters)}>
          {t('postings.clearFilters')}
        </Button>
      </li>
    </ul>
  );
}

interface FilterWords {
  name: FilterName;
  words: string;
}

function useFilterWords(state: ListState, statuses: readonly SelectOption[]): FilterWords[] {
  const t = useText();
  const { language } = useLanguage();
  const terms = {
    sectorCode: useTerm('SECTOR', state.sectorCode),
    fieldCode: useTerm('FIELD', state.fieldCode),
    regionCode: useTerm('REGION', state.regionCode),
  };
  const clusters = useClusterOptions();
  const termWords = (name: keyof typeof terms): string | undefined => {
    const term = terms[name];
    return state[name] && (term ? termTitle(term, language) : state[name]);
  };
  const labels = statuses.filter(({ value }) => state.statuses.includes(value)).map(({ label }) => label);
  const words: Record<FilterName, string | undefined> = {
    statuses: labels.join(', ') || undefined,
    sectorCode: termWords('sectorCode'),
    fieldCode: termWords('fieldCode'),
    regionCode: termWords('regionCode'),
    clusterId: state.clusterId && (clusters.find(({ value }) => value === state.clusterId)?.label ?? '…'),
    trl: state.trl === undefined ? undefined : t('postings.trl', { level: state.trl }),
    language: state.language && t(`postings.language.${state.language}`),
    partnershipType: state.partnershipType && t(`postings.partnership.${state.partnershipType}`),
  };
  return Object.entries(words).flatMap(([name, text]) => (text ? [{ name: name as FilterName, words: text }] : []));
}
