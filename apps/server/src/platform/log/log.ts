import pino, { type Logger } from 'pino';

export type Log = Logger;

/** Structured log on standard output. Secrets that a header or a form may carry are never written. */
export function makeLog(level: string): Log {
  return pino({
    level,
    redact: { paths: ['*.password', '*.token', 'req.headers.cookie', 'req.headers.authorization'], censor: '[hidden]' },
  });
}
