import { useQuery } from '@apollo/client/react';
import { MatchesOfOfferDocument } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { MatchesCard } from './MatchesCard';

export interface OfferMatchesProps {
  offerId: string;
  /** Staff may match it now, its own people may look at what fits. */
  canFind: boolean;
}

/** For the page of an offer: its matches as far as the viewer may see them. Nothing for those who have no part in them. */
export function OfferMatches({ offerId, canFind }: OfferMatchesProps): ReactElement | null {
  const t = useText();
  const { viewer } = useViewer();
  const { data } = useQuery(MatchesOfOfferDocument, { variables: { id: offerId }, skip: !viewer, fetchPolicy: 'cache-and-network' });
  const matches = data?.offer?.matches ?? [];
  if (!viewer || (matches.length === 0 && !canFind)) return null;
  return (
    <MatchesCard
      title={t('matching.ofOffer')}
      matches={matches.map((match) => ({ match, other: match.need }))}
      empty={t(viewer.isStaff ? 'matching.none' : 'matching.noneBody')}
      findAt={canFind ? urls.offerMatches(offerId) : undefined}
    />
  );
}
