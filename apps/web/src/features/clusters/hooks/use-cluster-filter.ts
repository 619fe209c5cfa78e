import type { ClusterFilter } from '@kongano/graphql/schema-types';
import { useSearchParams } from 'react-router';

export interface ClusterFilterState {
  filter: ClusterFilter;
  isFiltered: boolean;
  text: string;
  region: string | undefined;
  sector: string | undefined;
  change: (name: 'q' | 'region' | 'sector', value: string | undefined) => void;
  clear: () => void;
}

/** The filter lives in the address, so that it can be sent, kept and gone back to. */
export function useClusterFilter(): ClusterFilterState {
  const [address, setAddress] = useSearchParams();
  const text = (address.get('q') ?? '').slice(0, 200);
  const region = address.get('region') ?? undefined;
  const sector = address.get('sector') ?? undefined;
  const change: ClusterFilterState['change'] = (name, value) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    filter: { text: text.trim() || null, regionCode: region ?? null, sectorCode: sector ?? null },
    isFiltered: text.trim() !== '' || region !== undefined || sector !== undefined,
    text,
    region,
    sector,
    change,
    clear: () => setAddress({}, { replace: true }),
  };
}
