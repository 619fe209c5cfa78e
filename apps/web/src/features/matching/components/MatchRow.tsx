import type { MatchFullFragment } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatPercent, formatShortDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { StatusDot } from '../../../ui';
import { OrganisationName } from '../../postings';
import { MatchState } from './MatchState';

/** The other side of a match, as far as the viewer may see it. */
export interface OtherSide {
  title: string;
  organisation: Parameters<typeof OrganisationName>[0]['organisation'];
}

interface MatchRowProps {
  match: MatchFullFragment;
  other: OtherSide | null;
}

/** A match in a list: with whom, where it is on its way, what is next. */
export function MatchRow({ match, other }: MatchRowProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { id, number, status, score, nextStepDue } = match;
  return (
    <li className="py-3">
      <Link to={urls.match(id)} className="font-semibold text-accent underline">
        {other?.title ?? t('matching.number', { number })}
      </Link>
      <p className="mt-0.5 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        <OrganisationName organisation={other?.organisation} />
        <MatchState status={status} />
        {match.viewerCan.includes('WAIVE_CONFLICT') && <StatusDot tone="danger">{t('matching.conflict.mark')}</StatusDot>}
        <span className="tabular-nums">{t('matching.fit', { percent: formatPercent(score, language) })}</span>
        {nextStepDue && (
          <span>
            {t('matching.step')}: {formatShortDate(nextStepDue, language)}
          </span>
        )}
      </p>
    </li>
  );
}
