import { useQuery } from '@apollo/client/react';
import { MatchExpertsDocument } from '@kongano/graphql/matching';
import type { ExpertKind } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { useDismissedExperts } from '../hooks/use-expert-dismissals';
import { useMatchActs } from '../hooks/use-match-acts';
import { asideExperts } from '../model/aside-lines';
import { DismissButton } from './DismissButton';
import { ExpertCard } from './ExpertCard';
import { ExpertOffers } from './ExpertOffers';
import { SetAside } from './SetAside';
import { ShortlistButton } from './ShortlistButton';
import { SuggestionList } from './SuggestionList';
import { WaitingPage } from './WaitingPage';

interface ExpertListProps {
  needId: string;
  kind: ExpertKind;
  canMatch: boolean;
  /** When a pair became a match. */
  onMatched: () => void;
}

/** Who could answer a need, ranked by their best offers; those who are not relevant can be set aside. */
export function ExpertList({ needId, kind, canMatch, onMatched }: ExpertListProps): ReactElement {
  const t = useText();
  const { data, error, refetch } = useQuery(MatchExpertsDocument, {
    variables: { needId, kind, first: 10 },
    fetchPolicy: 'cache-and-network',
  });
  const again = (): void => void refetch().catch(() => undefined);
  const dismissals = useDismissedExperts(needId, kind, again);
  const { shortlist } = useMatchActs();
  const choose = async (offerId: string, id: string): ReturnType<typeof shortlist> => {
    const problems = await shortlist(needId, offerId, id);
    if (problems.length === 0) {
      again();
      onMatched();
    }
    return problems;
  };
  if (!data) return <WaitingPage error={error} isMissing={false} onRetry={again} />;
  const words = {
    noGood: t('experts.noGood'),
    weaker: t('experts.weaker'),
    nothing: t('experts.nothing'),
    nothingBody: t('experts.nothingBody'),
  };
  return (
    <>
      <p className="text-sm text-muted">{t('experts.ranked')}</p>
      <SuggestionList
        title={t(`experts.of.${kind}`)}
        words={words}
        suggestions={data.suggestedExperts}
        card={(expert) => {
          const who = expert.person ?? expert.organisation;
          return (
            who && (
              <ExpertCard
                key={who.id}
                expert={expert}
                act={<DismissButton otherId={who.id} title={who.name} dismissals={dismissals} thing="expert" />}
              >
                <ExpertOffers
                  offers={expert.offers}
                  act={({ offer, match, isGoodMatch }) =>
                    offer && (
                      <ShortlistButton match={match} isGood={isGoodMatch} canMatch={canMatch} onShortlist={(id) => choose(offer.id, id)} />
                    )
                  }
                />
              </ExpertCard>
            )
          );
        }}
      />
      <SetAside
        thing="expert"
        lines={asideExperts(dismissals.dismissed, kind === 'PERSON' ? 'person' : 'organisation')}
        onRestore={dismissals.restore}
      />
    </>
  );
}
