import type { ClusterDetailsQuery } from '@kongano/graphql/clusters';
import type { ClusterInput } from '@kongano/graphql/schema-types';
import type { TermValue } from '../../vocabulary';

type Cluster = NonNullable<ClusterDetailsQuery['cluster']>;

/** A cluster as its form holds it. */
export interface ClusterValues {
  nameEn: string;
  nameSw: string;
  summaryEn: string;
  summarySw: string;
  region: TermValue | null;
  sector: TermValue | null;
  councils: string[];
  foundedYear: number | null;
  facilitatorName: string;
}

export const blankCluster: ClusterValues = {
  nameEn: '',
  nameSw: '',
  summaryEn: '',
  summarySw: '',
  region: null,
  sector: null,
  councils: [],
  foundedYear: null,
  facilitatorName: '',
};

export function valuesOf(cluster: Cluster): ClusterValues {
  const { nameEn, nameSw, summaryEn, summarySw, region, sector, councils, foundedYear, facilitatorName } = cluster;
  return {
    nameEn,
    nameSw,
    summaryEn: summaryEn ?? '',
    summarySw: summarySw ?? '',
    region,
    sector,
    councils: [...councils],
    foundedYear,
    facilitatorName: facilitatorName ?? '',
  };
}

/** What is sent. A year that is no number stays out: the form has refused it before. */
export function inputOf(values: ClusterValues): ClusterInput {
  const { nameEn, nameSw, summaryEn, summarySw, region, sector, councils, foundedYear, facilitatorName } = values;
  return {
    nameEn: nameEn.trim(),
    nameSw: nameSw.trim(),
    summaryEn: summaryEn.trim() || null,
    summarySw: summarySw.trim() || null,
    regionCode: region?.code ?? '',
    sectorCode: sector?.code ?? '',
    councils,
    foundedYear,
    facilitatorName: facilitatorName.trim() || null,
  };
}
