import type { ReactElement } from 'react';
import { type Text, useText } from '../../../lib/i18n';
import { type Column, Table } from '../../../ui';
import type { MatchModel } from '../hooks/use-match-models';
import { gainOf, markOf } from '../model/quality';

type Fold = MatchModel['folds'][number] & { number: number };

/** How a version did on needs that it had not seen, group by group. */
export function FoldTable({ model: { version, folds, chance } }: { model: MatchModel }): ReactElement {
  const t = useText();
  const columns: Column<Fold>[] = [
    { id: 'group', header: t('models.group'), isTitle: true, cell: ({ number }) => `${t('models.group')} ${number}` },
    { id: 'needs', header: t('models.groupNeeds'), align: 'end', cell: ({ needs }) => needs },
    { id: 'hand', header: t('models.groupHand'), align: 'end', cell: ({ hand }) => markOf(hand) },
    { id: 'learned', header: t('models.groupLearned'), align: 'end', cell: ({ learned }) => markOf(learned) },
    { id: 'change', header: t('models.groupChange'), cell: (fold) => changeOf(gainOf(fold), t) },
  ];
  return (
    <details className="px-4 py-1">
      <summary className="min-h-11 py-2.5 text-accent">{t('models.details', { version })}</summary>
      {folds.length === 0 ? (
        <p className="pb-3 text-muted">{t('models.details.none')}</p>
      ) : (
        <>
          <Table
            caption={t('models.details', { version })}
            columns={columns}
            rows={folds.map((fold, at) => ({ ...fold, number: at + 1 }))}
            rowKey={({ number }) => String(number)}
          />
          {chance !== null && <p className="py-3 text-sm text-muted">{chanceOf(chance, t)}</p>}
        </>
      )}
    </details>
  );
}

function changeOf(gain: number, t: Text): string {
  if (gain === 0) return t('models.same');
  return t(gain > 0 ? 'models.better' : 'models.worse', { points: Math.abs(gain) });
}

const chanceOf = (chance: number, t: Text): string =>
  chance < 0.01 ? t('models.chanceRare') : t('models.chance', { count: Math.round(chance * 100) });
