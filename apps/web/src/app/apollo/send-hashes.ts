import { ApolloLink } from '@apollo/client';
import type { DocumentNode } from 'graphql';

/**
 * Sends the hash of an operation in place of its text, which the server knows from the build: a slow phone uploads a hundred bytes and not
 * thousands. The hash comes with the generated document; one without (there is none in the web) goes as text.
 */
export function sendHashes(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const hash = hashOf(operation.query);
    if (hash === undefined) return forward(operation);
    operation.extensions.persistedQuery = { version: 1, sha256Hash: hash };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return forward(operation);
  });
}

const hashOf = (document: DocumentNode): string | undefined =>
  'hash' in document && typeof document.hash === 'string' ? document.hash : undefined;
