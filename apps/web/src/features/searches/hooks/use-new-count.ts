import { useQuery } from '@apollo/client/react';
import { needSorts, needStatuses, offerSorts, offerStatuses } from '@kongano/domain';
import { NewNeedCountDocument, NewOfferCountDocument, type SavedSearchLineFragment } from '@kongano/graphql/searches';
import { filterOf, readListState } from '../../postings';

const openNeeds = ['PUBLISHED', 'IN_DISCUSSION'] as const;
const openOffers = ['PUBLISHED'] as const;

/** How many were published since the person last looked, as the list itself would count them; 0 until that is known. */
export function useNewCount({ kind, address, seenAt }: SavedSearchLineFragment): number {
  const at = new URLSearchParams(address);
  const needState = readListState(at, { sorts: needSorts, statuses: needStatuses });
  const offerState = readListState(at, { sorts: offerSorts, statuses: offerStatuses });
  const needs = useQuery(NewNeedCountDocument, {
    variables: { filter: { ...filterOf(needState, needStatuses, openNeeds), publishedAfter: seenAt } },
    skip: kind !== 'NEED',
  });
  const offers = useQuery(NewOfferCountDocument, {
    variables: { filter: { ...filterOf(offerState, offerStatuses, openOffers), publishedAfter: seenAt } },
    skip: kind !== 'OFFER',
  });
  return (kind === 'NEED' ? needs.data?.needs?.totalCount : offers.data?.offers?.totalCount) ?? 0;
}
