import { useQuery } from '@apollo/client/react';
import { dayOf } from '@kongano/domain';
import { NeedFormDocument } from '@kongano/graphql/needs';
import { type ReactElement, Suspense } from 'react';
import { useParams } from 'react-router';
import { formatDate, formatWeekday } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { PageHead } from '../../../ui';
import { SentNotice } from '../../postings';
import type { NeedSlots } from '../slots';
import { callDay } from '../status';

/** After sending: by when a broker calls, and what happens then. */
export function NeedSentPage({ slots: { Ways } }: { slots: NeedSlots }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const { data } = useQuery(NeedFormDocument, { variables: { id } });
  const day = callDay(data?.need?.submittedAt ?? new Date());
  const call = { day: formatWeekday(day, language), date: formatDate(day, language) };
  // Whoever comes back later reads no day that is over.
  const promise = day < dayOf(new Date()) ? t('needs.sent.read') : t('needs.sent.call', call);
  return (
    <>
      <PageHead title={t('needs.sent.title')} intro={data?.need?.title} />
      <SentNotice
        promise={promise}
        title={t('needs.sent.next')}
        steps={[t('needs.sent.1'), t('needs.sent.2'), t('needs.sent.3')]}
        open={{ to: urls.need(id), label: t('needs.sent.open') }}
        another={{ to: urls.needNew(), label: t('needs.sent.another') }}
      />
      <div className="mt-8 max-w-2xl">
        <Suspense>
          <Ways needId={id} />
        </Suspense>
      </div>
    </>
  );
}
