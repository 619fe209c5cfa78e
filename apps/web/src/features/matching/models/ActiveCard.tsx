import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Card } from '../../../ui';
import { useRun } from '../../postings';
import type { MatchLearning } from '../hooks/use-match-models';

interface ActiveCardProps {
  learning: MatchLearning;
  /** Left out for who may only look. */
  onFollow: (() => Promise<readonly { code: string; message: string }[]>) | undefined;
}

/** Which weights count now, and whether that changes by itself. */
export function ActiveCard({ learning: { activeVersion, isByHand }, onFollow }: ActiveCardProps): ReactElement {
  const t = useText();
  const { isBusy, run } = useRun();
  return (
    <Card title={t('models.now')}>
      <p className="text-xl font-bold">
        {activeVersion === null ? t('models.nowHand') : t('models.nowVersion', { version: activeVersion })}
      </p>
      <p className="mt-1 text-muted">{t(isByHand ? 'models.byHand' : 'models.byItself')}</p>
      {isByHand && onFollow && (
        <p className="mt-3">
          <Button busy={isBusy} onClick={() => void run(onFollow, () => undefined)}>
            {t('models.follow')}
          </Button>
        </p>
      )}
    </Card>
  );
}
