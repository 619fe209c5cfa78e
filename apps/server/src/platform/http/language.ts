import type { IncomingHttpHeaders } from 'node:http';
import type { Language } from '@kongano/domain';

/** Swahili only when the reader prefers it to English: the first of the two that `Accept-Language` names. */
export function languageOf(headers: IncomingHttpHeaders): Language {
  const tags = (headers['accept-language'] ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2));
  return tags.find((tag): tag is Language => tag === 'sw' || tag === 'en') ?? 'en';
}
