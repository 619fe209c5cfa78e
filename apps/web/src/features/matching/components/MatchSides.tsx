import { type ReactElement, type ReactNode, useMemo, useRef, useState } from 'react';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import { judgeMustHaves } from '../model/must-haves';
import { pairsOf, type SharedTerm, textsOfNeed, textsOfOffer } from '../model/pairs';
import type { MatchDetails, MatchNeed, MatchOffer } from '../model/types';
import { ActivePairContext } from './active-pair';
import { MustHaves } from './MustHaves';
import { PairLine } from './PairLine';
import { PairList } from './PairList';
import { SidePanel } from './SidePanel';
import { WhyItFits } from './WhyItFits';

/** Need and offer side by side, the must-haves between them, and why the two fit. */
export function MatchSides({ match }: { match: MatchDetails }): ReactElement {
  const { need, offer, reasons, score } = match;
  const [active, setActive] = useState<number>();
  const frame = useRef<HTMLDivElement>(null);
  const terms = reasons.flatMap((reason) => reason.terms);
  const lit = useMemo(() => ({ active, setActive }), [active]);
  const pairs = pairsOf(terms, need ? textsOfNeed(need) : {}, offer ? textsOfOffer(offer) : {});
  return (
    <ActivePairContext value={lit}>
      <div ref={frame} className="relative grid items-start gap-x-6 gap-y-5 lg:grid-cols-[minmax(0,1fr)_13rem_minmax(0,1fr)]">
        {need ? <NeedSide need={need} terms={terms} /> : <Hidden />}
        <MustHaves
          mustHaves={judgeMustHaves(need?.mustHaves ?? [], reasons, offer ? textsOfOffer(offer) : {})}
          language={offer?.language}
        />
        {offer ? <OfferSide offer={offer} terms={terms} /> : <Hidden />}
        <PairLine frame={frame} />
      </div>
      <div className="mt-5">
        <WhyItFits reasons={reasons} score={score}>
          <PairList pairs={pairs} />
        </WhyItFits>
      </div>
    </ActivePairContext>
  );
}

function Hidden(): ReactElement {
  const t = useText();
  return <p className="rounded-lg border border-dashed border-line-strong p-4 text-muted">{t('matching.hidden')}</p>;
}

function NeedSide({ need, terms }: { need: MatchNeed; terms: readonly SharedTerm[] }): ReactElement {
  const t = useText();
  const { trlMin, trlMax } = need;
  const order = [
    { field: 'problem' },
    { field: 'background', label: t('matching.field.background') },
    { field: 'tried', label: t('matching.field.tried') },
  ];
  return (
    <SidePanel
      side="need"
      heading={t('matching.needNumber', { number: need.number })}
      to={urls.need(need.id)}
      language={need.language}
      title={need.title}
      texts={textsOfNeed(need)}
      order={order}
      terms={terms}
      facts={
        <Facts organisation={need.organisation} region={need.region}>
          {trlMin && trlMax && <span>{t('matching.wantedTrl', { min: trlMin, max: trlMax })}</span>}
        </Facts>
      }
    />
  );
}

function OfferSide({ offer, terms }: { offer: MatchOffer; terms: readonly SharedTerm[] }): ReactElement {
  const t = useText();
  const order = [
    { field: 'summary' },
    { field: 'description', label: t('matching.field.description') },
    { field: 'advantages', label: t('matching.field.advantages') },
  ];
  return (
    <SidePanel
      side="offer"
      heading={t('matching.offerNumber', { number: offer.number })}
      to={urls.offer(offer.id)}
      language={offer.language}
      title={offer.title}
      texts={textsOfOffer(offer)}
      order={order}
      terms={terms}
      facts={
        <Facts organisation={offer.organisation} region={offer.region}>
          {offer.trl && <span>{t('matching.trl', { level: offer.trl })}</span>}
        </Facts>
      }
    />
  );
}

interface FactsProps extends Pick<MatchNeed, 'organisation' | 'region'> {
  children: ReactNode;
}

function Facts({ organisation, region, children }: FactsProps): ReactElement {
  const { language } = useLanguage();
  return (
    <>
      <OrganisationName organisation={organisation} />
      {region && <span>{termTitle(region, language)}</span>}
      {children}
    </>
  );
}
