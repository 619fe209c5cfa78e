import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { EmptyState, PageHead, Pager, Skeleton } from '../../../ui';
import { RegionSelect } from '../components/RegionSelect';
import { UnansweredNeed } from '../components/UnansweredNeed';
import { WaitingPage } from '../components/WaitingPage';
import { useUnanswered } from '../hooks/use-unanswered';

/** Open needs without an answer, for those who look for one. */
export function UnansweredPage(): ReactElement {
  const t = useText();
  const { viewer, isLoading } = useViewer();
  const [address, setAddress] = useSearchParams();
  const region = address.get('region') ?? '';
  const { needs, total, hasMore, isBusy, error, more, retry } = useUnanswered(viewer?.isStaff ?? false, region || null);
  if (isLoading) return <Skeleton cards={3} />;
  if (!viewer?.isStaff) return <WaitingPage error={undefined} isMissing onRetry={() => undefined} />;
  return (
    <>
      <PageHead
        title={t('experts.unanswered.title')}
        back={{ to: urls.desk(), label: t('matching.back') }}
        intro={t('experts.unanswered.intro')}
      />
      <div className="mb-4">
        <RegionSelect value={region} onChange={(code) => setAddress(code ? { region: code } : {}, { replace: true })} />
      </div>
      {!needs && <WaitingPage error={error} isMissing={false} onRetry={retry} />}
      {needs?.length === 0 && (
        <EmptyState title={t(region ? 'experts.unanswered.emptyRegion' : 'experts.unanswered.empty')}>
          {t('experts.unanswered.emptyBody')}
        </EmptyState>
      )}
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
