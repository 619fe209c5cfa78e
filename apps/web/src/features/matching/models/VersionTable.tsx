import type { ReactElement } from 'react';
import { formatDateTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, type Column, StatusDot, Table, type Tone } from '../../../ui';
import type { MatchModel } from '../hooks/use-match-models';
import { markOf } from '../model/quality';

interface VersionTableProps {
  models: readonly MatchModel[];
  /** Left out for who may only look. */
  onChoose: ((version: number) => void) | undefined;
}

const tones: Record<MatchModel['outcome'], Tone> = { KEPT: 'success', NO_GAIN: 'neutral', TOO_FEW_NEEDS: 'neutral' };

/** Every version: when it learned, from how much, what came of it, and whether it counts. */
export function VersionTable({ models, onChoose }: VersionTableProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const columns: Column<MatchModel>[] = [
    { id: 'version', header: t('models.version'), isTitle: true, cell: ({ version }) => t('models.nowVersion', { version }) },
    { id: 'trainedAt', header: t('models.trainedAt'), cell: ({ trainedAt }) => formatDateTime(trainedAt, language) },
    { id: 'judged', header: t('models.judged'), align: 'end', cell: ({ judgedNeeds }) => judgedNeeds },
    {
      id: 'outcome',
      header: t('models.outcome'),
      cell: ({ outcome }) => <StatusDot tone={tones[outcome]}>{t(`models.outcome.${outcome}`)}</StatusDot>,
    },
    {
      id: 'quality',
      header: t('models.quality'),
      cell: ({ hand, held }) => (hand === null || held === null ? '–' : t('models.qualityOf', { hand: markOf(hand), held: markOf(held) })),
    },
    {
      id: 'counts',
      header: t('models.counts'),
      cell: ({ version, isActive, outcome }) => {
        if (isActive) return <StatusDot tone="accent">{t('models.counts')}</StatusDot>;
        // One that was not kept ranks as the hand weights do.
        if (outcome !== 'KEPT' || !onChoose) return '–';
        return (
          <Button
            size="small"
            className="whitespace-nowrap"
            aria-label={t('models.chooseOf', { version })}
            onClick={() => onChoose(version)}
          >
            {t('models.choose')}
          </Button>
        );
      },
    },
  ];
  return <Table caption={t('models.versions')} columns={columns} rows={models} rowKey={({ id }) => id} />;
}
