import type { Pool } from 'pg';
import type { Log } from '../../platform/log';
import type { MatchFinder } from './match-finder';

const EVERY_MS = 5_000;
/** Activity is numbered before it is committed, so the last minute is read again each time: what came late is not missed. */
const OVERLAP = '60 seconds';

/** Keeps this server's matcher near the database, whichever server wrote: reads which needs and offers had activity lately. */
export class MatchFollower {
  #timer: NodeJS.Timeout | undefined;
  #seen = new Set<string>();

  constructor(
    private readonly pool: Pool,
    private readonly finder: MatchFinder,
    private readonly log: Log,
  ) {}

  start(): void {
    this.#timer = setInterval(
      () => void this.follow().catch((error) => this.log.warn({ err: error }, 'the matcher could not follow')),
      EVERY_MS,
    );
    this.#timer.unref();
  }

  async follow(): Promise<void> {
    const { rows } = await this.pool.query<{ id: number; subject_kind: 'NEED' | 'OFFER'; subject_id: string }>(
      `select id, subject_kind, subject_id from activity
       where id > coalesce((select max(id) from activity where at < now() - interval '${OVERLAP}'), 0) and subject_kind in ('NEED', 'OFFER')`,
    );
    const fresh = rows.filter((row) => !this.#seen.has(String(row.id)));
    this.#seen = new Set(rows.map((row) => String(row.id)));
    for (const side of ['NEED', 'OFFER'] as const) {
      const ids = new Set(fresh.filter((row) => row.subject_kind === side).map((row) => row.subject_id));
      if (ids.size > 0) await this.finder.refresh(side, [...ids]);
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
