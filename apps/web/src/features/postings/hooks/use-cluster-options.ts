import { useQuery } from '@apollo/client/react';
import { PostingClustersDocument } from '@kongano/graphql/postings';
import { useLanguage } from '../../../lib/i18n';
import type { SelectOption } from '../../../ui';

/** Clusters by name; there are dozens, not thousands. */
export function useClusterOptions(): SelectOption[] {
  const { language } = useLanguage();
  const { data } = useQuery(PostingClustersDocument);
  const nodes = data?.clusters.edges.map(({ node }) => node) ?? [];
  return nodes
    .map(({ id, nameEn, nameSw }) => ({ value: id, label: language === 'sw' ? nameSw : nameEn }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
