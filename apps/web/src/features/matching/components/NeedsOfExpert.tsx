import { useQuery } from '@apollo/client/react';
import { MatchNeedsOfExpertDocument } from '@kongano/graphql/matching';
import type { ExpertKind } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatPercent } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import { useDismissedNeeds } from '../hooks/use-expert-dismissals';
import { useMatchActs } from '../hooks/use-match-acts';
import { asideNeeds } from '../model/aside-lines';
import type { NeedOfExpert } from '../model/types';
import { DismissButton } from './DismissButton';
import { ExpertOffers } from './ExpertOffers';
import { SetAside } from './SetAside';
import { ShortlistButton } from './ShortlistButton';
import { SuggestionList } from './SuggestionList';
import { WaitingPage } from './WaitingPage';

interface NeedsOfExpertProps {
  kind: ExpertKind;
  expertId: string;
}

/** Which needs a person or an organisation could answer, by what they offer. */
export function NeedsOfExpert({ kind, expertId }: NeedsOfExpertProps): ReactElement {
  const t = useText();
  const { data, error, refetch } = useQuery(MatchNeedsOfExpertDocument, {
    variables: { kind, expertId, first: 10 },
    fetchPolicy: 'cache-and-network',
  });
  const again = (): void => void refetch().catch(() => undefined);
  const dismissals = useDismissedNeeds(kind, expertId, again);
  const { shortlist } = useMatchActs();
  const choose = async (needId: string, offerId: string, id: string): ReturnType<typeof shortlist> => {
    const problems = await shortlist(needId, offerId, id);
    if (problems.length === 0) again();
    return problems;
  };
  if (!data) return <WaitingPage error={error} isMissing={false} onRetry={again} />;
  const words = {
    noGood: t('experts.needsNoGood'),
    weaker: t('experts.needsWeaker'),
    nothing: t('experts.needsNothing'),
    nothingBody: t('experts.needsNothingBody'),
  };
  return (
    <div className="grid gap-4">
      <SuggestionList
        title={t('experts.needs')}
        words={words}
        suggestions={data.suggestedNeedsOfExpert}
        card={(found) =>
          found.need && (
            <NeedCard key={found.need.id} found={found} onShortlist={choose}>
              <DismissButton otherId={found.need.id} title={found.need.title} dismissals={dismissals} thing="need" />
            </NeedCard>
          )
        }
      />
      <SetAside thing="need" lines={asideNeeds(dismissals.dismissed)} onRestore={dismissals.restore} />
    </div>
  );
}

interface NeedCardProps {
  found: NeedOfExpert;
  onShortlist: (needId: string, offerId: string, id: string) => ReturnType<ReturnType<typeof useMatchActs>['shortlist']>;
  children: ReactElement;
}

function NeedCard({ found: { need, offers, score }, onShortlist, children }: NeedCardProps): ReactElement | null {
  const t = useText();
  const { language } = useLanguage();
  if (!need) return null;
  return (
    <article className="rounded-lg border border-line bg-surface p-4">
      <h3 className="text-lg font-bold">
        <Link to={urls.need(need.id)} className="hover:underline">
          {need.title}
        </Link>
      </h3>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        <OrganisationName organisation={need.organisation} />
        {need.region && <span>{termTitle(need.region, language)}</span>}
      </p>
      {need.problem && <p className="mt-2 line-clamp-3 max-w-prose">{need.problem}</p>}
      <ExpertOffers
        offers={offers}
        act={({ offer, match, isGoodMatch }) =>
          offer && (
            <ShortlistButton
              match={match}
              isGood={isGoodMatch}
              canMatch={need.viewerCan.includes('MATCH')}
              onShortlist={(id) => onShortlist(need.id, offer.id, id)}
            />
          )
        }
      />
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <p className="font-semibold tabular-nums">{t('matching.fit', { percent: formatPercent(score, language) })}</p>
        {children}
      </div>
    </article>
  );
}
