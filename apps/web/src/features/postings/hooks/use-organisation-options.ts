import { skipToken, useQuery } from '@apollo/client/react';
import { PostingClusterMembersDocument } from '@kongano/graphql/postings';
import { useViewer } from '../../../lib/viewer';
import type { SelectOption } from '../../../ui';

interface Named {
  id: string;
  name: string;
}

/** Organisations that the viewer may write for: their own, the members of the cluster they facilitate, and the one it is for already. */
export function useOrganisationOptions(current: Named | null | undefined): SelectOption[] {
  const { viewer } = useViewer();
  const slug = viewer?.facilitates[0]?.slug;
  const { data } = useQuery(PostingClusterMembersDocument, slug ? { variables: { slug } } : skipToken);
  const own = viewer?.memberships.flatMap(({ organisation }) => (organisation ? [organisation] : [])) ?? [];
  const facilitated = data?.cluster?.members.edges.map(({ node }) => node) ?? [];
  const byId = new Map<string, Named>([...(current ? [current] : []), ...own, ...facilitated].map((one) => [one.id, one]));
  return [...byId.values()].map(({ id, name }) => ({ value: id, label: name }));
}
