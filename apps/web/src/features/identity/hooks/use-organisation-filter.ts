import type { OrganisationFilter } from '@kongano/graphql/schema-types';
import { useSearchParams } from 'react-router';
import { asKind } from '../organisation-words';

export interface OrganisationFilterState {
  filter: OrganisationFilter;
  isFiltered: boolean;
  read: (name: 'kind' | 'region' | 'text' | 'verified') => string;
  change: (name: 'kind' | 'region' | 'text' | 'verified', value: string) => void;
  clear: () => void;
}

/** The filter lives in the address, so that it can be sent, kept and gone back to. */
export function useOrganisationFilter(): OrganisationFilterState {
  const [query, setQuery] = useSearchParams();
  const verified = query.get('verified');
  return {
    filter: {
      kind: asKind(query.get('kind')) ?? null,
      regionCode: query.get('region') || null,
      text: query.get('text')?.trim() || null,
      isVerified: verified === 'yes' ? true : verified === 'no' ? false : null,
    },
    isFiltered: query.size > 0,
    read: (name) => query.get(name) ?? '',
    change: (name, value) =>
      setQuery(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    clear: () => setQuery({}, { replace: true }),
  };
}
