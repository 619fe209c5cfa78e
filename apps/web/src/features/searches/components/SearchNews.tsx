import type { SearchKind } from '@kongano/domain';
import type { SavedSearchLineFragment } from '@kongano/graphql/searches';
import Bookmark from 'lucide-react/icons/bookmark';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useNewCount } from '../hooks/use-new-count';
import { useSavedSearches } from '../hooks/use-saved-searches';

/** A broker's cases are on the desk; what is new there is not told here. */
const kindsWithNews = ['NEED', 'OFFER'] as const satisfies readonly SearchKind[];

/** For home: in which saved searches something is new. Nothing at all where nothing is. */
export function SearchNews(): ReactElement {
  const t = useText();
  return (
    <section aria-labelledby="search-news" className="mt-8 hidden has-[li]:block">
      <h2 id="search-news" className="mb-2 text-sm font-semibold text-muted">
        {t('searches.news')}
      </h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {kindsWithNews.map((kind) => (
          <NewsOf key={kind} kind={kind} />
        ))}
      </ul>
    </section>
  );
}

type Kind = (typeof kindsWithNews)[number];

function NewsOf({ kind }: { kind: Kind }): ReactElement {
  const { searches, see } = useSavedSearches(kind);
  return (
    <>
      {searches.map((search) => (
        <Line key={search.id} kind={kind} search={search} onOpen={() => see(search)} />
      ))}
    </>
  );
}

function Line({ kind, search, onOpen }: { kind: Kind; search: SavedSearchLineFragment; onOpen: () => void }): ReactElement | null {
  const t = useText();
  const count = useNewCount(search);
  if (count === 0) return null;
  const list = kind === 'NEED' ? urls.needs() : urls.offers();
  return (
    <li>
      <Link to={`${list}?${search.address}`} onClick={onOpen} className="flex min-h-14 items-center gap-3 px-4 py-3 hover:bg-sunken">
        <Bookmark size={20} aria-hidden className="shrink-0 text-accent" />
        <span className="min-w-0">
          <strong className="font-semibold">{search.name}</strong>
          {': '}
          {t(`searches.newOf.${kind}`, { count })}
        </span>
      </Link>
    </li>
  );
}
