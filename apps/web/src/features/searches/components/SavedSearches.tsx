import type { SearchKind } from '@kongano/domain';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { useSavedSearches } from '../hooks/use-saved-searches';
import { SavedSearch } from './SavedSearch';
import { SaveSearch } from './SaveSearch';

export interface SavedSearchesProps {
  kind: SearchKind;
  /** Whether the list leaves anything out now, so that there is something to save. */
  isFiltered: boolean;
}

/** The same words and filters in another order are the same search. */
function sorted(address: URLSearchParams): string {
  const copy = new URLSearchParams(address);
  copy.sort();
  return copy.toString();
}

/** What the viewer comes back to, with what is new in it; and a way to save what is looked for now. */
export function SavedSearches({ kind, isFiltered }: SavedSearchesProps): ReactElement | null {
  const t = useText();
  const [address] = useSearchParams();
  const { searches, save, remove, see } = useSavedSearches(kind);
  const now = sorted(address);
  const isSaved = searches.some((search) => search.address === now);
  if (searches.length === 0 && !isFiltered) return null;
  return (
    <section aria-label={t('searches.title')} className="mb-4 flex flex-wrap items-start gap-2">
      {searches.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {searches.map((search) => (
            <SavedSearch
              key={search.id}
              search={search}
              isOpen={search.address === now}
              onOpen={() => see(search)}
              onRemove={() => void remove(search)}
            />
          ))}
        </ul>
      )}
      {isFiltered && !isSaved && <SaveSearch suggestion={address.get('q') ?? ''} onSave={(name) => save({ name, address: now })} />}
    </section>
  );
}
