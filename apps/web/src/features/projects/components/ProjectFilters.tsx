import { projectSorts, projectStatuses } from '@kongano/domain';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Checkbox, Select } from '../../../ui';
import { SearchBox } from '../../postings';
import type { ProjectListState } from '../hooks/use-project-list';

export interface ProjectFiltersProps {
  state: ProjectListState;
  onChange: (changes: Partial<ProjectListState>) => void;
}

/** Words, state, order and what is late, each at once in the address. */
export function ProjectFilters({ state, onChange }: ProjectFiltersProps): ReactElement {
  const t = useText();
  return (
    <div className="mb-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-[1fr_12rem_14rem]">
      <SearchBox label={t('projects.search')} value={state.text} onValue={(text) => onChange({ text })} />
      <Select
        name="status"
        label={t('projects.filter.status')}
        empty={t('projects.filter.any')}
        options={projectStatuses.map((status) => ({ value: status, label: t(`projects.status.${status}`) }))}
        value={state.status}
        onChange={({ target }) => onChange({ status: projectStatuses.find((one) => one === target.value) ?? '' })}
      />
      <Select
        name="sort"
        label={t('projects.sort')}
        empty={false}
        options={projectSorts.map((sort) => ({ value: sort, label: t(`projects.sort.${sort}`) }))}
        value={state.sort}
        onChange={({ target }) => onChange({ sort: projectSorts.find((one) => one === target.value) ?? 'NEWEST' })}
      />
      <div className="flex flex-wrap gap-x-6">
        <Checkbox
          name="mine"
          label={t('projects.filter.mine')}
          checked={state.isMine}
          onChange={({ target }) => onChange({ isMine: target.checked })}
        />
        <Checkbox
          name="overdue"
          label={t('projects.filter.overdue')}
          checked={state.isOverdue}
          onChange={({ target }) => onChange({ isOverdue: target.checked })}
        />
      </div>
    </div>
  );
}
