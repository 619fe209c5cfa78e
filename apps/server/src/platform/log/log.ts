import type { DestinationStream, Logger } from 'pino';
import pino from 'pino';

export type Log = Logger;

/** Structured log on standard output. Secrets that a header or a form may carry are never written. */
export function makeLog(level: string, destination: DestinationStream = pino.destination(1)): Log {
  return pino(
    {
      level,
      redact: { paths: ['*.password', '*.token', 'req.headers.cookie', 'req.headers.authorization'], censor: '[hidden]' },
      serializers: { err: describeError },
    },
    destination,
  );
}

/** What PostgreSQL's driver and TypeORM hang on an error beside its cause: the values of the statement, which are people's own words. */
const values = ['parameters', 'driverError', 'detail', 'where', 'internalQuery'];

function describeError(error: Error): object {
  const described: object = pino.stdSerializers.err(error);
  return Object.fromEntries(Object.entries(described).filter(([name]) => !values.includes(name)));
}
