import type { Actor } from '../../../platform/session';

/** Sessions that are remembered at most; who was not there for longest is forgotten first. */
const REMEMBERED = 5_000;

interface RememberedActor {
  readonly token: string;
  /** The session's text that `actor` was made of. */
  readonly text: string;
  readonly actor: Actor;
}

/** Who came with a cookie when its session was last read; a cookie is kept only once its signature was found to be ours. */
export class RememberedActors {
  readonly #byCookie = new Map<string, RememberedActor>();

  constructor(private readonly capacity = REMEMBERED) {}

  of(cookie: string): RememberedActor | undefined {
    const known = this.#byCookie.get(cookie);
    if (known) this.keep(cookie, known); // moves it to the end
    return known;
  }

  keep(cookie: string, actor: RememberedActor): void {
    this.#byCookie.delete(cookie);
    this.#byCookie.set(cookie, actor);
    const [oldest] = this.#byCookie.keys();
    if (this.#byCookie.size > this.capacity && oldest !== undefined) this.#byCookie.delete(oldest);
  }
}
