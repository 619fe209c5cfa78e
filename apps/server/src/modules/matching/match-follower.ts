import type { Pool } from 'pg';
import type { Log } from '../../platform/log';
import { type MatchProjection, type Side, sides } from './projection';
import { Repeating } from './repeating';

const EVERY_MS = 1_000;
/** Activity is numbered before it is committed, so the last minute is read again each time: what came late is not missed. */
const OVERLAP = '60 seconds';

interface Happened {
  readonly id: number;
  readonly age: number;
  readonly subject_kind: Side | 'MATCH_INDEX';
  readonly subject_id: string;
}

/** Keeps this server's matcher near the database, whichever server wrote: reads which needs and offers had activity lately, and who asked for a new index. */
export class MatchFollower {
  readonly #rounds: Repeating;
  #seen = new Set<number>();
  /** Seconds from the newest activity that was followed until the index had it. */
  lagSeconds = 0;

  constructor(
    private readonly pool: Pool,
    private readonly projection: MatchProjection,
    private readonly log: Log,
  ) {
    this.#rounds = new Repeating(EVERY_MS, () => this.#round(), log, 'the matcher could not follow');
  }

  start(): void {
    this.#rounds.start();
  }

  stop(): Promise<void> {
    return this.#rounds.stop();
  }

  async #round(): Promise<void> {
    const started = performance.now();
    const { rows } = await this.pool.query<Happened>(
      `select id, extract(epoch from clock_timestamp() - at)::float8 as age, subject_kind, subject_id from activity
       where id > coalesce((select max(id) from activity where at < now() - interval '${OVERLAP}'), 0) and subject_kind in ('NEED', 'OFFER', 'MATCH_INDEX')`,
    );
    const fresh = rows.filter((row) => !this.#seen.has(row.id));
    for (const side of sides) {
      const ids = new Set(fresh.filter((row) => row.subject_kind === side).map((row) => row.subject_id));
      if (ids.size > 0) await this.projection.refresh(side, [...ids]);
    }
    if (fresh.some((row) => row.subject_kind === 'MATCH_INDEX')) this.#rebuild();
    // Only now: what could not be read is followed again in the next round.
    this.#seen = new Set(rows.map((row) => row.id));
    if (fresh.length > 0) this.lagSeconds = Math.min(...fresh.map((row) => row.age)) + (performance.now() - started) / 1000;
  }

  /** Beside what is followed meanwhile. */
  #rebuild(): void {
    this.projection.rebuild().catch((error: unknown) => this.log.warn({ err: error }, 'the matcher could not be built anew'));
  }
}
