import { type ReactElement, useEffect } from 'react';
import { formatNumber } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, Card } from '../../../ui';
import { useRun } from '../../postings';
import { BatchState } from './BatchTable';
import type { Batch } from './use-batch';

interface BatchProgressProps {
  batch: Batch;
  look: () => void;
  stopLooking: () => void;
  onCancel: () => Promise<readonly { code: string; message: string }[]>;
}

/** How far a plan is, looked at again and again as long as this is on the page. */
export function BatchProgress({ batch, look, stopLooking, onCancel }: BatchProgressProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { isBusy, run } = useRun();
  const { phase, done, total, state } = batch;
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins once, and ends when this leaves the page
  useEffect(() => {
    look();
    return stopLooking;
  }, []);
  const share = total > 0 ? done / total : 0;
  return (
    <Card>
      <div className="grid gap-3">
        <div role="status" className="grid gap-2">
          <BatchState state={state} />
          {phase && <p>{t(`batch.phase.${phase}`, { done: formatNumber(done, language), total: formatNumber(total, language) })}</p>}
        </div>
        <span aria-hidden="true" className="block h-2.5 max-w-md overflow-hidden rounded-full bg-sunken ring-1 ring-line">
          <span className="block h-full bg-accent" style={{ width: `${Math.min(1, share) * 100}%` }} />
        </span>
        <p className="text-muted">{t('batch.leave')}</p>
        <p>
          <Button busy={isBusy} onClick={() => void run(onCancel, () => undefined)}>
            {t('batch.cancel')}
          </Button>
        </p>
      </div>
    </Card>
  );
}
