import type { OfferLineFragment } from '@kongano/graphql/offers';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatShortDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import { OfferStatusWord } from './OfferStatusWord';

/** One offer in a list: enough to know whether to open it. */
export function OfferRow({ offer }: { offer: OfferLineFragment }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const at = offer.publishedAt ?? offer.updatedAt;
  return (
    <li className="relative py-4 hover:bg-sunken sm:-mx-3 sm:px-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 sm:flex-nowrap">
        <h2 lang={offer.language} className="max-w-prose text-lg font-semibold">
          {/* The link covers the row, so that a thumb finds it anywhere. */}
          <Link to={urls.offer(offer.id)} className="after:absolute after:inset-0 hover:underline">
            {offer.title || t('offers.untitled')}
          </Link>
        </h2>
        <span className="shrink-0 text-sm">
          <OfferStatusWord offer={offer} />
        </span>
      </div>
      {offer.summary && (
        <p lang={offer.language} className="mt-1 line-clamp-2 max-w-prose text-muted">
          {offer.summary}
        </p>
      )}
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        {offer.organisation && (
          <span className="text-ink">
            <OrganisationName organisation={offer.organisation} />
          </span>
        )}
        {offer.unit && <span>{offer.unit}</span>}
        {offer.region && <span>{termTitle(offer.region, language)}</span>}
        {offer.stage && <span>{t(`offers.stage.${offer.stage}`)}</span>}
        {offer.trl !== null && <span>{t('postings.trl', { level: offer.trl })}</span>}
        <time dateTime={at}>{formatShortDate(at, language)}</time>
      </p>
    </li>
  );
}
