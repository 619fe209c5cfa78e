import type { Log } from '../log';
import type { Tx } from './tx';

// biome-ignore lint/suspicious/noExplicitAny: an event class may take any constructor arguments
export type EventClass<E extends object> = abstract new (...args: any[]) => E;
type Listener = (event: object) => Promise<void> | void;
type Writer = (event: object, tx: Tx) => Promise<void>;

/** Facts that happened, told to other modules: to those that write with them inside the transaction, to those that only listen after the commit. */
export class Events {
  readonly #listeners = new Map<unknown, Listener[]>();
  readonly #writers = new Map<unknown, Writer[]>();

  constructor(private readonly log: Log) {}

  listen<E extends object>(type: EventClass<E>, listener: (event: E) => Promise<void> | void): void {
    const known = this.#listeners.get(type) ?? [];
    this.#listeners.set(type, [...known, (event) => (event instanceof type ? listener(event) : undefined)]);
  }

  /** What the writer writes is there exactly if the event is; where it fails, nothing happened. */
  writeWith<E extends object>(type: EventClass<E>, writer: (event: E, tx: Tx) => Promise<void>): void {
    const known = this.#writers.get(type) ?? [];
    this.#writers.set(type, [...known, async (event, tx) => (event instanceof type ? writer(event, tx) : undefined)]);
  }

  async write(events: readonly object[], tx: Tx): Promise<void> {
    for (const event of events) for (const writer of this.#writers.get(event.constructor) ?? []) await writer(event, tx);
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
