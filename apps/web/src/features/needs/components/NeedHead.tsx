import type { NeedFullFragment } from '@kongano/graphql/needs';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { PageHead } from '../../../ui';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import { NeedStatusWord } from './NeedStatusWord';

/** Title, state, whose it is and where. */
export function NeedHead({ need }: { need: NeedFullFragment }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const place = [need.region && termTitle(need.region, language), need.council].filter(Boolean).join(', ');
  return (
    <PageHead
      title={need.title || t('needs.untitled')}
      back={{ to: urls.needs(), label: t('needs.back') }}
      facts={
        <>
          <NeedStatusWord need={need} />
          {need.organisation && (
            <Link to={urls.organisation(need.organisation.id)} className="text-ink underline">
              <OrganisationName organisation={need.organisation} />
            </Link>
          )}
          {place && <span>{place}</span>}
          {need.publishedAt && <span>{t('postings.since', { date: formatDate(need.publishedAt, language) })}</span>}
          <span className="tabular-nums">{t('postings.number', { number: String(need.number) })}</span>
        </>
      }
    />
  );
}
