import { useQuery } from '@apollo/client/react';
import { dayOf } from '@kongano/domain';
import { OfferFormDocument } from '@kongano/graphql/offers';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { formatDate, formatWeekday } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { PageHead } from '../../../ui';
import { SentNotice } from '../../postings';
import { answerDay } from '../status';

/** After sending: by when a broker answers, and what happens then. */
export function OfferSentPage(): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const { data } = useQuery(OfferFormDocument, { variables: { id } });
  const day = answerDay(data?.offer?.submittedAt ?? new Date());
  const answer = { day: formatWeekday(day, language), date: formatDate(day, language) };
  // Whoever comes back later reads no day that is over.
  const promise = day < dayOf(new Date()) ? t('offers.sent.read') : t('offers.sent.call', answer);
  return (
    <>
      <PageHead title={t('offers.sent.title')} intro={data?.offer?.title} />
      <SentNotice
        promise={promise}
        title={t('offers.sent.next')}
        steps={[t('offers.sent.1'), t('offers.sent.2'), t('offers.sent.3')]}
        open={{ to: urls.offer(id), label: t('offers.sent.open') }}
        another={{ to: urls.offerNew(), label: t('offers.sent.another') }}
      />
    </>
  );
}
