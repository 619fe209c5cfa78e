import type { ReactElement } from 'react';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatDate, formatPercent } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import type { Unanswered } from '../hooks/use-unanswered';
import { NeedHelp } from './NeedHelp';

/** One need that nothing answers: how near the nearest comes, and, when asked, what would help. */
export function UnansweredNeed({ unanswered }: { unanswered: Unanswered }): ReactElement | null {
  const t = useText();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { need, nearest, probability } = unanswered;
  if (!need) return null;
  return (
    <li className="rounded-lg border border-line bg-surface p-4">
      <h2 className="text-lg font-bold">
        <Link to={urls.need(need.id)} className="hover:underline">
          {need.title}
        </Link>
      </h2>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        <span>{t('matching.needNumber', { number: need.number })}</span>
        <OrganisationName organisation={need.organisation} />
        {need.region && <span>{termTitle(need.region, language)}</span>}
        {need.publishedAt && <span>{t('experts.unanswered.since', { date: formatDate(need.publishedAt, language) })}</span>}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Chance probability={probability} />
        <span className="tabular-nums">{t('experts.unanswered.chance', { percent: formatPercent(probability, language) })}</span>
      </div>
      <p className="mt-1 text-sm">
        <span className="text-muted">{t('experts.unanswered.nearest')}: </span>
        {nearest ? (
          <Link to={urls.offer(nearest.id)} className="text-accent underline">
            {nearest.title}
          </Link>
        ) : (
          t('experts.unanswered.none')
        )}
      </p>
      <details className="mt-2" onToggle={({ currentTarget }) => setOpen(isOpen || currentTarget.open)}>
        <summary className="min-h-11 py-2.5 font-semibold text-accent">{t('experts.unanswered.help')}</summary>
        {isOpen && <NeedHelp needId={need.id} />}
      </details>
    </li>
  );
}

/** How full the chance is; the number beside it says the same. */
function Chance({ probability }: { probability: number }): ReactElement {
  return (
    <span aria-hidden="true" className="h-2.5 w-32 overflow-hidden rounded-full bg-sunken ring-1 ring-line">
      <span className="block h-full bg-accent" style={{ width: `${probability * 100}%` }} />
    </span>
  );
}
