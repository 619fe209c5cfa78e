import type { ClusterDetailsQuery } from '@kongano/graphql/clusters';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatRelative } from '../../../lib/formats';
import { useLanguage } from '../../../lib/i18n';
import { OrganisationName } from '../../postings';

type Posting = NonNullable<ClusterDetailsQuery['cluster']>['needs']['edges'][number]['node'];

interface PostingLinksProps {
  postings: readonly Omit<Posting, '__typename'>[];
  empty: string;
  addressOf: (id: string) => string;
}

/** Needs or offers of a cluster, one line each. */
export function PostingLinks({ postings, empty, addressOf }: PostingLinksProps): ReactElement {
  const { language } = useLanguage();
  if (postings.length === 0) return <p className="text-muted">{empty}</p>;
  return (
    <ul className="divide-y divide-line">
      {postings.map(({ id, title, language: written, organisation, publishedAt }) => (
        <li key={id} className="py-2.5 first:pt-0">
          <Link to={addressOf(id)} lang={written} className="font-semibold hover:underline">
            {title}
          </Link>
          <p className="flex flex-wrap gap-x-4 text-sm text-muted">
            <OrganisationName organisation={organisation} />
            {publishedAt && <time dateTime={publishedAt}>{formatRelative(publishedAt, language)}</time>}
          </p>
        </li>
      ))}
    </ul>
  );
}
