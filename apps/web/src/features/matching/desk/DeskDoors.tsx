import { useQuery } from '@apollo/client/react';
import { UnansweredCountDocument } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';

const looks =
  'flex min-h-11 shrink-0 items-center justify-between gap-2 rounded-md px-3 py-1.5 text-muted hover:bg-sunken hover:text-ink lg:min-h-9 lg:text-sm';

/** The ways from the desk to what is looked at less often: all cases, who has how much in hand, needs without an answer, matching many at once, and what the matcher learned. */
export function DeskDoors(): ReactElement {
  const t = useText();
  // Only a number: it is not kept with the list, whose pages are.
  const { data } = useQuery(UnansweredCountDocument, { fetchPolicy: 'no-cache' });
  return (
    <ul className="mt-1 flex flex-wrap gap-x-1 border-line lg:mt-3 lg:flex-col lg:border-t lg:pt-3">
      <li>
        <Link to={urls.cases()} className={looks}>
          {t('desk.cases.door')}
        </Link>
      </li>
      <li>
        <Link to={urls.workload()} className={looks}>
          {t('desk.workload.title')}
        </Link>
      </li>
      <li>
        <Link to={urls.unanswered()} className={looks}>
          {t('experts.unanswered.door')}
          {data && <span className="tabular-nums">{data.unansweredNeeds.totalCount}</span>}
        </Link>
      </li>
      <li>
        <Link to={urls.batches()} className={looks}>
          {t('batch.door')}
        </Link>
      </li>
      <li>
        <Link to={urls.matchModels()} className={looks}>
          {t('models.door')}
        </Link>
      </li>
    </ul>
  );
}
