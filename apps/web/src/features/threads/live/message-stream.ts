import type { Observable, Subscription } from 'rxjs';
import { faultOf } from '../../../lib/faults';

/** `ended`: the server refuses, and asking again would not help. */
export type StreamState = 'open' | 'broken' | 'ended';

export interface MessageStreamOptions<Event> {
  /** Everything after a number, then live. */
  subscribe: (after: number) => Observable<Event>;
  /** The number up to which nothing is missing. */
  reached: () => number;
  onEvent: (event: Event) => void;
  onState: (state: StreamState) => void;
  /** Milliseconds before the given try; tries count from 0 after every event. */
  pause?: (tries: number) => number;
}

const final = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT'];
const growingPause = (tries: number): number => Math.min(30_000, 1_000 * 2 ** tries);

/** A subscription that, however often it breaks, goes on after the last number that arrived. */
export class MessageStream<Event> {
  private current: Subscription | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;

  constructor(private readonly options: MessageStreamOptions<Event>) {}

  /** Asks from where one is now; what was asked before is given up. */
  start(): void {
    this.stop();
    this.options.onState('open');
    this.current = this.options.subscribe(this.options.reached()).subscribe({
      next: (event) => {
        this.tries = 0;
        this.options.onEvent(event);
      },
      error: (error: unknown) => this.break(final.includes(faultOf(error).code)),
      complete: () => this.break(false),
    });
  }

  stop(): void {
    clearTimeout(this.timer);
    this.current?.unsubscribe();
    this.current = undefined;
  }

  private break(isFinal: boolean): void {
    this.current = undefined;
    this.options.onState(isFinal ? 'ended' : 'broken');
    if (isFinal) return;
    const { pause = growingPause } = this.options;
    this.timer = setTimeout(() => this.start(), pause(this.tries));
    this.tries += 1;
  }
}
