import { useQuery } from '@apollo/client/react';
import { NeedFormDocument } from '@kongano/graphql/needs';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { formatDate, formatWeekday } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Banner, LinkButton, PageHead } from '../../../ui';
import { callDay } from '../status';

/** After sending: by when a broker calls, and what happens then. */
export function NeedSentPage(): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const { data } = useQuery(NeedFormDocument, { variables: { id } });
  const day = callDay(data?.need?.submittedAt ?? new Date());
  const call = { day: formatWeekday(day, language), date: formatDate(day, language) };
  return (
    <>
      <PageHead title={t('needs.sent.title')} intro={data?.need?.title} />
      <div className="grid max-w-2xl gap-6">
        <Banner tone="success" title={t('needs.sent.call', call)} />
        <section>
          <h2 className="mb-2 text-lg font-bold">{t('needs.sent.next')}</h2>
          <ol className="grid list-decimal gap-2 ps-6">
            <li>{t('needs.sent.1')}</li>
            <li>{t('needs.sent.2')}</li>
            <li>{t('needs.sent.3')}</li>
          </ol>
        </section>
        <div className="flex flex-wrap gap-2">
          <LinkButton to={urls.need(id)} variant="primary">
            {t('needs.sent.open')}
          </LinkButton>
          <LinkButton to={urls.needNew()}>{t('needs.sent.another')}</LinkButton>
        </div>
      </div>
    </>
  );
}
