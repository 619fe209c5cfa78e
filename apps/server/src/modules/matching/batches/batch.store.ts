import type { MatchBatchPhase } from '@kongano/domain';
import type { Pool } from 'pg';
import { roomOfOffer } from '../../offers';
import { conflictsOfPairs } from '../match-conflicts';
import type { BatchPair, BatchShortfall, ScoredPair, StoredBatch } from './batch';
import type { BatchNeed, BatchOffer } from './batch-problem';

/** Columns of a stored batch under the names it has here. */
export const batchColumns = `id, author_id as "authorId", state, wishes, need_ids as "needIds", offer_ids as "offerIds", locked, refused, plan, greedy,
  shortfalls, missed, is_proven as "isProven", phase, done, total, version, created_at as "createdAt"`;

/** How long a run may not be heard of until another server takes its batch over. */
const SILENT_FOR = `interval '30 seconds'`;

/** What ties so many pairs is found in well under a second. */
const ASKED_AT_ONCE = 200;

const isOpenNeed = `status in ('PUBLISHED', 'IN_DISCUSSION') and archived_at is null and on_hold_until is null`;
const isOpenOffer = `status = 'PUBLISHED' and archived_at is null and on_hold_until is null`;

export interface BatchResult {
  readonly state: 'DONE' | 'IMPOSSIBLE' | 'FAILED';
  readonly plan: readonly ScoredPair[];
  readonly greedy: readonly ScoredPair[];
  readonly shortfalls: readonly BatchShortfall[];
  readonly missed: number;
  readonly isProven: boolean;
}

/** Batches as they are kept, and what they are made of. */
export class BatchStore {
  constructor(private readonly pool: Pool) {}

  async newest(limit: number): Promise<StoredBatch[]> {
    return (
      await this.pool.query<StoredBatch>(`select ${batchColumns} from match_batch order by created_at desc, id desc limit $1`, [limit])
    ).rows;
  }

  async find(id: string): Promise<StoredBatch | null> {
    return (await this.pool.query<StoredBatch>(`select ${batchColumns} from match_batch where id = $1`, [id])).rows[0] ?? null;
  }

  /** Ids of open needs and offers of a region or of all, the newest first. */
  async openIds(side: 'NEED' | 'OFFER', regionCode: string | null, limit: number): Promise<string[]> {
    const [table, isOpen] = side === 'NEED' ? ['need', isOpenNeed] : ['offer', isOpenOffer];
    const { rows } = await this.pool.query<{ id: string }>(
      `select id from ${table} where ${isOpen} and ($1::text is null or region_code = $1) order by published_at desc, id desc limit $2`,
      [regionCode, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of a batch that are still open, by id. */
  async parties({ needIds, offerIds }: StoredBatch): Promise<{ needs: BatchNeed[]; offers: BatchOffer[] }> {
    const owner = `id, author_id as "authorId", organisation_id as "organisationId"`;
    const [needs, offers] = await Promise.all([
      this.pool.query<BatchNeed>(`select ${owner} from need where id = any($1) and ${isOpenNeed} order by id`, [needIds]),
      this.pool.query<BatchOffer>(
        `select ${owner}, region_code as "regionCode", ${roomOfOffer} as room from offer where id = any($1) and ${isOpenOffer} order by id`,
        [offerIds],
      ),
    ]);
    return { needs: needs.rows, offers: offers.rows };
  }

  /** Pairs of a batch that were a match and came to an end: nobody proposes them again. */
  async ended({ needIds, offerIds }: StoredBatch): Promise<BatchPair[]> {
    const { rows } = await this.pool.query<BatchPair>(
      `select need_id as "needId", offer_id as "offerId" from match where need_id = any($1) and offer_id = any($2)
         and status in ('DECLINED', 'CONFLICT_OF_INTEREST', 'WITHDRAWN', 'NO_ANSWER')`,
      [needIds, offerIds],
    );
    return rows;
  }

  /** Those of some pairs whose two sides are tied to each other. */
  async tied(pairs: readonly BatchPair[]): Promise<BatchPair[]> {
    const manager = { query: async (text: string, values: unknown[]) => (await this.pool.query(text, values)).rows };
    const found: BatchPair[] = [];
    for (let at = 0; at < pairs.length; at += ASKED_AT_ONCE) {
      const some = pairs.slice(at, at + ASKED_AT_ONCE);
      const conflicts = await conflictsOfPairs(manager, some);
      found.push(...some.filter((_, place) => (conflicts[place]?.length ?? 0) > 0));
    }
    return found;
  }

  /** Takes the oldest batch that waits, or whose run fell silent. */
  async claim(run: string): Promise<StoredBatch | null> {
    const { rows } = await this.pool.query<StoredBatch>(
      `update match_batch set state = 'RUNNING', run = $1, worked_at = now(), phase = 'SCORING', done = 0, total = 0
       where id = (select id from match_batch where state = 'QUEUED' or (state = 'RUNNING' and worked_at < now() - ${SILENT_FOR})
         order by created_at limit 1 for update skip locked) returning ${batchColumns}`,
      [run],
    );
    return rows[0] ?? null;
  }

  /** Keeps how far a run is. False when the batch is no longer this run's: cancelled, or taken over. */
  async keepProgress(
    id: string,
    run: string,
    { phase, done, total }: { phase: MatchBatchPhase; done: number; total: number },
  ): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update match_batch set worked_at = now(), phase = $3, done = $4, total = $5 where id = $1 and run = $2 and state = 'RUNNING'`,
      [id, run, phase, done, total],
    );
    return rowCount === 1;
  }

  /** Keeps what came of a run, if the batch is still this run's. */
  async keepResult(id: string, run: string, { state, plan, greedy, shortfalls, missed, isProven }: BatchResult): Promise<void> {
    await this.pool.query(
      `update match_batch set state = $3, plan = $4, greedy = $5, shortfalls = $6, missed = $7, is_proven = $8, phase = null, version = version + 1,
         updated_at = now() where id = $1 and run = $2 and state = 'RUNNING'`,
      [id, run, state, JSON.stringify(plan), JSON.stringify(greedy), JSON.stringify(shortfalls), missed, isProven],
    );
  }

  /** Gives a batch back, for whichever server takes it next. */
  async giveBack(id: string, run: string): Promise<void> {
    await this.pool.query(`update match_batch set state = 'QUEUED', phase = null where id = $1 and run = $2 and state = 'RUNNING'`, [
      id,
      run,
    ]);
  }
}
