import { useMutation } from '@apollo/client/react';
import { CreateClusterDocument, UpdateClusterDocument } from '@kongano/graphql/clusters';
import type { ClusterInput } from '@kongano/graphql/schema-types';
import { useState } from 'react';
import { newId } from '../../../lib/ids';

interface Saved {
  /** Its name in addresses, once it is saved. */
  slug: string | undefined;
  problems: readonly { code: string; field: string | null; message: string }[];
}

interface SaveCluster {
  create: (input: ClusterInput) => Promise<Saved>;
  update: (id: string, version: number, input: ClusterInput) => Promise<Saved>;
}

interface Payload {
  readonly cluster: { readonly slug: string } | null;
  readonly problems: Saved['problems'];
}

function savedOf(payload: Payload | undefined): Saved {
  if (!payload) throw new Error('no answer');
  return { slug: payload.problems.length === 0 ? payload.cluster?.slug : undefined, problems: payload.problems };
}

/** Founds a cluster or changes one. A second try to found is the same act. */
export function useSaveCluster(): SaveCluster {
  const [id] = useState(newId);
  const [create] = useMutation(CreateClusterDocument);
  const [update] = useMutation(UpdateClusterDocument);
  return {
    create: async (input) => savedOf((await create({ variables: { id, input } })).data?.createCluster),
    update: async (known, version, input) => savedOf((await update({ variables: { id: known, version, input } })).data?.updateCluster),
  };
}
