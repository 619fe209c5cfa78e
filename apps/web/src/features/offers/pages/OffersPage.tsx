import { offerSorts, offerStatuses } from '@kongano/domain';
import Plus from 'lucide-react/icons/plus';
import { type ReactElement, Suspense } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { ErrorState, LinkButton, PageHead, Skeleton } from '../../../ui';
import { isFiltered, ListFrame, UnsentBanner, useListState } from '../../postings';
import { OfferResults } from '../components/OfferResults';
import { blankOffer } from '../form/offer-values';
import { useOfferList } from '../hooks/use-offer-list';
import type { OfferSlots } from '../slots';

const choices = { sorts: offerSorts, statuses: offerStatuses };
const afterDraft = offerStatuses.filter((status) => status !== 'DRAFT');

/** All offers that the viewer may see, and their own. */
export function OffersPage({ slots }: { slots: OfferSlots }): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  const { state, change } = useListState(choices);
  const list = useOfferList(state, viewer?.isStaff ?? false);
  // Visitors see published ones only: a filter of one state would be no choice.
  const statuses = state.isMine ? offerStatuses : viewer?.isStaff ? afterDraft : [];
  const begin = (
    <LinkButton to={urls.offerNew()} variant="primary" icon={Plus}>
      {t('offers.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('offers.title')} intro={t('offers.intro')} action={begin} />
      {viewer && <UnsentBanner kind="offer" personId={viewer.id} blank={blankOffer} to={urls.offerNew()} />}
      {viewer && (
        <Suspense fallback={null}>
          <slots.SavedSearches kind="OFFER" isFiltered={isFiltered(state)} />
        </Suspense>
      )}
      <ListFrame
        state={state}
        onChange={change}
        searchLabel={t('offers.search')}
        sorts={offerSorts.map((sort) => ({ value: sort, label: t(`postings.sort.${sort}`) }))}
        statuses={statuses.map((status) => ({ value: status, label: t(`offers.status.${status}`) }))}
      >
        {list.fault ? (
          <ErrorState message={list.fault.message} id={list.fault.id} onRetry={list.retry} />
        ) : list.offers ? (
          <OfferResults
            offers={list.offers}
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
