import type { ExpertCardFragment } from '@kongano/graphql/matching';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { formatPercent } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';

interface ExpertCardProps {
  expert: ExpertCardFragment;
  /** The offers that it rests on. */
  children: ReactNode;
  /** What one can do about the expert. */
  act: ReactNode;
}

/** A person or an organisation that may help: who it is, by which offers, and how well. */
export function ExpertCard({ expert, children, act }: ExpertCardProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { person, organisation, offers, score } = expert;
  const own = offers[0]?.offer?.organisation;
  return (
    <article className="rounded-lg border border-line bg-surface p-4">
      <h3 className="text-lg font-bold">
        {person && (
          <Link to={urls.person(person.id)} className="hover:underline">
            {person.name}
          </Link>
        )}
        {organisation && (
          <Link to={urls.organisation(organisation.id)} className="hover:underline">
            {organisation.name}
          </Link>
        )}
      </h3>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        {person?.headline && <span>{person.headline}</span>}
        {person && own && <OrganisationName organisation={own} />}
        {organisation?.region && <span>{termTitle(organisation.region, language)}</span>}
      </p>
      {children}
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <p className="font-semibold tabular-nums">{t('matching.fit', { percent: formatPercent(score, language) })}</p>
        {act}
      </div>
    </article>
  );
}
