import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Button, Card, Dialog, EmptyState, PageHead, Skeleton, showToast } from '../../../ui';
import { useRun } from '../../postings';
import { WaitingPage } from '../components/WaitingPage';
import { type MatchLearning, type MatchModel, useMatchModels } from '../hooks/use-match-models';
import { ActiveCard } from '../models/ActiveCard';
import { CompareVersions } from '../models/CompareVersions';
import { FoldTable } from '../models/FoldTable';
import { LearningCard } from '../models/LearningCard';
import { VersionTable } from '../models/VersionTable';

/** What the matcher has learned from people's judgments, for staff; administrators choose what counts. */
export function ModelsPage(): ReactElement {
  const t = useText();
  const { viewer, isLoading } = useViewer();
  const matcher = useMatchModels(viewer?.isStaff ?? false);
  const { models, learning, error, retry } = matcher;
  if (isLoading) return <Skeleton cards={3} />;
  if (!viewer?.isStaff) return <WaitingPage error={undefined} isMissing onRetry={() => undefined} />;
  return (
    <>
      <PageHead title={t('models.title')} back={{ to: urls.desk(), label: t('matching.back') }} intro={t('models.intro')} />
      {models && learning ? (
        <Ready models={models} learning={learning} matcher={matcher} canSteer={viewer.roles.includes('ADMINISTRATOR')} />
      ) : (
        <WaitingPage error={error} isMissing={false} onRetry={retry} />
      )}
    </>
  );
}

interface ReadyProps {
  models: readonly MatchModel[];
  learning: MatchLearning;
  matcher: ReturnType<typeof useMatchModels>;
  canSteer: boolean;
}

function Ready({ models, learning, matcher, canSteer }: ReadyProps): ReactElement {
  const t = useText();
  const { isBusy, run } = useRun();
  // Undefined while nothing is asked; null are the hand weights.
  const [asked, setAsked] = useState<number | null>();
  const undo = (): void =>
    void matcher.putBack(learning).then(
      () => showToast(t('models.undone')),
      () => showToast(t('ui.errorBody'), { tone: 'danger' }),
    );
  const told = (words: string): void => showToast(words, { undo });
  const confirm = (version: number | null): void =>
    void run(
      () => matcher.choose(version),
      () => {
        setAsked(undefined);
        told(version === null ? t('models.chosenHand') : t('models.chosen', { version }));
      },
    );
  const follow = async (): ReturnType<typeof matcher.follow> => {
    const problems = await matcher.follow();
    if (problems.length === 0) told(t('models.followed'));
    return problems;
  };
  const learn = async (): ReturnType<typeof matcher.learn> => {
    const problems = await matcher.learn();
    if (problems.length === 0) showToast(t('models.learnAsked'));
    return problems;
  };
  return (
    <div className="grid gap-6">
      <div className="grid items-start gap-6 md:grid-cols-2">
        <ActiveCard learning={learning} onFollow={canSteer ? follow : undefined} />
        <LearningCard learning={learning} onLearn={canSteer ? learn : undefined} />
      </div>
      {models.length === 0 ? (
        <EmptyState title={t('models.none')}>{t('models.noneBody')}</EmptyState>
      ) : (
        <Card
          title={t('models.versions')}
          flush
          action={
            canSteer &&
            learning.activeVersion !== null && (
              <Button size="small" onClick={() => setAsked(null)}>
                {t('models.chooseHand')}
              </Button>
            )
          }
        >
          <VersionTable models={models} onChoose={canSteer ? setAsked : undefined} />
          <p className="px-4 py-3 text-sm text-muted">{t('models.qualityHelp')}</p>
          <div className="divide-y divide-line border-t border-line">
            {models.map((model) => (
              <FoldTable key={model.id} model={model} />
            ))}
          </div>
        </Card>
      )}
      <CompareVersions models={models} />
      <Dialog
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={asked ? t('models.confirm', { version: asked }) : t('models.confirmHand')}
        confirmLabel={t(asked ? 'models.choose' : 'models.chooseHand')}
        busy={isBusy}
        onConfirm={() => confirm(asked ?? null)}
      >
        {t('models.confirmBody')}
      </Dialog>
    </div>
  );
}
