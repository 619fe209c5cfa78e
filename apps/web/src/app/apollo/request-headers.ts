import type { ApolloLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { OperationTypeNode } from 'graphql';
import { newId } from '../../lib/ids';

/**
 * Headers of every request: `apollo-require-preflight` keeps other sites from sending it in one's name, the language decides that of
 * the answer's messages, and a mutation's `idempotency-key` makes a retry the same act and not a second one.
 */
export function requestHeaders(): ApolloLink {
  return new SetContextLink((previous, operation) => {
    const isMutation = operation.operationType === OperationTypeNode.MUTATION;
    return {
      headers: {
        'apollo-require-preflight': 'true',
        'accept-language': document.documentElement.lang,
        ...(isMutation ? { 'idempotency-key': newId() } : {}),
        ...previous.headers,
      },
    };
  });
}
