import { existsSync } from 'node:fs';
import path from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { Config } from '../platform/config';
import type { Log } from '../platform/log';
import { languageOf } from './call';
import { answerToError } from './http-errors';
import { limits } from './limits';

const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Pages whose address is a secret: it goes to no other page, and into no index. */
const isSecretPath = /^\/(api\/)?(confirm|answer|unsubscribe)\//;

/** Fastify with the headers, limits and error answers that every route shares. */
export async function makeHttp(config: Config, log: Log): Promise<FastifyInstance> {
  const logger: FastifyBaseLogger = log;
  const http: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    forceCloseConnections: true,
  });
  const headers = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(self), microphone=(self), geolocation=()',
    ...(config.isSecure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
  http.addHook('onSend', (request, reply, payload, done) => {
    // A route may be stricter: uploaded files are sandboxed.
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', contentPolicy);
    void reply.headers(
      isSecretPath.test(request.url) ? { ...headers, 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' } : headers,
    );
    done(null, payload);
  });
  http.setErrorHandler((error, request, reply) => {
    const { status, body } = answerToError(error, languageOf(request.headers), log);
    return reply.code(status).type(typeOf(request)).send(body);
  });
  await http.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } });
  return http;
}

const graphqlType = 'application/graphql-response+json';

/** GraphQL's clients read an answer with an error's status only when its type says that it is GraphQL. */
const typeOf = ({ headers }: FastifyRequest): string =>
  headers.accept?.includes(graphqlType) ? `${graphqlType}; charset=utf-8` : 'application/json; charset=utf-8';

/** The built web app: hashed files for a year, the page itself always asked for; any other path is the app's to route. */
export async function addWebApp(http: FastifyInstance, webDir: string): Promise<void> {
  if (!existsSync(path.join(webDir, 'index.html'))) return;
  await http.register(fastifyStatic, {
    root: webDir,
    cacheControl: false,
    setHeaders: (reply, file) => {
      void reply.header(
        'cache-control',
        file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  http.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' &&
      !/^\/(api|graphql|files|health|metrics|assets)(\/|$)/.test(request.url) &&
      !/\.\w{2,5}$/.test(request.url.split('?')[0] ?? '');
    return isPage
      ? reply.header('cache-control', 'no-cache').sendFile('index.html')
      : reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing at this address.' });
  });
}
