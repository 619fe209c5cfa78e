import type { Pool } from 'pg';
import { isUuid } from '../../platform/ids';
import type { JobDefinition } from '../../platform/jobs';
import type { Log } from '../../platform/log';
import type { Opening } from '../../platform/reading';
import { forgetReadings, writeReadings } from './readings.sql';

interface Noted extends Opening {
  readonly at: Date;
}

interface Parts {
  readonly pool: Pool;
  readonly log: Log;
  readonly clock: () => Date;
}

const TEN_MINUTES = 600_000;
/** More than this that waits to be written is let go: reading goes on, whatever happens to its record. */
const mostWaiting = 10_000;
const mostRemembered = 20_000;
const pause = 1_000;

/** Who opened what of needs that are not for everybody. Noted in memory, and written a moment later in one statement for all. */
export class Readings {
  #waiting: Noted[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  /** When somebody last opened something, so that a page that asks twice is noted once. */
  readonly #last = new Map<string, number>();

  constructor(private readonly parts: Parts) {}

  note(opening: Opening): void {
    const at = this.parts.clock();
    if (!isUuid(opening.id) || this.#isRepeated(opening, at.getTime()) || this.#waiting.length >= mostWaiting) return;
    this.#waiting.push({ ...opening, at });
    this.#timer ??= setTimeout(() => void this.flush(), pause).unref();
  }

  /** Writes what waits. What could not be written is let go and logged. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  jobs(): readonly JobDefinition[] {
    return [{ task: 'readings.forget', cron: '45 2 * * *', run: async () => void (await this.parts.pool.query(forgetReadings)) }];
  }

  #isRepeated({ personId, what, id }: Opening, now: number): boolean {
    const key = `${personId} ${what} ${id}`;
    const last = this.#last.get(key);
    if (last !== undefined && now - last < TEN_MINUTES) return true;
    if (this.#last.size >= mostRemembered) this.#last.clear();
    this.#last.set(key, now);
    return false;
  }

  async #write(): Promise<void> {
    const noted = this.#waiting;
    this.#waiting = [];
    if (noted.length === 0) return;
    const columns = [
      noted.map(({ what }) => what),
      noted.map(({ id }) => id),
      noted.map(({ personId }) => personId),
      noted.map(({ at }) => at),
    ];
    try {
      await this.#inTurn((query) => query(writeReadings, columns));
    } catch (error) {
      this.parts.log.error({ err: error, count: noted.length }, 'readings were not written down');
    }
  }

  /** One server after the other, so that each sees what the last one wrote. */
  async #inTurn(work: (query: (text: string, values: unknown[]) => Promise<unknown>) => Promise<unknown>): Promise<void> {
    const client = await this.parts.pool.connect();
    try {
      await client.query('begin');
      await client.query(`select pg_advisory_xact_lock(hashtextextended('need_reading', 4))`);
      await work((text, values) => client.query(text, values));
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}
