import type { Log } from '../log';

// biome-ignore lint/suspicious/noExplicitAny: an event class may take any constructor arguments
export type EventClass<E extends object> = abstract new (...args: any[]) => E;
type Listener = (event: object) => Promise<void> | void;

/** Facts that happened, told to other modules after the commit. A listener that must not be lost enqueues a job in the use case instead. */
export class Events {
  readonly #listeners = new Map<unknown, Listener[]>();

  constructor(private readonly log: Log) {}

  listen<E extends object>(type: EventClass<E>, listener: (event: E) => Promise<void> | void): void {
    const known = this.#listeners.get(type) ?? [];
    this.#listeners.set(type, [...known, (event) => (event instanceof type ? listener(event) : undefined)]);
  }

  async tell(events: readonly object[]): Promise<void> {
    for (const event of events) {
      for (const listener of this.#listeners.get(event.constructor) ?? []) {
        try {
          await listener(event);
        } catch (error) {
          this.log.error({ err: error, event: event.constructor.name }, 'a listener failed');
        }
      }
    }
  }
}
