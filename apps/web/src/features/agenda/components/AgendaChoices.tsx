import { agendaRanks } from '@kongano/domain';
import type { AgendaSumFragment } from '@kongano/graphql/agenda';
import type { ReactElement } from 'react';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, Select } from '../../../ui';
import { TermPicker, useTerm } from '../../vocabulary';
import type { AgendaChoice } from '../hooks/use-agenda-choice';
import { titleOf } from './title-of';

interface AgendaChoicesProps {
  choice: AgendaChoice;
  clusters: readonly AgendaSumFragment[];
  steps: readonly AgendaSumFragment[];
}

/** Rank, cluster, step, region and sector; clusters and steps are those that have an open need. */
export function AgendaChoices({ choice, clusters, steps }: AgendaChoicesProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { wordOf, change } = choice;
  const options = (groups: readonly AgendaSumFragment[]) => groups.map((group) => ({ value: group.key, label: titleOf(group, language) }));
  const sector = useTerm('SECTOR', wordOf('sector')) ?? null;
  const region = useTerm('REGION', wordOf('region')) ?? null;
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-5">
      <Select
        name="rank"
        label={t('agenda.rank')}
        empty={false}
        value={choice.rank}
        options={agendaRanks.map((rank) => ({ value: rank, label: t(`agenda.rank.${rank}`) }))}
        onChange={({ target }) => change('rank', target.value)}
      />
      <Select
        name="cluster"
        label={t('agenda.cluster')}
        empty={t('agenda.any')}
        value={wordOf('cluster') ?? ''}
        options={options(clusters)}
        onChange={({ target }) => change('cluster', target.value)}
      />
      <Select
        name="step"
        label={t('agenda.step')}
        empty={t('agenda.any')}
        value={wordOf('step') ?? ''}
        options={options(steps)}
        onChange={({ target }) => change('step', target.value)}
      />
      <TermPicker
        scheme="REGION"
        name="agenda-region"
        label={t('agenda.region')}
        placeholder={t('agenda.any')}
        value={region}
        onValue={(term) => change('region', term?.code)}
      />
      <TermPicker
        scheme="SECTOR"
        name="agenda-sector"
        label={t('agenda.sector')}
        placeholder={t('agenda.any')}
        value={sector}
        onValue={(term) => change('sector', term?.code)}
      />
      {choice.isNarrowed && (
        <div className="sm:col-span-2 lg:col-span-5">
          <Button onClick={choice.clear}>{t('agenda.clear')}</Button>
        </div>
      )}
    </div>
  );
}
