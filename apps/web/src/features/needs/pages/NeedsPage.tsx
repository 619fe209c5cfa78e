import { needSorts, needStatuses } from '@kongano/domain';
import ListOrdered from 'lucide-react/icons/list-ordered';
import Plus from 'lucide-react/icons/plus';
import { type ReactElement, Suspense } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { ErrorState, LinkButton, PageHead, Skeleton } from '../../../ui';
import { isFiltered, ListFrame, UnsentBanner, useListState } from '../../postings';
import { NeedResults } from '../components/NeedResults';
import { blankNeed } from '../form/need-values';
import { useNeedList } from '../hooks/use-need-list';
import type { NeedSlots } from '../slots';

const choices = { sorts: needSorts, statuses: needStatuses };
const publicStatuses = ['PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED'] as const;
const afterDraft = needStatuses.filter((status) => status !== 'DRAFT');

/** All needs that the viewer may see, and their own. */
export function NeedsPage({ slots }: { slots: NeedSlots }): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  const { state, change } = useListState(choices);
  const list = useNeedList(state, viewer?.isStaff ?? false);
  const statuses = state.isMine ? needStatuses : viewer?.isStaff ? afterDraft : publicStatuses;
  const tell = (
    <>
      <LinkButton to={urls.agenda()} icon={ListOrdered}>
        {t('needs.agenda')}
      </LinkButton>
      <LinkButton to={urls.needNew()} variant="primary" icon={Plus}>
        {t('needs.new')}
      </LinkButton>
    </>
  );
  return (
    <>
      <PageHead title={t('needs.title')} intro={t('needs.intro')} action={tell} />
      {viewer && <UnsentBanner kind="need" personId={viewer.id} blank={blankNeed} to={urls.needNew()} />}
      {viewer && (
        <Suspense fallback={null}>
          <slots.SavedSearches kind="NEED" isFiltered={isFiltered(state)} />
        </Suspense>
      )}
      <ListFrame
        state={state}
        onChange={change}
        searchLabel={t('needs.search')}
        sorts={needSorts.map((sort) => ({ value: sort, label: t(`postings.sort.${sort}`) }))}
        statuses={statuses.map((status) => ({ value: status, label: t(`needs.status.${status}`) }))}
      >
        {list.fault ? (
          <ErrorState message={list.fault.message} id={list.fault.id} onRetry={list.retry} />
        ) : list.needs ? (
          <NeedResults
            needs={list.needs}
            total={list.total}
            hasMore={list.hasMore}
            isLoadingMore={list.isLoadingMore}
            onMore={list.more}
            emptiness={isFiltered(state) ? 'found' : state.isMine ? 'mine' : 'empty'}
          />
        ) : (
          <Skeleton cards={4} />
        )}
      </ListFrame>
    </>
  );
}
