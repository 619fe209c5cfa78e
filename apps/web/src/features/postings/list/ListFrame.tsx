import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { type ReactElement, type ReactNode, useState } from 'react';
import { classNames } from '../../../lib/class-names';
import { useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/viewer';
import { Button, Select, type SelectOption, Tabs } from '../../../ui';
import { ActiveFilters } from './ActiveFilters';
import { FilterPanel } from './FilterPanel';
import type { ListState } from './list-state';
import { SearchBox } from './SearchBox';

export interface ListFrameProps {
  state: ListState;
  onChange: (changes: Partial<ListState>) => void;
  searchLabel: string;
  sorts: readonly SelectOption[];
  statuses: readonly SelectOption[];
  children: ReactNode;
}

/** Around a list: words to look for, order, views, and the filters: a column where there is room, a sheet on phones. */
export function ListFrame({ state, onChange, searchLabel, sorts, statuses, children }: ListFrameProps): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  const [isOpen, setOpen] = useState(false);
  const tab = state.isMine ? 'mine' : 'all';
  const list = (
    <div className="grid gap-3">
      <ActiveFilters state={state} onChange={onChange} statuses={statuses} />
      {children}
    </div>
  );
  return (
    <div className="grid items-start gap-x-8 gap-y-4 lg:grid-cols-[15rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <div className="grid gap-3 lg:contents">
        <div className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end lg:col-start-2">
          <SearchBox label={searchLabel} value={state.text} onValue={(text) => onChange({ text })} />
          <Select
            name="sort"
            label={t('postings.sort')}
            empty={false}
            options={sorts}
            value={state.sort}
            onChange={({ target }) => onChange({ sort: target.value })}
          />
        </div>
        <div className="lg:hidden">
          <Button icon={SlidersHorizontal} aria-expanded={isOpen} aria-controls="filters" onClick={() => setOpen(!isOpen)}>
            {t('postings.filters')}
          </Button>
        </div>
      </div>
      <aside
        id="filters"
        aria-label={t('postings.filters')}
        className={classNames(
          'rounded-lg border border-line bg-surface p-4 lg:row-span-2 lg:row-start-1 lg:block lg:border-0 lg:bg-transparent lg:p-0',
          !isOpen && 'hidden',
        )}
      >
        <FilterPanel state={state} onChange={onChange} statuses={statuses} />
      </aside>
      <div className="min-w-0 lg:col-start-2">
        {viewer ? (
          <Tabs
            label={t('postings.views')}
            value={tab}
            onValue={(id) => onChange({ isMine: id === 'mine' })}
            tabs={[
              { id: 'all', label: t('postings.all'), content: tab === 'all' && list },
              { id: 'mine', label: t('postings.mine'), content: tab === 'mine' && list },
            ]}
          />
        ) : (
          list
        )}
      </div>
    </div>
  );
}
