import type { Log } from '../log';
import type { Actor } from '../session';

/** Somebody opened one thing and was shown it. */
export interface Opening {
  readonly personId: string;
  /** The root field that it was asked for by, such as `need`, or `file`. */
  readonly what: string;
  readonly id: string;
}

type Listener = (opening: Opening) => void;

/** Tells modules what people open, beside the answer and never in its way: a listener that fails is written down, and the answer is what it was. */
export class Openings {
  readonly #listeners = new Map<string, Listener[]>();

  constructor(private readonly log: Log) {}

  /** Listens for things that are asked for by the argument `id` of a root query, and for files under the name `file`. */
  listen(what: string, listener: Listener): void {
    this.#listeners.set(what, [...(this.#listeners.get(what) ?? []), listener]);
  }

  isHeard(what: string): boolean {
    return this.#listeners.has(what);
  }

  /** Visitors are nobody in particular: nothing is told of them. */
  tell(actor: Pick<Actor, 'personId'>, what: string, id: string): void {
    if (actor.personId === null) return;
    for (const listener of this.#listeners.get(what) ?? []) {
      try {
        listener({ personId: actor.personId, what, id });
      } catch (error) {
        this.log.error({ err: error, what }, 'an opening was not noted');
      }
    }
  }
}
