import type { AgendaRank } from '@kongano/domain';
import type { AgendaLineFragment } from '@kongano/graphql/agenda';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { classNames } from '../../../lib/class-names';
import { formatMoneyShort, formatNumber } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { termTitle } from '../../vocabulary';

interface AgendaListProps {
  needs: readonly AgendaLineFragment[];
  rank: AgendaRank;
}

/** Needs in their order, each with its place and the three figures; the one that ranks stands out. */
export function AgendaList({ needs, rank }: AgendaListProps): ReactElement {
  const t = useText();
  return (
    <section aria-label={t('agenda.list')}>
      <ol className="divide-y divide-line border-y border-line">
        {needs.map((need, index) => (
          <AgendaRow key={need.id} need={need} place={index + 1} rank={rank} />
        ))}
      </ol>
      <p className="mt-3 text-sm text-muted">{t('agenda.more')}</p>
    </section>
  );
}

function AgendaRow({ need, place, rank }: { need: AgendaLineFragment; place: number; rank: AgendaRank }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const figure = (of: AgendaRank, text: string) => <span className={classNames(of === rank && 'font-semibold text-ink')}>{text}</span>;
  return (
    <li className="relative flex gap-4 py-4 hover:bg-sunken sm:-mx-3 sm:px-3">
      <span className="w-9 shrink-0 text-end text-2xl font-extrabold text-accent tabular-nums" aria-hidden="true">
        {place}
      </span>
      <div className="min-w-0">
        <h2 lang={need.language} className="max-w-prose text-lg font-semibold">
          <Link to={urls.need(need.id)} className="after:absolute after:inset-0 hover:underline">
            {need.title}
          </Link>
        </h2>
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
          {figure('FIRMS', t('agenda.firms', { count: need.firmsAffected }))}
          {Number(need.costOfAllPerYear) > 0 &&
            figure('COST', t('agenda.cost', { amount: formatMoneyShort(need.costOfAllPerYear, language) }))}
          {need.jobsAffected > 0 && figure('JOBS', t('agenda.jobs', { count: need.jobsAffected }))}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
          <span>№ {formatNumber(need.number, language)}</span>
          {need.cluster && <span>{language === 'sw' ? need.cluster.nameSw : need.cluster.nameEn}</span>}
          {need.valueChainStep && <span lang={need.language}>{need.valueChainStep}</span>}
          {need.region && <span>{termTitle(need.region, language)}</span>}
        </p>
      </div>
    </li>
  );
}
