import type { AgendaGroupsQuery, AgendaSumFragment } from '@kongano/graphql/agenda';
import type { ReactElement } from 'react';
import { formatMoneyShort } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Tabs } from '../../../ui';
import type { AgendaChoice, AgendaWord } from '../hooks/use-agenda-choice';
import { titleOf } from './title-of';

interface AgendaGroupsProps {
  groups: AgendaGroupsQuery;
  choice: AgendaChoice;
}

/** Sums by cluster, step and region; a press narrows the agenda to one. */
export function AgendaGroups({ groups, choice }: AgendaGroupsProps): ReactElement {
  const t = useText();
  const tab = (id: 'clusters' | 'steps' | 'regions', word: AgendaWord) => ({
    id,
    label: t(`agenda.groups.${id}`),
    content: <GroupBars sums={groups[id]} chosen={choice.wordOf(word)} onChoose={(key) => choice.change(word, key)} />,
  });
  return (
    <aside aria-labelledby="agenda-groups" className="min-w-0">
      <h2 id="agenda-groups" className="mb-2 text-lg font-semibold">
        {t('agenda.groups')}
      </h2>
      <Tabs label={t('agenda.groups')} tabs={[tab('clusters', 'cluster'), tab('steps', 'step'), tab('regions', 'region')]} />
    </aside>
  );
}

interface GroupBarsProps {
  sums: readonly AgendaSumFragment[];
  chosen: string | undefined;
  onChoose: (key: string | undefined) => void;
}

function GroupBars({ sums, chosen, onChoose }: GroupBarsProps): ReactElement {
  const t = useText();
  const most = Math.max(1, ...sums.map(({ firms }) => firms));
  if (sums.length === 0) return <p className="text-muted">{t('agenda.groups.none')}</p>;
  return (
    <ul className="grid gap-1">
      {sums.map((sum) => (
        <li key={sum.key}>
          <GroupBar
            sum={sum}
            share={sum.firms / most}
            isChosen={sum.key === chosen}
            onChoose={() => onChoose(sum.key === chosen ? undefined : sum.key)}
          />
        </li>
      ))}
    </ul>
  );
}

interface GroupBarProps {
  sum: AgendaSumFragment;
  share: number;
  isChosen: boolean;
  onChoose: () => void;
}

function GroupBar({ sum, share, isChosen, onChoose }: GroupBarProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className="block min-h-11 w-full rounded-md px-3 py-2 text-start hover:bg-sunken aria-pressed:bg-accent-soft"
    >
      <span className="block font-medium">{titleOf(sum, language)}</span>
      <span className="mt-1 block h-1.5 rounded-full bg-sunken" aria-hidden="true">
        <span className="block h-full rounded-full bg-accent" style={{ inlineSize: `${Math.max(4, share * 100)}%` }} />
      </span>
      <span className="mt-1 flex flex-wrap gap-x-3 text-sm text-muted">
        <span>{t('agenda.firms', { count: sum.firms })}</span>
        <span>{t('agenda.needs', { count: sum.needs })}</span>
        {Number(sum.costPerYear) > 0 && <span>{t('agenda.cost', { amount: formatMoneyShort(sum.costPerYear, language) })}</span>}
        {sum.jobs > 0 && <span>{t('agenda.jobs', { count: sum.jobs })}</span>}
      </span>
    </button>
  );
}
