import type { Actor } from '../../../platform/session';

/** Sessions that are remembered at most; who was not there for longest is forgotten first. */
const REMEMBERED = 5_000;

interface RememberedActor {
  /** The session's text that `actor` was made of. */
  readonly text: string;
  readonly actor: Actor;
}

/** Who was behind a session's token when it was last read. */
export class RememberedActors {
  readonly #byToken = new Map<string, RememberedActor>();

  constructor(private readonly capacity = REMEMBERED) {}

  of(token: string): RememberedActor | undefined {
    const known = this.#byToken.get(token);
    if (known) this.keep(token, known); // moves it to the end
    return known;
  }

  keep(token: string, actor: RememberedActor): void {
    this.#byToken.delete(token);
    this.#byToken.set(token, actor);
    const [oldest] = this.#byToken.keys();
    if (this.#byToken.size > this.capacity && oldest !== undefined) this.#byToken.delete(oldest);
  }
}
