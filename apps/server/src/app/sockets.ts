import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, type ExecutionResult, GraphQLError, subscribe } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';
import { Refusal } from '../platform/errors';
import { type Actor, type ActorToken, bearerOf, isSignedIn, type SessionReader } from '../platform/session';
import { languageOf } from './call';
import { isCrossSite } from './cross-site';
import { publicErrors, readSubscription, type SubscriptionParts, type SubscriptionPayload } from './subscription-request';

export const socketLimits = { messageBytes: 64 * 1024, subscriptions: 20, socketsPerPerson: 5, queuedBytes: 1024 * 1024 } as const;
/** Why the server closes a line. Clients of graphql-ws take 4401 as final, and connect again after the others. */
const closing = { signInAgain: 4401, tooSlow: 4209, connectAgain: 4205 } as const;
const PING_EVERY_MS = 15_000;
const FAREWELL_MS = 2_000;

export interface SocketParts extends SubscriptionParts {
  readonly server: Server;
  readonly sessions: SessionReader;
  readonly ownOrigins: readonly string[];
}

type Extra = { readonly socket: WebSocket; readonly request: IncomingMessage };
type Lines = Map<WebSocket, Actor>;

/** GraphQL subscriptions by graphql-ws on the path of the HTTP endpoint: the same rules and limits, subscriptions only. */
export function openSockets(parts: SocketParts): { close(): Promise<void> } {
  const lines: Lines = new Map();
  const wss = new WebSocketServer({ noServer: true, maxPayload: socketLimits.messageBytes });
  const onUpgrade = acceptUpgrades(wss, parts.ownOrigins);
  parts.server.on('upgrade', onUpgrade);
  const graphql = useServer<Record<string, unknown>, Extra>(
    {
      isProd: true,
      onConnect: ({ extra }) => takeLine(parts, lines, extra),
      onSubscribe: ({ extra, subscriptions }, _id, payload) =>
        Object.keys(subscriptions).length > socketLimits.subscriptions ? [tooMany()] : prepare(parts, extra, payload),
      subscribe: (args) => subscribe(args),
      onNext: ({ extra }, _id, _payload, _args, result) => deliver(parts, extra, result),
      onError: ({ extra }, _id, _payload, errors) => publicErrors(errors, extra.request, parts.log),
    },
    wss,
    PING_EVERY_MS,
  );
  const forget = parts.live.subscribe('sessions', (hint) => closeRevoked(lines, hint));
  return {
    async close() {
      forget();
      parts.server.off('upgrade', onUpgrade);
      const cut = setTimeout(() => wss.clients.forEach((socket) => void socket.terminate()), FAREWELL_MS);
      await graphql.dispose();
      clearTimeout(cut);
    },
  };
}

const acceptUpgrades =
  (wss: WebSocketServer, ownOrigins: readonly string[]) =>
  (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy()); // who is gone before our answer must not take the process with them
    const isRefused = bearerOf(request.headers) === null && isCrossSite(request.headers, ownOrigins);
    if (request.url?.split('?')[0] !== '/graphql' || isRefused)
      return void socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
    wss.handleUpgrade(request, socket, head, (ws) => wss.emit('connection', ws, request));
  };

/** Null for a token that does not hold. */
async function actorOf({ sessions }: SocketParts, { headers }: IncomingMessage): Promise<Actor | null> {
  try {
    return await sessions.actorOf(headers, languageOf(headers));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function takeLine(parts: SocketParts, lines: Lines, { socket, request }: Extra): Promise<boolean> {
  const actor = await actorOf(parts, request);
  if (!actor) socket.close(closing.signInAgain, tokenOver);
  if (!actor) return false;
  const own = [...lines.values()].filter((other) => other.personId === actor.personId);
  const isFull = own.length >= socketLimits.socketsPerPerson;
  if (!isSignedIn(actor) || isFull || socket.readyState !== WebSocket.OPEN) return false;
  lines.set(socket, actor);
  const end = actor.token && setTimeout(() => socket.close(closing.connectAgain, tokenOver), lifeOf(actor.token));
  socket.once('close', () => {
    clearTimeout(end);
    lines.delete(socket);
  });
  return true;
}

/** Every subscription is asked for by the person as they are now: a role or membership may have come or gone since the line was opened. */
async function prepare(
  parts: SocketParts,
  { socket, request }: Extra,
  payload: SubscriptionPayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const actor = await actorOf(parts, request);
  if (actor && isSignedIn(actor)) return readSubscription(parts, actor, request, payload);
  socket.close(closing.signInAgain, 'Sign in again.');
  return [new GraphQLError('Sign in again.', { extensions: { code: 'UNAUTHENTICATED' } })];
}

function deliver({ log }: SocketParts, { socket, request }: Extra, result: ExecutionResult): ExecutionResult | undefined {
  if (socket.bufferedAmount > socketLimits.queuedBytes) socket.close(closing.tooSlow, 'You read too slowly; connect again.');
  return result.errors && { ...result, errors: publicErrors(result.errors, request, log) };
}

/** A revoked session's or token's sockets close for good. Where rights changed, or hints may have been lost, clients connect again and are checked anew. */
function closeRevoked(lines: Lines, hint: Readonly<Record<string, unknown>>): void {
  for (const [socket, actor] of lines) {
    const isOver = hint.sessionId === actor.sessionId || (actor.token && hint.tokenId === actor.token.id);
    if (isOver) socket.close(closing.signInAgain, 'Sign in again.');
    else if (hint.lookAgain || hint.personId === actor.personId) socket.close(closing.connectAgain, 'Connect again.');
  }
}

/** A timer counts no further; whoever is cut off then connects again. */
const longestTimer = 2 ** 31 - 1;
const lifeOf = ({ expiresAt }: ActorToken): number => Math.min(longestTimer, Math.max(0, expiresAt.getTime() - Date.now()));
const tokenOver = 'This access token is not valid any more.';

const tooMany = () =>
  new GraphQLError(`At most ${socketLimits.subscriptions} subscriptions on one line.`, { extensions: { code: 'RATE_LIMITED' } });
