import type { IncomingHttpHeaders } from 'node:http';

/**
 * May this request carry a person's cookie? Browsers say where a request comes from (Sec-Fetch-Site, Origin); what neither header is sent by is no
 * browser and has no cookie to abuse. Reading by GET has no effects and is not readable across sites, so only changing requests are checked.
 */
export function isCrossSite(headers: IncomingHttpHeaders, ownOrigins: readonly string[]): boolean {
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return false;
  const { origin, host } = headers;
  if (origin === undefined) return site !== undefined;
  return !ownOrigins.includes(origin) && !isSameHost(origin, host);
}

const isSameHost = (origin: string, host: string | undefined): boolean => URL.canParse(origin) && new URL(origin).host === host;
