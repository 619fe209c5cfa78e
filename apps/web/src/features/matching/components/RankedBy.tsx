import { expertKinds } from '@kongano/domain';
import type { ExpertKind } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { classNames } from '../../../lib/class-names';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';

export type Ranking = 'offers' | ExpertKind;
export const rankings: readonly Ranking[] = ['offers', ...expertKinds];

interface RankedByProps {
  needId: string;
  current: Ranking;
}

/** Whether one looks for what fits a need by offers, people or organisations. */
export function RankedBy({ needId, current }: RankedByProps): ReactElement {
  const t = useText();
  return (
    <nav aria-label={t('experts.by')} className="flex gap-1 overflow-x-auto border-b border-line">
      {rankings.map((one) => (
        <Link
          key={one}
          to={urls.needMatches(needId, { by: one === 'offers' ? null : one })}
          aria-current={one === current ? 'page' : undefined}
          className={classNames(
            '-mb-px inline-flex min-h-11 shrink-0 items-center border-b-3 px-3 py-2 focus-visible:-outline-offset-3',
            one === current ? 'border-accent font-semibold text-ink' : 'border-transparent text-muted hover:text-ink',
          )}
        >
          {t(`experts.by.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
