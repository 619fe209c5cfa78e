import type { IncomingHttpHeaders } from 'node:http';
import type { Language } from '@kongano/domain';
import type { Actor } from './actor';

/** Tells who sends a request, from its access token or else its cookie. Throws a refusal for a token that does not hold. The identity module provides it. */
export abstract class SessionReader {
  abstract actorOf(headers: IncomingHttpHeaders, language: Language): Promise<Actor>;
}
