import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { OrganisationName } from '../../postings';
import type { OtherSide } from './MatchRow';

interface MoreLikeThisProps {
  postings: readonly (OtherSide & { id: string; to: string })[];
}

/** A short list of what is like the need or the offer of the page. Nothing where there is nothing. */
export function MoreLikeThis({ postings }: MoreLikeThisProps): ReactElement | null {
  const t = useText();
  if (postings.length === 0) return null;
  return (
    <section aria-labelledby="more-like-this">
      <h2 id="more-like-this" className="text-lg font-bold">
        {t('matching.alike')}
      </h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {postings.map(({ id, to, title, organisation }) => (
          <li key={id} className="py-2">
            <Link to={to} className="inline-flex min-h-11 items-center font-semibold text-accent underline md:min-h-6">
              {title}
            </Link>
            <p className="text-sm text-muted">
              <OrganisationName organisation={organisation} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
