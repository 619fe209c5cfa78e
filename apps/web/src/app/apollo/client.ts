import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { from, switchMap, tap } from 'rxjs';
import { noticeAnswer, noticeSilence } from '../../lib/online';
import { createCache } from './cache';
import { requestHeaders } from './request-headers';

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

const noticeFaults = (onSessionEnd: () => void): ApolloLink =>
  new ErrorLink(({ error }) => {
    if (!CombinedGraphQLErrors.is(error)) {
      // A server that answers with a page of its own, or not in GraphQL, was still reached.
      if (!ServerError.is(error) && !ServerParseError.is(error)) noticeSilence();
    } else if (error.errors.some((one) => one.extensions?.code === 'UNAUTHENTICATED')) onSessionEnd();
  });

const noticeAnswers = (): ApolloLink => new ApolloLink((operation, forward) => forward(operation).pipe(tap(noticeAnswer)));

/** The client of the whole app; `onSessionEnd` runs when the server no longer knows the person. */
export function createApolloClient(onSessionEnd: () => void): ApolloClient {
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  const oneAnswer = ApolloLink.from([noticeFaults(onSessionEnd), requestHeaders(), retryLostRequests(), noticeAnswers(), http]);
  const isSubscription = ({ operationType }: ApolloLink.Operation): boolean => operationType === OperationTypeNode.SUBSCRIPTION;
  return new ApolloClient({ cache: createCache(), link: ApolloLink.split(isSubscription, lazySocketLink(), oneAnswer) });
}
