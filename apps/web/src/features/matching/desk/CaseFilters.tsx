import { matchSorts, openMatchStatuses } from '@kongano/domain';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { type ReactElement, useState } from 'react';
import { classNames } from '../../../lib/class-names';
import { useText } from '../../../lib/i18n';
import { Button, Checkbox, CheckboxGroup, Select } from '../../../ui';
import { SearchBox } from '../../postings';
import { RegionSelect } from '../components/RegionSelect';
import { type CaseListState, isNarrowed, noNarrowing } from '../model/case-list';
import { BrokerSelect } from './BrokerSelect';

interface CaseFiltersProps {
  state: CaseListState;
  onChange: (changes: Partial<CaseListState>) => void;
}

/** Words, order and everything that narrows the cases; on phones the latter opens on demand. */
export function CaseFilters({ state, onChange }: CaseFiltersProps): ReactElement {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const flag = (name: 'isMine' | 'isOverdue' | 'isEscalated') => (
    <Checkbox
      name={name}
      label={t(`desk.cases.${name}`)}
      checked={state[name]}
      onChange={({ target }) => onChange({ [name]: target.checked })}
    />
  );
  return (
    <div className="mb-4 grid gap-3">
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_14rem] sm:items-end">
        <SearchBox label={t('desk.cases.search')} value={state.text} onValue={(text) => onChange({ text })} />
        <Select
          name="sort"
          label={t('desk.cases.sort')}
          empty={false}
          options={matchSorts.map((sort) => ({ value: sort, label: t(`desk.cases.sort.${sort}`) }))}
          value={state.sort}
          onChange={({ target }) => onChange({ sort: matchSorts.find((one) => one === target.value) ?? 'DUE' })}
        />
      </div>
      <div className="sm:hidden">
        <Button icon={SlidersHorizontal} aria-expanded={isOpen} aria-controls="case-filters" onClick={() => setOpen(!isOpen)}>
          {t('desk.cases.filters')}
        </Button>
      </div>
      <div
        id="case-filters"
        className={classNames('grid gap-3 sm:grid sm:grid-cols-2 sm:items-end lg:grid-cols-4', !isOpen && 'max-sm:hidden')}
      >
        <RegionSelect value={state.regionCode} onChange={(regionCode) => onChange({ regionCode })} />
        <BrokerSelect value={state.ownerId} onChange={(ownerId) => onChange({ ownerId })} />
        <div className="flex flex-wrap gap-x-5 sm:col-span-2">
          {flag('isMine')}
          {flag('isOverdue')}
          {flag('isEscalated')}
        </div>
        {!state.isBoard && (
          <details className="sm:col-span-full" open={state.statuses.length > 0}>
            <summary className="min-h-11 cursor-pointer py-2.5 text-sm font-semibold text-muted sm:min-h-9 sm:py-1.5">
              {t('desk.state')}
            </summary>
            <CheckboxGroup
              name="status"
              label={t('desk.state')}
              options={openMatchStatuses.map((status) => ({ value: status, label: t(`matching.status.${status}`) }))}
              value={state.statuses}
              onValues={(chosen) => onChange({ statuses: openMatchStatuses.filter((status) => chosen.includes(status)) })}
            />
          </details>
        )}
        {isNarrowed(state) && (
          <div className="sm:col-span-full">
            <Button variant="quiet" size="small" onClick={() => onChange(noNarrowing)}>
              {t('desk.cases.clear')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
