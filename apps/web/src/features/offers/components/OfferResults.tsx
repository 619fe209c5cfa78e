import type { OfferLineFragment } from '@kongano/graphql/offers';
import Plus from 'lucide-react/icons/plus';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { EmptyState, LinkButton, Pager } from '../../../ui';
import { OfferRow } from './OfferRow';

export interface OfferResultsProps {
  offers: readonly OfferLineFragment[];
  total: number;
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
  /** Nothing of this kind, nothing with these words, nothing of one's own: three different empty places. */
  emptiness: 'empty' | 'found' | 'mine';
}

/** Offers as rows, how many there are, and the way to more of them. */
export function OfferResults({ offers, total, hasMore, isLoadingMore, onMore, emptiness }: OfferResultsProps): ReactElement {
  if (offers.length === 0) return <NoOffers emptiness={emptiness} />;
  return (
    <div>
      <ul className="divide-y divide-line border-y border-line">
        {offers.map((offer) => (
          <OfferRow key={offer.id} offer={offer} />
        ))}
      </ul>
      <Pager shown={offers.length} total={total} hasMore={hasMore} onMore={onMore} busy={isLoadingMore} />
    </div>
  );
}

function NoOffers({ emptiness }: Pick<OfferResultsProps, 'emptiness'>): ReactElement {
  const t = useText();
  if (emptiness === 'found') return <EmptyState title={t('offers.empty.found')}>{t('offers.empty.foundBody')}</EmptyState>;
  const begin = (
    <LinkButton to={urls.offerNew()} variant="primary" icon={Plus}>
      {t('offers.new')}
    </LinkButton>
  );
  return (
    <EmptyState title={t(emptiness === 'mine' ? 'offers.empty.mine' : 'offers.empty.title')} action={begin}>
      {t('offers.empty.body')}
    </EmptyState>
  );
}
