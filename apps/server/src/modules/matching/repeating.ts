import type { Log } from '../../platform/log';

/** Something that is done again and again, never twice at once; a failure is logged and the next round tries again. */
export class Repeating {
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | null = null;

  constructor(
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
    private readonly log: Log,
    private readonly failed: string,
  ) {}

  start(): void {
    this.#timer = setInterval(() => void this.once(), this.everyMs);
    this.#timer.unref();
  }

  once(): Promise<void> {
    this.#round ??= this.work()
      .catch((error) => this.log.warn({ err: error }, this.failed))
      .finally(() => {
        this.#round = null;
      });
    return this.#round;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#round;
  }
}
