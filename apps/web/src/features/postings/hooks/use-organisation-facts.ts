import { skipToken, useQuery } from '@apollo/client/react';
import { PostingOrganisationDocument, type PostingOrganisationQuery } from '@kongano/graphql/postings';

export type OrganisationFacts = NonNullable<PostingOrganisationQuery['organisation']>;

/** What Kongano knows of an organisation, so that its people are not asked again. */
export function useOrganisationFacts(id: string): OrganisationFacts | undefined {
  const { data } = useQuery(PostingOrganisationDocument, id ? { variables: { id } } : skipToken);
  return data?.organisation ?? undefined;
}
