import { useQuery } from '@apollo/client/react';
import type { KnownNames } from '@kongano/domain';
import { PostingNamesDocument } from '@kongano/graphql/names';

const none: KnownNames = { organisations: [], people: [], places: [] };

/** Names that would tell who is behind a posting of the organisation; none until they have come, or without network. */
export function usePostingNames(organisationId: string | null | undefined, { skip = false } = {}): KnownNames {
  const { data, previousData } = useQuery(PostingNamesDocument, { variables: { organisationId: organisationId || null }, skip });
  return (data ?? previousData)?.postingNames ?? none;
}
