import type { ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { type Client, createClient } from 'graphql-ws';
import { line } from '../../lib/line';

const longestWait = 30_000;
/** A phone that slept, or left its network, has a socket that looks open; nobody answers on it. */
const answersWithin = 5_000;

/** Waits longer after each failure, differently on each device, and not at all once the device says the network is back. */
export function waitBeforeRetry(retries: number): Promise<void> {
  const delay = Math.min(longestWait, 500 * 2 ** retries) * (0.5 + Math.random() / 2);
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, delay);
    window.addEventListener('online', go);
  });
}

/** Subscriptions over one socket, opened with the first and closed after the last. */
export function createSocketLink(): ApolloLink {
  const address = new URL('/graphql', window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const client: Client = createClient({
    url: address.href,
    lazyCloseTimeout: 3_000,
    keepAlive: 15_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: waitBeforeRetry,
    shouldRetry: () => true,
    on: {
      connected: () => line.set('open'),
      closed: () => {
        clearTimeout(unanswered);
        line.set('closed');
      },
      ping: (isReceived) => {
        if (!isReceived) unanswered = setTimeout(() => client.terminate(), answersWithin);
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(unanswered);
      },
    },
  });
  return new GraphQLWsLink(client);
}
