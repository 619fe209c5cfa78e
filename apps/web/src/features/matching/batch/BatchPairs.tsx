import type { MatchBatchChange } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatPercent } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Button, type Column, StatusDot, Table } from '../../../ui';
import { toneOf } from '../model/status';
import type { BatchPair } from './use-batch';

interface BatchPairsProps {
  pairs: readonly BatchPair[];
  isBusy: boolean;
  onChange: (pair: BatchPair, change: MatchBatchChange) => void;
}

const keyOf = ({ need, offer }: BatchPair): string => `${need.id}:${offer.id}`;
const markOf = ({ isPlanned, isGreedy }: BatchPair) => (isPlanned && isGreedy ? 'both' : isPlanned ? 'plan' : 'quick');

/** Every pair of the plan and of the quick way, where they differ, and what can be done with each. */
export function BatchPairs({ pairs, isBusy, onChange }: BatchPairsProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const columns: Column<BatchPair>[] = [
    {
      id: 'pair',
      header: t('batch.pair'),
      isTitle: true,
      cell: ({ need, offer }) => (
        <span className="grid gap-1 font-normal">
          <Link to={urls.need(need.id)} className="py-1 font-semibold hover:underline">
            {need.title}
          </Link>
          <span>
            <Link to={urls.offer(offer.id)} className="py-1 hover:underline">
              → {offer.title}
            </Link>
            {offer.ownerName && <span className="block text-sm text-muted">{offer.ownerName}</span>}
          </span>
        </span>
      ),
    },
    { id: 'fit', header: t('batch.fit'), align: 'end', cell: ({ score }) => formatPercent(score, language) },
    {
      id: 'mark',
      header: t('batch.mark'),
      cell: (pair) => (
        <span className="grid gap-1">
          <StatusDot tone={markOf(pair) === 'both' ? 'neutral' : markOf(pair) === 'plan' ? 'accent' : 'attention'}>
            {t(`batch.mark.${markOf(pair)}`)}
          </StatusDot>
          {pair.isLocked && <span className="text-sm font-semibold">{t('batch.locked')}</span>}
        </span>
      ),
    },
    {
      id: 'case',
      header: t('batch.case'),
      cell: ({ matchId, matchStatus }) =>
        matchId && matchStatus ? (
          <Link to={urls.match(matchId)} className="underline">
            <StatusDot tone={toneOf(matchStatus)}>{t(`matching.status.${matchStatus}`)}</StatusDot>
          </Link>
        ) : (
          '–'
        ),
    },
    {
      id: 'act',
      header: t('batch.act'),
      cell: (pair) => {
        const act = (change: MatchBatchChange, name: string): ReactElement => (
          <Button
            size="small"
            busy={isBusy}
            className="whitespace-nowrap"
            aria-label={t('batch.actOf', { act: name, need: pair.need.title, offer: pair.offer.title })}
            onClick={() => onChange(pair, change)}
          >
            {name}
          </Button>
        );
        if (!pair.isPlanned) return act('ADD', t('batch.take'));
        return (
          <span className="flex flex-wrap gap-2">
            {pair.isLocked ? act('UNLOCK', t('batch.unlock')) : act('LOCK', t('batch.lock'))}
            {act('REMOVE', t('batch.remove'))}
          </span>
        );
      },
    },
  ];
  return <Table caption={t('batch.pairs')} columns={columns} rows={pairs} rowKey={keyOf} />;
}
