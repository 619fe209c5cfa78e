import type { ProjectLineFragment } from '@kongano/graphql/projects';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatShortDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { StatusDot } from '../../../ui';
import { OrganisationName } from '../../postings';
import { projectTones } from '../model/status';

/** One project in a list: its partners, how far it is, and what is due. */
export function ProjectRow({ project }: { project: ProjectLineFragment }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { id, title, status, partners, confirmedCount, milestoneCount, nextDueOn } = project;
  return (
    <li className="relative py-4 hover:bg-sunken sm:-mx-3 sm:px-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 sm:flex-nowrap">
        <h2 className="max-w-prose min-w-0 text-lg font-semibold break-words">
          {/* The link covers the row, so that a thumb finds it anywhere. */}
          <Link to={urls.project(id)} className="after:absolute after:inset-0 hover:underline">
            {title}
          </Link>
        </h2>
        <span className="shrink-0 text-sm">
          <StatusDot tone={projectTones[status]}>{t(`projects.status.${status}`)}</StatusDot>
        </span>
      </div>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        {partners.map(({ id: partner, organisation, person }) => (
          <span key={partner} className="text-ink">
            {organisation ? <OrganisationName organisation={organisation} /> : person?.name}
          </span>
        ))}
        {milestoneCount > 0 && <span>{t('projects.progress', { done: confirmedCount, all: milestoneCount })}</span>}
        {nextDueOn && <time dateTime={nextDueOn}>{t('projects.nextDue', { day: formatShortDate(nextDueOn, language) })}</time>}
      </p>
    </li>
  );
}
