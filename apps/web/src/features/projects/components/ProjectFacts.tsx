import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Card } from '../../../ui';
import { OrganisationName } from '../../postings';
import type { ProjectDetails } from '../model/types';

/** The two sides with what each does, and where the project came from. */
export function ProjectPartners({ project: { partners, need, match } }: { project: ProjectDetails }): ReactElement {
  const t = useText();
  return (
    <Card title={t('projects.partners')}>
      <ul className="grid gap-4">
        {partners.map(({ id, role, organisation, person }) => (
          <li key={id}>
            {organisation ? (
              <Link
                to={urls.organisation(organisation.id)}
                className="inline-flex min-h-11 items-center font-semibold hover:underline md:min-h-0"
              >
                <OrganisationName organisation={organisation} />
              </Link>
            ) : (
              <span className="font-semibold">{person?.name}</span>
            )}
            <p className="text-sm text-muted">{t(`projects.role.${role}`)}</p>
            {organisation && person && <p className="text-sm">{t('projects.askAt', { name: person.name })}</p>}
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap gap-x-4 border-t border-line pt-3">
        {need && (
          <Link to={urls.need(need.id)} className="inline-flex min-h-11 items-center text-accent underline">
            {t('projects.fromNeed')}
          </Link>
        )}
        {match && (
          <Link to={urls.match(match.id)} className="inline-flex min-h-11 items-center text-accent underline">
            {t('projects.fromMatch', { number: match.number })}
          </Link>
        )}
      </p>
    </Card>
  );
}

/** From what value to what value, and what was reached. */
export function ProjectGoals({ project: { goals, status } }: { project: ProjectDetails }): ReactElement {
  const t = useText();
  return (
    <Card title={t('projects.goals')}>
      <p className="mb-3 text-sm text-muted">{t(goals.length > 0 ? 'projects.goals.intro' : 'projects.goals.none')}</p>
      <ul className="grid gap-3">
        {goals.map(({ metric, today, target, unit, reached }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: goals have no other name, and their order never changes
          <li key={at}>
            <p className="font-semibold">{metric}</p>
            <dl className="flex flex-wrap gap-x-5 gap-y-1">
              <Value label={t('projects.goal.today')} value={today} unit={unit} />
              <Value label={t('projects.goal.target')} value={target} unit={unit} />
              {status === 'COMPLETED' && <Value label={t('projects.goal.reached')} value={reached} unit={unit} strong />}
            </dl>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Value({
  label,
  value,
  unit,
  strong = false,
}: {
  label: string;
  value: string | null;
  unit: string | null;
  strong?: boolean;
}): ReactElement {
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className={strong ? 'font-bold text-success-ink' : undefined}>{value ? `${value} ${unit ?? ''}` : '–'}</dd>
    </div>
  );
}
