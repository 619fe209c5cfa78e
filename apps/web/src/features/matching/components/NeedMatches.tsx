import { useQuery } from '@apollo/client/react';
import { MatchesOfNeedDocument } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { MatchesCard } from './MatchesCard';

export interface NeedMatchesProps {
  needId: string;
  /** Staff may match it now, its own people may look at what fits. */
  canFind: boolean;
}

/** For the page of a need: its matches as far as the viewer may see them. Nothing for those who have no part in them. */
export function NeedMatches({ needId, canFind }: NeedMatchesProps): ReactElement | null {
  const t = useText();
  const { viewer } = useViewer();
  const { data } = useQuery(MatchesOfNeedDocument, { variables: { id: needId }, skip: !viewer, fetchPolicy: 'cache-and-network' });
  const matches = data?.need?.matches ?? [];
  if (!viewer || (matches.length === 0 && !canFind)) return null;
  return (
    <MatchesCard
      title={t('matching.ofNeed')}
      matches={matches.map((match) => ({ match, other: match.offer }))}
      empty={t(viewer.isStaff ? 'matching.none' : 'matching.noneBody')}
      findAt={canFind ? urls.needMatches(needId) : undefined}
    />
  );
}
