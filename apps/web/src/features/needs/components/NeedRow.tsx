import type { NeedLineFragment } from '@kongano/graphql/needs';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatMoneyShort, formatShortDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import { NeedStatusWord } from './NeedStatusWord';

/** One need in a list: enough to know whether to open it. */
export function NeedRow({ need }: { need: NeedLineFragment }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const at = need.publishedAt ?? need.updatedAt;
  return (
    <li className="relative py-4 hover:bg-sunken sm:-mx-3 sm:px-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 sm:flex-nowrap">
        <h2 lang={need.language} className="max-w-prose text-lg font-semibold">
          {/* The link covers the row, so that a thumb finds it anywhere. */}
          <Link to={urls.need(need.id)} className="after:absolute after:inset-0 hover:underline">
            {need.title || t('needs.untitled')}
          </Link>
        </h2>
        <span className="shrink-0 text-sm">
          <NeedStatusWord need={need} />
        </span>
      </div>
      {need.problem && (
        <p lang={need.language} className="mt-1 line-clamp-2 max-w-prose text-muted">
          {need.problem}
        </p>
      )}
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        {need.organisation && (
          <span className="text-ink">
            <OrganisationName organisation={need.organisation} />
          </span>
        )}
        {need.region && <span>{termTitle(need.region, language)}</span>}
        {need.sector && <span className="line-clamp-1 max-w-64">{termTitle(need.sector, language)}</span>}
        {need.costPerYear !== null && <span>{t('needs.costsPerYear', { amount: formatMoneyShort(need.costPerYear, language) })}</span>}
        {need.cosignCount > 0 && <span>{t('needs.haveIt', { count: need.cosignCount })}</span>}
        <time dateTime={at}>{formatShortDate(at, language)}</time>
      </p>
    </li>
  );
}
