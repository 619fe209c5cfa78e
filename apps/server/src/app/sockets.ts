import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Planner } from '@kongano/query-plan';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema, getOperationAST, parse, specifiedRules, subscribe, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Pool } from 'pg';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Live } from '../platform/live';
import type { Log } from '../platform/log';
import { checkAccess } from '../platform/reading';
import type { Actor, SessionReader } from '../platform/session';
import { languageOf, makeCall } from './call';
import { makeContext } from './context';
import { isCrossSite } from './cross-site';
import { toPublicError } from './errors';
import { boundedDocument, limits } from './limits';

export const socketLimits = { messageBytes: 64 * 1024, subscriptions: 20, socketsPerPerson: 5, queuedBytes: 1024 * 1024 } as const;

export interface SocketParts {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly pool: Pool;
  readonly sessions: SessionReader;
  readonly live: Live;
  readonly log: Log;
  readonly ownOrigins: readonly string[];
}

interface Line {
  readonly socket: WebSocket;
  readonly actor: Actor;
}

/** GraphQL subscriptions by graphql-ws on the path of the HTTP endpoint: the same rules and limits, subscriptions only. */
export function openSockets(parts: SocketParts): { close(): Promise<void> } {
  const lines = new Map<WebSocket, Line>();
  const wss = new WebSocketServer({ noServer: true, maxPayload: socketLimits.messageBytes });
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (new URL(request.url ?? '/', 'http://kongano').pathname !== '/graphql' || isCrossSite(request.headers, parts.ownOrigins))
      return void socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
    wss.handleUpgrade(request, socket, head, (ws) => wss.emit('connection', ws, request));
  };
  parts.server.on('upgrade', onUpgrade);
  const graphql = useServer<Record<string, unknown>, { socket: WebSocket; request: IncomingMessage; actor?: Actor }>(
    {
      onConnect: async ({ extra }) => {
        const actor = await parts.sessions.actorOf(extra.request.headers, languageOf(extra.request.headers));
        extra.actor = actor;
        const own = [...lines.values()].filter((line) => line.actor.personId === actor.personId);
        if (actor.personId === null || own.length >= socketLimits.socketsPerPerson) return false;
        lines.set(extra.socket, { socket: extra.socket, actor });
        return true;
      },
      onDisconnect: ({ extra }) => void lines.delete(extra.socket),
      onClose: ({ extra }) => void lines.delete(extra.socket),
      onSubscribe: ({ extra, subscriptions }, _id, payload) => {
        if (Object.keys(subscriptions).length > socketLimits.subscriptions) return [tooMany()];
        return prepare(parts, extra, payload);
      },
      subscribe: (args) => subscribe(args),
      onNext: ({ extra }) => {
        if (extra.socket.bufferedAmount > socketLimits.queuedBytes) extra.socket.close(4409, 'You read too slowly; connect again.');
      },
      onError: (_context, _id, _payload, errors) => [...errors],
    },
    wss,
    15_000,
  );
  const forget = parts.live.subscribe('sessions', (hint) => closeRevoked(lines, hint));
  return {
    async close() {
      forget();
      parts.server.off('upgrade', onUpgrade);
      await graphql.dispose();
    },
  };
}

/** Clients of graphql-ws give up at 4401, and connect again by themselves at this code. */
const CONNECT_AGAIN = 4205;

/** A revoked session's sockets close for good. Where rights changed, or hints may have been lost, clients connect again and are checked anew. */
function closeRevoked(lines: ReadonlyMap<WebSocket, Line>, hint: Readonly<Record<string, unknown>>): void {
  for (const { socket, actor } of lines.values()) {
    if (hint.sessionId === actor.sessionId) socket.close(4401, 'Sign in again.');
    else if (hint.lookAgain || hint.personId === actor.personId) socket.close(CONNECT_AGAIN, 'Connect again.');
  }
}

function prepare(
  parts: SocketParts,
  extra: { request: IncomingMessage; actor?: Actor },
  payload: { query: string; operationName?: string | null | undefined; variables?: Record<string, unknown> | null | undefined },
): ExecutionArgs | readonly GraphQLError[] {
  const language = languageOf(extra.request.headers);
  try {
    const document = parse(payload.query, { maxTokens: limits.tokens });
    const errors = validate(parts.schema, document, [...specifiedRules, boundedDocument]);
    if (errors.length > 0) return errors;
    const operation = getOperationAST(document, payload.operationName);
    if (operation?.operation !== 'subscription') return [new GraphQLError('Only subscriptions go over this line; send the rest by HTTP.')];
    const { actor } = extra;
    if (!actor) return [new GraphQLError('Connect first.')];
    for (const part of operation.selectionSet.selections)
      if (part.kind === 'Field') checkAccess(parts.schema, 'subscription', part.name.value, actor);
    const contextValue = makeContext(parts, makeCall(actor, extra.request.headers, payload));
    return { schema: parts.schema, document, operationName: payload.operationName, variableValues: payload.variables, contextValue };
  } catch (error) {
    const wrapped =
      error instanceof GraphQLError
        ? error
        : new GraphQLError('fault', { originalError: error instanceof Error ? error : new Error(String(error)) });
    return [toPublicError(wrapped, language, parts.log)];
  }
}

const tooMany = () =>
  new GraphQLError(`At most ${socketLimits.subscriptions} subscriptions on one line.`, { extensions: { code: 'RATE_LIMITED' } });
