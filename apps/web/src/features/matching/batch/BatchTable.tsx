import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatDateTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { type Column, StatusDot, Table, type Tone } from '../../../ui';
import type { Batch } from './use-batch';

const tones: Record<Batch['state'], Tone> = {
  ...{ QUEUED: 'accent', RUNNING: 'accent', DONE: 'success', IMPOSSIBLE: 'attention', CANCELLED: 'neutral', FAILED: 'danger' },
};

/** Where a plan stands, in a word. */
export function BatchState({ state }: Pick<Batch, 'state'>): ReactElement {
  const t = useText();
  return <StatusDot tone={tones[state]}>{t(`batch.state.${state}`)}</StatusDot>;
}

/** The newest plans, each a door. */
export function BatchTable({ batches }: { batches: readonly Batch[] }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const columns: Column<Batch>[] = [
    {
      id: 'when',
      header: t('batch.when'),
      isTitle: true,
      cell: ({ id, createdAt }) => (
        <Link to={urls.batch(id)} className="inline-block py-1.5 text-accent underline">
          {t('batch.of', { when: formatDateTime(createdAt, language) })}
        </Link>
      ),
    },
    { id: 'what', header: t('batch.what'), cell: ({ needCount, offerCount }) => t('batch.size', { needs: needCount, offers: offerCount }) },
    { id: 'state', header: t('batch.state'), cell: ({ state }) => <BatchState state={state} /> },
  ];
  return <Table caption={t('batch.earlier')} columns={columns} rows={batches} rowKey={({ id }) => id} />;
}
