import { useQuery } from '@apollo/client/react';
import { MatchSuggestedNeedsDocument, type MatchSuggestedNeedsQuery } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { PageHead } from '../../../ui';
import { DismissButton } from '../components/DismissButton';
import { MatchesCard } from '../components/MatchesCard';
import { PairCard } from '../components/PairCard';
import { SetAside } from '../components/SetAside';
import { ShortlistButton } from '../components/ShortlistButton';
import { SuggestionList } from '../components/SuggestionList';
import { WaitingPage } from '../components/WaitingPage';
import { useDismissals } from '../hooks/use-dismissals';
import { useMatchActs } from '../hooks/use-match-acts';
import { asidePostings } from '../model/aside-lines';
import { judgeMustHaves } from '../model/must-haves';
import { textsOfOffer } from '../model/pairs';

/** Which needs an offer answers, why, and which pairs are cases already. */
export function OfferMatchesPage(): ReactElement {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MatchSuggestedNeedsDocument, {
    variables: { offerId: id, first: 10 },
    fetchPolicy: 'cache-and-network',
  });
  const again = (): void => void refetch();
  return data?.offer ? (
    <Found offer={data.offer} suggestions={data.suggestedNeeds} onChange={again} />
  ) : (
    <WaitingPage error={error} isMissing={data !== undefined} onRetry={again} />
  );
}

interface FoundProps {
  offer: NonNullable<MatchSuggestedNeedsQuery['offer']>;
  suggestions: MatchSuggestedNeedsQuery['suggestedNeeds'];
  onChange: () => void;
}

function Found({ offer, suggestions, onChange }: FoundProps): ReactElement {
  const t = useText();
  const { shortlist } = useMatchActs();
  const dismissals = useDismissals('OFFER', offer.id, onChange);
  const choose = async (needId: string, id: string): ReturnType<typeof shortlist> => {
    const problems = await shortlist(needId, offer.id, id);
    if (problems.length === 0) onChange();
    return problems;
  };
  return (
    <>
      <PageHead
        title={t('matching.ofOffer')}
        back={{ to: urls.offer(offer.id), label: offer.title }}
        facts={t('matching.offerNumber', { number: offer.number })}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="grid gap-4">
          <SuggestionList
            title={t('matching.suggestionsForOffer')}
            suggestions={suggestions}
            card={({ need, reasons, score, match, isGoodMatch }) =>
              need && (
                <PairCard
                  key={need.id}
                  suggested={need}
                  to={urls.need(need.id)}
                  readiness={need.trlMin && need.trlMax ? t('matching.wantedTrl', { min: need.trlMin, max: need.trlMax }) : undefined}
                  text={need.problem}
                  reasons={reasons}
                  mustHaves={judgeMustHaves(need.mustHaves, reasons, textsOfOffer(offer))}
                  offerLanguage={offer.language}
                  score={score}
                >
                  {!match && <DismissButton otherId={need.id} title={need.title} dismissals={dismissals} />}
                  <ShortlistButton
                    match={match}
                    isGood={isGoodMatch}
                    canMatch={offer.viewerCan.includes('MATCH')}
                    onShortlist={(matchId) => choose(need.id, matchId)}
                  />
                </PairCard>
              )
            }
          />
          <SetAside lines={asidePostings(dismissals.dismissed, 'need')} onRestore={dismissals.restore} />
        </div>
        <MatchesCard
          title={t('matching.known')}
          matches={offer.matches.map((match) => ({ match, other: match.need }))}
          empty={t('matching.none')}
          findAt={undefined}
        />
      </div>
    </>
  );
}
