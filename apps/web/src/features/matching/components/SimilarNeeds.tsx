import { useQuery } from '@apollo/client/react';
import { SimilarNeedsDocument } from '@kongano/graphql/matching';
import { type ReactElement, useRef } from 'react';
import { urls } from '../../../lib/urls';
import { useNear } from '../hooks/use-near';
import { MoreLikeThis } from './MoreLikeThis';

/** Needs like this one, asked for when one scrolls near. */
export function SimilarNeeds({ needId }: { needId: string }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const { data, loading } = useQuery(SimilarNeedsDocument, { variables: { id: needId, first: 5 }, skip: !useNear(place) });
  const postings = data?.need?.similar.flatMap(({ need }) => (need ? [{ ...need, to: urls.need(need.id) }] : [])) ?? [];
  return (
    <div ref={place} aria-busy={loading}>
      <MoreLikeThis postings={postings} />
    </div>
  );
}
