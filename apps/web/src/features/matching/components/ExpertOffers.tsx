import type { ExpertOfferFragment } from '@kongano/graphql/matching';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { formatPercent } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { ReasonPicture } from './ReasonPicture';

interface ExpertOffersProps {
  offers: readonly ExpertOfferFragment[];
  /** What one can do about an offer. */
  act: (offer: ExpertOfferFragment) => ReactNode;
}

/** The offers that an expert is ranked by: the best with its reasons as a picture, the others by name. */
export function ExpertOffers({ offers, act }: ExpertOffersProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const [best] = offers;
  return (
    <>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {offers.map((one) => (
          <li key={one.offer?.id ?? one.score} className="grid items-center gap-x-4 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_auto]">
            <span className="min-w-0">
              {one.offer && (
                <Link to={urls.offer(one.offer.id)} className="inline-flex min-h-11 items-center font-semibold hover:underline md:min-h-6">
                  {one.offer.title}
                </Link>
              )}
              <span className="block text-sm text-muted tabular-nums">
                {t('experts.offerFit', { percent: formatPercent(one.score, language) })}
              </span>
            </span>
            {act(one)}
          </li>
        ))}
      </ul>
      {best && (
        <div className="mt-4">
          <ReasonPicture reasons={best.reasons} isCompact />
        </div>
      )}
    </>
  );
}
