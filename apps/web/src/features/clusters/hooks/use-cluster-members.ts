import { useApolloClient, useMutation } from '@apollo/client/react';
import { AddClusterMemberDocument, ClusterOrganisationsDocument, RemoveClusterMemberDocument } from '@kongano/graphql/clusters';
import type { ComboboxOption } from '../../../ui';

type Problems = readonly { code: string; field: string | null; message: string }[];

export interface ClusterMembers {
  find: (text: string) => Promise<readonly ComboboxOption[]>;
  add: (organisationId: string) => Promise<Problems>;
  remove: (organisationId: string) => Promise<Problems>;
}

/** Who belongs to a cluster, for those who may change it; `onChange` runs when somebody came or went. */
export function useClusterMembers(clusterId: string, onChange: () => void): ClusterMembers {
  const client = useApolloClient();
  const [add] = useMutation(AddClusterMemberDocument);
  const [remove] = useMutation(RemoveClusterMemberDocument);
  const settle = (problems: Problems | undefined): Problems => {
    if (!problems) throw new Error('no answer');
    if (problems.length === 0) onChange();
    return problems;
  };
  return {
    find: async (text) => {
      const { data } = await client.query({ query: ClusterOrganisationsDocument, variables: { text: text || null } });
      return data?.organisations.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
    },
    add: async (organisationId) => settle((await add({ variables: { clusterId, organisationId } })).data?.addClusterMember.problems),
    remove: async (organisationId) =>
      settle((await remove({ variables: { clusterId, organisationId } })).data?.removeClusterMember.problems),
  };
}
