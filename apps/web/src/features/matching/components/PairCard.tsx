import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { formatPercent } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import { countMet, type JudgedMustHave } from '../model/must-haves';
import type { MatchReason } from '../model/reasons';
import type { SuggestedNeed, SuggestedOffer } from '../model/types';
import { MustHaveList } from './MustHaveList';
import { ReasonPicture } from './ReasonPicture';

type Suggested = NonNullable<SuggestedOffer['offer'] | SuggestedNeed['need']>;

interface PairCardProps {
  suggested: Suggested;
  to: string;
  /** How ready, in words. */
  readiness: string | undefined;
  text: string | null;
  reasons: readonly MatchReason[];
  mustHaves: readonly JudgedMustHave[];
  /** Of the offer, whose sentences the must-haves rest on. */
  offerLanguage: string;
  score: number;
  /** What one can do about it. */
  children: ReactNode;
}

/** Something that may fit: what it is, why it fits, how well, and the way on. */
export function PairCard(props: PairCardProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { suggested, to, readiness, text, reasons, mustHaves, offerLanguage, score, children } = props;
  const { title, organisation, region } = suggested;
  return (
    <article className="rounded-lg border border-line bg-surface p-4">
      <h3 className="text-lg font-bold">
        <Link to={to} className="hover:underline">
          {title}
        </Link>
      </h3>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        <OrganisationName organisation={organisation} />
        {region && <span>{termTitle(region, language)}</span>}
        {readiness && <span>{readiness}</span>}
      </p>
      {text && <p className="mt-2 line-clamp-3 max-w-prose">{text}</p>}
      <div className="mt-4">
        <ReasonPicture reasons={reasons} isCompact />
      </div>
      {mustHaves.length > 0 && (
        <div className="mt-4 border-t border-line pt-3">
          <h4 className="text-sm font-semibold">{t('matching.mustHaves.metOf', { met: countMet(mustHaves), count: mustHaves.length })}</h4>
          <MustHaveList mustHaves={mustHaves} language={offerLanguage} className="mt-2 grid gap-3 sm:grid-cols-2" />
        </div>
      )}
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <p className="font-semibold tabular-nums">{t('matching.fit', { percent: formatPercent(score, language) })}</p>
        <div className="flex flex-wrap items-center gap-3">{children}</div>
      </div>
    </article>
  );
}
