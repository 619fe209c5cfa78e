import { useQuery } from '@apollo/client/react';
import { MatchSuggestedOffersDocument, type MatchSuggestedOffersQuery } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { PageHead } from '../../../ui';
import { DismissButton } from '../components/DismissButton';
import { ExpertList } from '../components/ExpertList';
import { MatchesCard } from '../components/MatchesCard';
import { PairCard } from '../components/PairCard';
import { RankedBy, rankings } from '../components/RankedBy';
import { SetAside } from '../components/SetAside';
import { ShortlistButton } from '../components/ShortlistButton';
import { SuggestionList } from '../components/SuggestionList';
import { WaitingPage } from '../components/WaitingPage';
import { useDismissals } from '../hooks/use-dismissals';
import { useMatchActs } from '../hooks/use-match-acts';
import { asidePostings } from '../model/aside-lines';
import { judgeMustHaves } from '../model/must-haves';
import { textsOfOffer } from '../model/pairs';

/** Who could help a need: which offers fit and why, or by whom they are; and which pairs are cases already. */
export function NeedMatchesPage(): ReactElement {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MatchSuggestedOffersDocument, {
    variables: { needId: id, first: 10 },
    fetchPolicy: 'cache-and-network',
  });
  const again = (): void => void refetch();
  return data?.need ? (
    <Found need={data.need} suggestions={data.suggestedOffers} onChange={again} />
  ) : (
    <WaitingPage error={error} isMissing={data !== undefined} onRetry={again} />
  );
}

interface FoundProps {
  need: NonNullable<MatchSuggestedOffersQuery['need']>;
  suggestions: MatchSuggestedOffersQuery['suggestedOffers'];
  onChange: () => void;
}

function Found({ need, suggestions, onChange }: FoundProps): ReactElement {
  const t = useText();
  const [address] = useSearchParams();
  const by = rankings.find((one) => one === address.get('by')) ?? 'offers';
  return (
    <>
      <PageHead
        title={t('matching.ofNeed')}
        back={{ to: urls.need(need.id), label: need.title }}
        facts={t('matching.needNumber', { number: need.number })}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="grid min-w-0 gap-4">
          <RankedBy needId={need.id} current={by} />
          {by === 'offers' ? (
            <OfferList need={need} suggestions={suggestions} onChange={onChange} />
          ) : (
            <ExpertList key={by} needId={need.id} kind={by} canMatch={need.viewerCan.includes('MATCH')} onMatched={onChange} />
          )}
        </div>
        <MatchesCard
          title={t('matching.known')}
          matches={need.matches.map((match) => ({ match, other: match.offer }))}
          empty={t('matching.none')}
          findAt={undefined}
        />
      </div>
    </>
  );
}

/** The offers that fit a need; what is not relevant can be set aside. */
function OfferList({ need, suggestions, onChange }: FoundProps): ReactElement {
  const t = useText();
  const { shortlist } = useMatchActs();
  const dismissals = useDismissals('NEED', need.id, onChange);
  const choose = async (offerId: string, id: string): ReturnType<typeof shortlist> => {
    const problems = await shortlist(need.id, offerId, id);
    if (problems.length === 0) onChange();
    return problems;
  };
  return (
    <>
      <SuggestionList
        title={t('matching.suggestionsForNeed')}
        suggestions={suggestions}
        card={({ offer, reasons, score, match, isGoodMatch }) =>
          offer && (
            <PairCard
              key={offer.id}
              suggested={offer}
              to={urls.offer(offer.id)}
              readiness={offer.trl ? t('matching.trl', { level: offer.trl }) : undefined}
              text={offer.summary}
              reasons={reasons}
              mustHaves={judgeMustHaves(need.mustHaves, reasons, textsOfOffer(offer))}
              offerLanguage={offer.language}
              score={score}
            >
              {!match && <DismissButton otherId={offer.id} title={offer.title} dismissals={dismissals} />}
              <ShortlistButton
                match={match}
                isGood={isGoodMatch}
                canMatch={need.viewerCan.includes('MATCH')}
                onShortlist={(matchId) => choose(offer.id, matchId)}
              />
            </PairCard>
          )
        }
      />
      <SetAside lines={asidePostings(dismissals.dismissed, 'offer')} onRestore={dismissals.restore} />
    </>
  );
}
