import { useQuery } from '@apollo/client/react';
import { SimilarOffersDocument } from '@kongano/graphql/matching';
import { type ReactElement, useRef } from 'react';
import { urls } from '../../../lib/urls';
import { useNear } from '../hooks/use-near';
import { MoreLikeThis } from './MoreLikeThis';

/** Offers like this one, asked for when one scrolls near. */
export function SimilarOffers({ offerId }: { offerId: string }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const { data, loading } = useQuery(SimilarOffersDocument, { variables: { id: offerId, first: 5 }, skip: !useNear(place) });
  const postings = data?.offer?.similar.flatMap(({ offer }) => (offer ? [{ ...offer, to: urls.offer(offer.id) }] : [])) ?? [];
  return (
    <div ref={place} aria-busy={loading}>
      <MoreLikeThis postings={postings} />
    </div>
  );
}
