import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { from, switchMap, tap } from 'rxjs';
import { noticeAnswer, noticeSilence } from '../../lib/online';
import { createCache } from './cache';
import { requestHeaders } from './request-headers';
import { sendHashes } from './send-hashes';

/** Fetched with the first subscription, as most pages have none. */
function lazySocketLink(): ApolloLink {
  let loading: Promise<ApolloLink> | undefined;
  return new ApolloLink((operation, forward) => {
    loading ??= import('./socket-link').then(({ createSocketLink }) => createSocketLink());
    return from(loading).pipe(switchMap((link) => link.request(operation, forward)));
  });
}

/** Only when no answer came at all: an answer, even a refusal, is an answer. */
const retryLostRequests = (): ApolloLink =>
  new RetryLink({
    delay: { initial: 400, max: 4_000, jitter: true },
    attempts: { max: 3, retryIf: (error) => navigator.onLine && !CombinedGraphQLErrors.is(error) && !ServerError.is(error) },
  });

interface Notices {
  /** The server no longer knows the person. */
  readonly onSessionEnd: () => void;
  /** The server does not know the operation: one of the two is of another release. */
  readonly onOutdated: () => void;
}

const noticeFaults = ({ onSessionEnd, onOutdated }: Notices): ApolloLink =>
  new ErrorLink(({ error }) => {
    if (!CombinedGraphQLErrors.is(error)) {
      // A server that answers with a page of its own, or not in GraphQL, was still reached.
      if (!ServerError.is(error) && !ServerParseError.is(error)) noticeSilence();
      return;
    }
    const codes = error.errors.map((one) => one.extensions?.code);
    if (codes.includes('UNAUTHENTICATED')) onSessionEnd();
    if (codes.includes('OPERATION_NOT_TRUSTED')) onOutdated();
  });

const noticeAnswers = (): ApolloLink => new ApolloLink((operation, forward) => forward(operation).pipe(tap(noticeAnswer)));

/** The client of the whole app. */
export function createApolloClient(notices: Notices): ApolloClient {
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', enhancedClientAwareness: { transport: false } });
  const oneAnswer = ApolloLink.from([noticeFaults(notices), requestHeaders(), sendHashes(), retryLostRequests(), noticeAnswers(), http]);
  const isSubscription = ({ operationType }: ApolloLink.Operation): boolean => operationType === OperationTypeNode.SUBSCRIPTION;
  return new ApolloClient({ cache: createCache(), link: ApolloLink.split(isSubscription, lazySocketLink(), oneAnswer) });
}
