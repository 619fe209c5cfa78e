import type { ReactElement } from 'react';
import { formatNumber } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, Card, StatusDot, type Tone } from '../../../ui';
import { useRun } from '../../postings';
import type { MatchLearning } from '../hooks/use-match-models';

interface LearningCardProps {
  learning: MatchLearning;
  /** Puts it into the queue; left out for who may only look. */
  onLearn: (() => Promise<readonly { code: string; message: string }[]>) | undefined;
}

const tones: Record<MatchLearning['state'], Tone> = { WAITING: 'neutral', QUEUED: 'accent', RUNNING: 'accent', FAILED: 'danger' };

/** Where the learning stands: how much there is to learn from, and when it happens. */
export function LearningCard({ learning, onLearn }: LearningCardProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { isBusy, run } = useRun();
  const { state, judgedNeeds, neededNeeds, newJudgments } = learning;
  const isEnough = judgedNeeds >= neededNeeds;
  const count = formatNumber(judgedNeeds, language);
  return (
    <Card title={t('models.learning')}>
      <div className="grid gap-3">
        <StatusDot tone={tones[state]}>{t(`models.learning.${state}`)}</StatusDot>
        <div>
          <p>{isEnough ? t('models.learning.enough', { count }) : t('models.learning.needs', { count, needed: neededNeeds })}</p>
          <span aria-hidden="true" className="mt-1 block h-2.5 max-w-80 overflow-hidden rounded-full bg-sunken ring-1 ring-line">
            <span className="block h-full bg-accent" style={{ width: `${Math.min(1, judgedNeeds / neededNeeds) * 100}%` }} />
          </span>
        </div>
        <p className="text-muted">{newJudgments > 0 ? t('models.learning.new', { count: newJudgments }) : t('models.learning.nothing')}</p>
        {onLearn && newJudgments > 0 && state === 'WAITING' && (
          <p>
            <Button busy={isBusy} onClick={() => void run(onLearn, () => undefined)}>
              {t('models.learn')}
            </Button>
          </p>
        )}
      </div>
    </Card>
  );
}
