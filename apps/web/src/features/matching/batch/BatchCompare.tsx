import type { ReactElement } from 'react';
import { formatPercent } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Card, type Column, Table } from '../../../ui';
import type { BatchPlan } from './use-batch';

interface Line {
  id: string;
  name: string;
  plan: string | number;
  quick: string | number;
}

/** What the plan is worth beside always taking the best pair left. */
export function BatchCompare({ plan }: { plan: BatchPlan }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { worth, greedyWorth, greedyMissed, isProven, batch } = plan;
  const percent = (share: number): string => formatPercent(share, language);
  const lines: Line[] = [
    { id: 'total', name: t('batch.totalFit'), plan: percent(worth.total), quick: percent(greedyWorth.total) },
    { id: 'worst', name: t('batch.worst'), plan: percent(worth.worst), quick: percent(greedyWorth.worst) },
    { id: 'pairs', name: t('batch.pairs'), plan: worth.pairs, quick: greedyWorth.pairs },
    ...(batch.fewestPerNeed > 0 ? [{ id: 'missed', name: t('batch.missed'), plan: 0, quick: greedyMissed }] : []),
  ];
  const columns: Column<Line>[] = [
    { id: 'name', header: t('batch.measure'), isTitle: true, cell: ({ name }) => name },
    { id: 'plan', header: t('batch.thisPlan'), align: 'end', cell: (line) => <strong>{line.plan}</strong> },
    { id: 'quick', header: t('batch.quick'), align: 'end', cell: (line) => line.quick },
  ];
  return (
    <Card title={t('batch.compare')} flush>
      <Table caption={t('batch.compare')} columns={columns} rows={lines} rowKey={({ id }) => id} />
      <p className="px-4 pt-2 pb-4 text-sm text-muted">
        {t('batch.quickHelp')} {t(isProven ? 'batch.proven' : 'batch.unproven')}
      </p>
    </Card>
  );
}
