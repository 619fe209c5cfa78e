import type { OfferFullFragment } from '@kongano/graphql/offers';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { PageHead } from '../../../ui';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import { OfferStatusWord } from './OfferStatusWord';

/** Title, state, whose it is and where. */
export function OfferHead({ offer }: { offer: OfferFullFragment }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <PageHead
      title={offer.title || t('offers.untitled')}
      back={{ to: urls.offers(), label: t('offers.back') }}
      facts={
        <>
          <OfferStatusWord offer={offer} />
          {offer.organisation && (
            <Link to={urls.organisation(offer.organisation.id)} className="text-ink underline">
              <OrganisationName organisation={offer.organisation} />
            </Link>
          )}
          {offer.unit && <span>{offer.unit}</span>}
          {offer.region && <span>{termTitle(offer.region, language)}</span>}
          {offer.publishedAt && <span>{t('postings.since', { date: formatDate(offer.publishedAt, language) })}</span>}
          <span className="tabular-nums">{t('postings.number', { number: String(offer.number) })}</span>
        </>
      }
    />
  );
}
