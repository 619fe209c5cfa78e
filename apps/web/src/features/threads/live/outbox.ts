import { dropDraft, keepDraft, readDraft } from '../../../lib/drafts';
import { faultOf } from '../../../lib/faults';

/** A message that the server does not have yet. */
export interface UnsentMessage {
  readonly id: string;
  readonly body: string;
  /** Id of the message that it answers. */
  readonly replyTo?: string | undefined;
  readonly writtenAt: string;
  readonly state: 'waiting' | 'sending' | 'refused';
  /** Why it was refused, in the person's language. */
  readonly refusal?: string | undefined;
}

export interface OutboxOptions {
  /** Where unsent messages are kept on the device. */
  key: string;
  /** Gives what is wrong with the message, or nothing. Throws when the server could not be reached or failed. */
  send: (message: Pick<UnsentMessage, 'id' | 'body' | 'replyTo'>) => Promise<string | undefined>;
  onChange: (unsent: readonly UnsentMessage[]) => void;
  pause?: (tries: number) => number;
}

// The same message may succeed later; anything else that is thrown will be thrown again.
const passing = ['NETWORK', 'INTERNAL', 'RATE_LIMITED'];
const growingPause = (tries: number): number => Math.min(60_000, 2_000 * 2 ** tries);

/** Sends messages one after the other, in the order they were written, and keeps them on the device until the server has them. */
export class Outbox {
  private unsent: readonly UnsentMessage[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private isSending = false;

  constructor(private readonly options: OutboxOptions) {
    this.unsent = readDraft(options.key, parseUnsent)?.value ?? [];
  }

  get messages(): readonly UnsentMessage[] {
    return this.unsent;
  }

  add(message: Pick<UnsentMessage, 'id' | 'body' | 'replyTo' | 'writtenAt'>): void {
    this.change([...this.unsent, { ...message, state: 'waiting' }]);
    void this.flush();
  }

  /** The server has it, or the person takes it back. */
  remove(id: string): void {
    if (this.unsent.some((message) => message.id === id)) this.change(this.unsent.filter((message) => message.id !== id));
  }

  retry(id: string): void {
    this.mark(id, { state: 'waiting', refusal: undefined });
    void this.flush();
  }

  /** Sends what waits now: at the start, and when the network is back. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isSending) return;
    this.isSending = true;
    let next = this.nextWaiting();
    while (next && (await this.sendOnce(next))) next = this.nextWaiting();
    this.isSending = false;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private nextWaiting(): UnsentMessage | undefined {
    return this.unsent.find(({ state }) => state === 'waiting');
  }

  /** False when the line is down: the rest waits too, so that the order stays. */
  private async sendOnce({ id, body, replyTo }: UnsentMessage): Promise<boolean> {
    this.mark(id, { state: 'sending' });
    try {
      const refusal = await this.options.send({ id, body, ...(replyTo && { replyTo }) });
      this.tries = 0;
      if (refusal === undefined) this.remove(id);
      else this.mark(id, { state: 'refused', refusal });
      return true;
    } catch (error) {
      const { code, message } = faultOf(error);
      const isPassing = passing.includes(code);
      this.mark(id, isPassing ? { state: 'waiting' } : { state: 'refused', refusal: message });
      if (isPassing) this.plan();
      return !isPassing;
    }
  }

  private plan(): void {
    const { pause = growingPause } = this.options;
    this.timer = setTimeout(() => void this.flush(), pause(this.tries));
    this.tries += 1;
  }

  private mark(id: string, change: Pick<UnsentMessage, 'state' | 'refusal'>): void {
    this.change(this.unsent.map((message) => (message.id === id ? { ...message, ...change } : message)));
  }

  private change(next: readonly UnsentMessage[]): void {
    this.unsent = next;
    if (next.length > 0) keepDraft(this.options.key, next);
    else dropDraft(this.options.key);
    this.options.onChange(next);
  }
}

/** What was on its way when the page closed may or may not have arrived; sent again with its id, it arrives once. */
function parseUnsent(value: unknown): UnsentMessage[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((one) => {
    const isMessage = typeof one?.id === 'string' && typeof one.body === 'string' && typeof one.writtenAt === 'string';
    const answered = typeof one?.replyTo === 'string' ? { replyTo: one.replyTo } : {};
    return isMessage ? [{ id: one.id, body: one.body, writtenAt: one.writtenAt, ...answered, state: 'waiting' as const }] : [];
  });
}
