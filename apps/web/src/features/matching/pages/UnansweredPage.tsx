import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { EmptyState, PageHead, Pager, Skeleton } from '../../../ui';
import { UnansweredNeed } from '../components/UnansweredNeed';
import { WaitingPage } from '../components/WaitingPage';
import { useUnanswered } from '../hooks/use-unanswered';

/** Open needs without an answer, for those who look for one. */
export function UnansweredPage(): ReactElement {
  const t = useText();
  const { viewer, isLoading } = useViewer();
  const { needs, total, hasMore, isBusy, error, more, retry } = useUnanswered(viewer?.isStaff ?? false);
  if (isLoading) return <Skeleton cards={3} />;
  if (!viewer?.isStaff) return <WaitingPage error={undefined} isMissing onRetry={() => undefined} />;
  return (
    <>
      <PageHead
        title={t('experts.unanswered.title')}
        back={{ to: urls.desk(), label: t('matching.back') }}
        intro={t('experts.unanswered.intro')}
      />
      {!needs && <WaitingPage error={error} isMissing={false} onRetry={retry} />}
      {needs?.length === 0 && <EmptyState title={t('experts.unanswered.empty')}>{t('experts.unanswered.emptyBody')}</EmptyState>}
      {needs && needs.length > 0 && (
        <>
          <ul className="grid gap-3">
            {needs.map((one) => (
              <UnansweredNeed key={one.id} unanswered={one} />
            ))}
          </ul>
          <Pager shown={needs.length} total={total} hasMore={hasMore} onMore={more} busy={isBusy} />
        </>
      )}
    </>
  );
}
