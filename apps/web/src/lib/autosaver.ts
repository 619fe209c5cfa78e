import { dropDraft, keepDraft } from './drafts';

/** `saved`: the server has it; `saving`: on its way; `kept-here`: no network, safe on this device; `not-saved`: neither. */
export type SaveStatus = 'saved' | 'saving' | 'kept-here' | 'not-saved';

export interface AutosaverOptions<Value> {
  key: string;
  /** Sends to the server; throws when the network or the server fails. A refusal the person can mend is not a failure: return. */
  save: (value: Value) => Promise<void>;
  onStatus: (status: SaveStatus, savedAt?: Date) => void;
  pause?: number;
  retryAfter?: number;
}

/**
 * Saves on every pause in typing, one save at a time. Every change is first kept on the device, and taken off it only when the server
 * has that very value, so that a dead battery in between loses nothing.
 */
export class Autosaver<Value> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: { value: Value } | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly options: AutosaverOptions<Value>) {}

  change(value: Value): void {
    this.waiting = { value };
    const isKept = keepDraft(this.options.key, value);
    this.options.onStatus(isKept ? 'saving' : 'not-saved');
    this.plan(this.options.pause ?? 800);
  }

  /** Saves what is waiting now: before the form is sent or left. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
    if (!this.waiting) return;
    this.running = this.saveOnce(this.waiting);
    await this.running;
    this.running = undefined;
  }

  /** Stops timers; what is waiting stays on the device. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private plan(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async saveOnce(sent: { value: Value }): Promise<void> {
    const { key, save, onStatus, retryAfter = 10_000 } = this.options;
    try {
      onStatus('saving');
      await save(sent.value);
      // Changed while it was on its way: the newer value has its own timer.
      if (this.waiting !== sent) return;
      this.waiting = undefined;
      dropDraft(key);
      onStatus('saved', new Date());
    } catch {
      onStatus(keepDraft(key, this.waiting?.value ?? sent.value) ? 'kept-here' : 'not-saved');
      this.plan(retryAfter);
    }
  }
}
