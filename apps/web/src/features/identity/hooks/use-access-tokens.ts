import { useMutation, useQuery } from '@apollo/client/react';
import {
  IdentityAccessTokensDocument,
  type IdentityAccessTokensQuery,
  IdentityMakeAccessTokenDocument,
  IdentityRevokeAccessTokenDocument,
} from '@kongano/graphql/identity';
import { useState } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { newId } from '../../../lib/ids';
import { useAct } from './use-act';

export type AccessToken = NonNullable<IdentityAccessTokensQuery['viewer']>['accessTokens'][number];

export interface NewAccessToken {
  readonly name: string;
  readonly canWrite: boolean;
  readonly days: number;
}

export interface AccessTokens {
  readonly tokens: readonly AccessToken[] | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
  /** Of the token that was made last, until it is put away; nobody can ask for it again. */
  readonly secret: string | null;
  readonly putAway: () => void;
  readonly make: (token: NewAccessToken) => Promise<readonly FormProblem[]>;
  readonly revoke: (id: string) => Promise<readonly FormProblem[]>;
}

/** The person's access tokens, and making and ending them. */
export function useAccessTokens(): AccessTokens {
  const act = useAct();
  // One id until it is made: sent again after a lost answer, it is the same token.
  const [tokenId, setTokenId] = useState(newId);
  const [secret, setSecret] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(IdentityAccessTokensDocument, { fetchPolicy: 'cache-and-network' });
  const [make, { reset }] = useMutation(IdentityMakeAccessTokenDocument);
  const [revoke] = useMutation(IdentityRevokeAccessTokenDocument);
  return {
    tokens: data?.viewer?.accessTokens,
    error,
    retry: () => void refetch(),
    secret,
    putAway: () => {
      setSecret(null);
      reset();
    },
    make: (token) =>
      act(async () => {
        const made = (await make({ variables: { id: tokenId, ...token } })).data?.makeAccessToken;
        if (made?.secret) {
          setSecret(made.secret);
          setTokenId(newId());
        }
        return made;
      }),
    revoke: (id) => act(async () => (await revoke({ variables: { id } })).data?.revokeAccessToken),
  };
}
