import { useQuery } from '@apollo/client/react';
import { MatchDetailsDocument } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatPercent } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { OrganisationName } from '../../postings';
import { MatchActions } from '../components/MatchActions';
import { MustHaveSigns } from '../components/MustHaveSigns';
import { NextStepLine } from '../components/NextStepLine';
import { ReasonPicture } from '../components/ReasonPicture';
import { useMatchActs } from '../hooks/use-match-acts';
import { judgeMustHaves } from '../model/must-haves';
import { textsOfOffer } from '../model/pairs';
import type { MatchDetails } from '../model/types';
import type { DeskCase } from './desk-case';
import { PreviewFrame, PreviewText } from './PreviewFrame';

interface MatchPreviewProps {
  selected: DeskCase;
  onDone: () => void;
}

/** A match as the broker decides on it: the two sides in short, why they fit, and the next step. */
export function MatchPreview({ selected, onDone }: MatchPreviewProps): ReactElement {
  const { id } = selected;
  const { data, error, refetch } = useQuery(MatchDetailsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { shortlist, introduce, decline, setNextStep, take } = useMatchActs();
  const match = data?.match;
  const after = async <Problems extends readonly unknown[]>(answer: Promise<Problems>): Promise<Problems> => {
    const problems = await answer;
    if (problems.length === 0) onDone();
    return problems;
  };
  const actions = match && (
    <div className="grid gap-3">
      <NextStepLine match={match} onSave={(step, due) => after(setNextStep(id, step, due))} />
      <MatchActions
        match={match}
        onShortlist={() => after(shortlist(match.need?.id ?? '', match.offer?.id ?? '', id))}
        onIntroduce={(message) => after(introduce(id, message))}
        onDecline={(reason, note) => after(decline(id, reason, note))}
        onStep={(input) => after(take(match, input))}
      />
    </div>
  );
  return (
    <PreviewFrame selected={selected} error={error} onRetry={() => void refetch()} actions={actions ?? null}>
      {match && <MatchBody match={match} />}
    </PreviewFrame>
  );
}

function MatchBody({ match: { need, offer, reasons, score } }: { match: MatchDetails }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <>
      <div>
        <ReasonPicture reasons={reasons} isCompact />
        <p className="mt-2 font-semibold tabular-nums">{t('matching.fit', { percent: formatPercent(score, language) })}</p>
      </div>
      <MustHaveSigns mustHaves={judgeMustHaves(need?.mustHaves ?? [], reasons, offer ? textsOfOffer(offer) : {})} />
      {need && <SideInShort heading={t('matching.need')} to={urls.need(need.id)} side={need} text={need.problem} />}
      {offer && (
        <SideInShort heading={t('matching.offer')} to={urls.offer(offer.id)} side={offer} text={offer.summary ?? offer.description} />
      )}
    </>
  );
}

interface SideInShortProps {
  heading: string;
  to: string;
  side: Pick<NonNullable<MatchDetails['need']>, 'title' | 'language' | 'organisation'>;
  text: string | null;
}

function SideInShort({ heading, to, side, text }: SideInShortProps): ReactElement {
  return (
    <div className="border-t border-line pt-3">
      <p>
        <Link to={to} lang={side.language} className="font-semibold hover:underline">
          {side.title}
        </Link>
      </p>
      <p className="text-sm">
        <OrganisationName organisation={side.organisation} />
      </p>
      <PreviewText label={heading} text={text} language={side.language} />
    </div>
  );
}
