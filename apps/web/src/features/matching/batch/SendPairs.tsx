import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Card, ErrorSummary, showToast } from '../../../ui';
import { useRun } from '../../postings';
import type { BatchPair } from './use-batch';
import { useSendPairs } from './use-send-pairs';

interface SendPairsProps {
  pairs: readonly BatchPair[];
  /** Reads again which pairs are cases. */
  onSent: () => Promise<void>;
}

/** Makes each planned pair that is none yet a case of the viewer's. */
export function SendPairs({ pairs, onSent }: SendPairsProps): ReactElement {
  const t = useText();
  const { isBusy, problems, attempt, run } = useRun();
  const { done, send } = useSendPairs();
  const left = pairs.filter(({ isPlanned, matchId }) => isPlanned && !matchId);
  const sendAll = async () => {
    try {
      return await send(left);
    } finally {
      await onSent();
    }
  };
  if (left.length === 0 && !isBusy) {
    return (
      <Card>
        <p role="status">{t('batch.allSent')}</p>
      </Card>
    );
  }
  return (
    <Card>
      <ErrorSummary problems={problems.map(({ message }) => ({ field: '', message }))} attempt={attempt} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="primary" busy={isBusy} onClick={() => void run(sendAll, () => showToast(t('batch.sent', { count: left.length })))}>
          {done === null ? t('batch.send', { count: left.length }) : t('batch.sending', { done, total: left.length })}
        </Button>
        <p className="text-sm text-muted">{t('batch.sendHelp')}</p>
      </div>
    </Card>
  );
}
