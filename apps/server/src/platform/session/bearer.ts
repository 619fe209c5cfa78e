import type { IncomingHttpHeaders } from 'node:http';

/** The secret of `Authorization: Bearer …`; null where the header is of another kind, such as the `Basic` of a proxy in front. */
export function bearerOf({ authorization = '' }: IncomingHttpHeaders): string | null {
  const bearer = /^Bearer(?: +(.*))?$/i.exec(authorization.trim());
  return bearer && (bearer[1] ?? '');
}
