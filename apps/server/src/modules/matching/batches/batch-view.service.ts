import type { MatchStatus } from '@kongano/domain';
import type { Pool } from 'pg';
import { notFound } from '../../../platform/errors';
import { checkIds } from '../../../platform/ids';
import { type BatchPair, keyOf, type ScoredPair, type StoredBatch, without, worthOf } from './batch';
import type { BatchStore } from './batch.store';
import type { MatchBatch, MatchBatchPair, MatchBatchPlan, MatchBatchPosting, MatchBatchWorth } from './batch.type';

const NEWEST = 20;

interface Made extends BatchPair {
  readonly id: string;
  readonly status: MatchStatus;
}

/** Batches as brokers see them. */
export class BatchView {
  constructor(
    private readonly pool: Pool,
    private readonly store: BatchStore,
  ) {}

  async newest(): Promise<MatchBatch[]> {
    return (await this.store.newest(NEWEST)).map(summaryOf);
  }

  /** A batch with its pairs and the matches that were made of them. Throws not-found for one that there is not. */
  async find(id: string): Promise<MatchBatchPlan> {
    checkIds(id);
    const batch = await this.store.find(id);
    if (!batch) throw notFound();
    const [needs, offers, made] = await Promise.all([
      this.#postings('need', batch.needIds),
      this.#postings('offer', batch.offerIds),
      this.#made(batch),
    ]);
    return planOf(batch, needs, offers, made);
  }

  async #postings(table: 'need' | 'offer', ids: readonly string[]): Promise<MatchBatchPosting[]> {
    const { rows } = await this.pool.query<MatchBatchPosting>(
      `select t.id, t.title, coalesce(o.name, p.name) as "ownerName" from ${table} t left join organisation o on o.id = t.organisation_id
       left join person p on p.id = t.author_id where t.id = any($1) order by t.title, t.id`,
      [ids],
    );
    return rows;
  }

  async #made({ plan, greedy }: StoredBatch): Promise<Made[]> {
    const pairs = [...plan, ...greedy];
    const { rows } = await this.pool.query<Made>(
      `select id, need_id as "needId", offer_id as "offerId", status from match
       where (need_id, offer_id) in (select * from unnest($1::uuid[], $2::uuid[])) and status <> 'SUGGESTED'`,
      [pairs.map(({ needId }) => needId), pairs.map(({ offerId }) => offerId)],
    );
    return rows;
  }
}

const summaryOf = ({ wishes, needIds, offerIds, ...batch }: StoredBatch): MatchBatch => ({
  ...wishes,
  ...batch,
  needCount: needIds.length,
  offerCount: offerIds.length,
});

const worth = (plan: readonly ScoredPair[], other: readonly ScoredPair[]): MatchBatchWorth => ({
  ...worthOf(plan, other),
  pairs: plan.length,
});

function planOf(
  batch: StoredBatch,
  needs: readonly MatchBatchPosting[],
  offers: readonly MatchBatchPosting[],
  made: readonly Made[],
): MatchBatchPlan {
  const postings = new Map([...needs, ...offers].map((one) => [one.id, one]));
  const matches = new Map(made.map((match) => [keyOf(match), match]));
  const [planned, greedy, locked] = [batch.plan, batch.greedy, batch.locked].map((pairs) => new Set(pairs.map(keyOf)));
  const pairs = [...batch.plan, ...without(batch.greedy, batch.plan)].flatMap((pair): MatchBatchPair[] => {
    const [need, offer, key] = [postings.get(pair.needId), postings.get(pair.offerId), keyOf(pair)];
    if (!need || !offer) return [];
    const match = matches.get(key);
    const marks = { isPlanned: planned?.has(key) ?? false, isGreedy: greedy?.has(key) ?? false, isLocked: locked?.has(key) ?? false };
    return [{ need, offer, score: pair.score, ...marks, matchId: match?.id ?? null, matchStatus: match?.status ?? null }];
  });
  const place = new Map(needs.map(({ id }, at) => [id, at]));
  pairs.sort((one, other) => (place.get(one.need.id) ?? 0) - (place.get(other.need.id) ?? 0) || other.score - one.score);
  return {
    batch: summaryOf(batch),
    needs: [...needs],
    offers: [...offers],
    pairs,
    shortfalls: batch.shortfalls.map(({ needId, ...one }) => ({ need: (needId && postings.get(needId)) || null, ...one })),
    worth: worth(batch.plan, batch.greedy),
    greedyWorth: worth(batch.greedy, batch.plan),
    greedyMissed: batch.missed,
    isProven: batch.isProven,
  };
}
