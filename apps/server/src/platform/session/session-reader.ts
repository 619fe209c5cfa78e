import type { IncomingHttpHeaders } from 'node:http';
import type { Language } from '@kongano/domain';
import type { Actor } from './actor';

/** Somebody as they were when last read. It counts only once the session, read again, still says the same. */
export interface LikelyActor {
  readonly actor: Actor;
  /** For {@link SessionReader.sessionText}; null for a visitor, who has no session that could end. */
  readonly token: string | null;
  /** Whether a session's text, as read just now, makes the same actor. */
  readonly isStill: (session: string | null) => boolean;
}

/** Tells who sends a request, from its access token or else its cookie. The identity module provides it. */
export abstract class SessionReader {
  /** Throws a refusal for an access token that does not hold. */
  abstract actorOf(headers: IncomingHttpHeaders, language: Language): Promise<Actor>;

  /** Who it will turn out to be, from memory; null where nothing is remembered of them, or where they came with an access token. */
  abstract likelyActor(headers: IncomingHttpHeaders, language: Language): LikelyActor | null;

  /** Somebody as they would be at a browser now, for what is made for them beside any request; null where they are gone. */
  abstract actorOfPerson(personId: string): Promise<Actor | null>;

  /** SQL of a session's text, null where there is none; `parameter` stands for its token. For reading it at the same moment as something else. */
  abstract sessionText(parameter: string): string;
}
