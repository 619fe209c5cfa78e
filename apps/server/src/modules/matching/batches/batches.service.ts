import type { MatchBatchChange, ProblemCode } from '@kongano/domain';
import { badInput, notFound } from '../../../platform/errors';
import { problem } from '../../../platform/graphql';
import { checkIds } from '../../../platform/ids';
import type { Call, Outcome, Tx, UseCases } from '../../../platform/use-case';
import type { MatchFinder } from '../match-finder';
import { fieldOf } from '../match-problem-fields';
import { type BatchPair, type BatchWishes, keyOf, type StoredBatch } from './batch';
import { type BatchStore, batchColumns } from './batch.store';
import { boundsFault, changed, mostPairs, mostPostings, sizeFault } from './batch-rules';

export interface BatchOutcome extends Outcome {
  readonly batchId: string | null;
}

interface Change {
  readonly id: string;
  readonly version: number;
}

/** What brokers do with batches. A plan that is there can be changed by hand; sending it is shortlisting its pairs. */
export class Batches {
  constructor(
    private readonly useCases: UseCases,
    private readonly store: BatchStore,
    private readonly finder: MatchFinder,
  ) {}

  /** Takes the open needs and offers as they are now, and puts the batch into the queue. */
  async plan(call: Call, id: string, wishes: BatchWishes): Promise<BatchOutcome> {
    checkIds(id);
    const [needIds, offerIds] = await Promise.all([
      this.store.openIds('NEED', wishes.needRegion, mostPostings),
      this.store.openIds('OFFER', wishes.offerRegion, mostPostings),
    ]);
    return this.useCases.run(call, 'planMatchBatch', async (tx) => {
      const fault = boundsFault(wishes) ?? sizeFault(needIds.length, offerIds.length);
      if (fault) return refusedWith(call, fault);
      const known: unknown[] = await tx.manager.query('select 1 from match_batch where id = $1', [id]);
      if (known.length > 0) throw badInput('This id is taken.', 'Kitambulisho hiki kimeshatumika.');
      await tx.manager.query(
        `insert into match_batch (id, author_id, state, wishes, need_ids, offer_ids, created_at, updated_at) values ($1, $2, 'QUEUED', $3, $4, $5, $6, $6)`,
        [id, tx.actor.personId, JSON.stringify(wishes), needIds, offerIds, tx.now],
      );
      await this.#queue(tx, id, 'match_batch.planned', { needs: needIds.length, offers: offerIds.length });
      return { batchId: id, problems: [] };
    });
  }

  /** Works it out again, with other wishes where there are any; locked pairs stay, and what was taken out stays out. */
  runAgain(call: Call, { id, version }: Change, wishes: BatchWishes | null): Promise<BatchOutcome> {
    return this.#change(call, 'runMatchBatch', { id, version }, async (tx, batch) => {
      const next = wishes ? { ...wishes, needRegion: batch.wishes.needRegion, offerRegion: batch.wishes.offerRegion } : batch.wishes;
      const fault = boundsFault(next);
      if (fault) return refusedWith(call, fault);
      await tx.manager.query(`update match_batch set state = 'QUEUED', wishes = $2 where id = $1`, [id, JSON.stringify(next)]);
      await this.#queue(tx, id, 'match_batch.planned', { locked: batch.locked.length, refused: batch.refused.length });
      return null;
    });
  }

  /** Gives up what waits or runs. One that has come to an end meanwhile stays as it is. */
  cancel(call: Call, id: string): Promise<BatchOutcome> {
    checkIds(id);
    return this.useCases.run(call, 'cancelMatchBatch', async (tx) => {
      const batch = await locked(tx, id);
      if (batch.state !== 'QUEUED' && batch.state !== 'RUNNING') return { batchId: id, problems: [] };
      await tx.manager.query(
        `update match_batch set state = 'CANCELLED', run = null, phase = null, version = version + 1, updated_at = $2 where id = $1`,
        [id, tx.now],
      );
      await tx.record({ verb: 'match_batch.cancelled', subjectKind: 'MATCH_BATCH', subjectId: id });
      return { batchId: id, problems: [] };
    });
  }

  /** Puts a pair in (and locks it), takes it out for good, locks it or lets it go. */
  async changePair(call: Call, seen: Change, pair: BatchPair, change: MatchBatchChange): Promise<BatchOutcome> {
    checkIds(seen.id, pair.needId, pair.offerId);
    const found = change === 'ADD' ? await this.finder.explain(call.actor, pair.needId, pair.offerId) : null;
    return this.#change(call, 'changeMatchBatchPair', seen, async (tx, batch) => {
      if (found?.refusal) return refusedWith(call, found.refusal, fieldOf(found.refusal));
      const isPlanned = batch.plan.some((one) => keyOf(one) === keyOf(pair));
      const isOfBatch = batch.needIds.includes(pair.needId) && batch.offerIds.includes(pair.offerId);
      if (change === 'ADD' ? !isOfBatch : !isPlanned) return refusedWith(call, 'MATCH_BATCH_NO_PAIR', null);
      const { plan, locked: kept, refused } = changed(batch, pair, change, found?.score ?? 0);
      const values = [plan, kept, refused].map((list) => JSON.stringify(list));
      await tx.manager.query(`update match_batch set state = 'DONE', plan = $2, locked = $3, refused = $4 where id = $1`, [
        seen.id,
        ...values,
      ]);
      await tx.record({ verb: 'match_batch.changed', subjectKind: 'MATCH_BATCH', subjectId: seen.id, facts: { change, ...pair } });
      return null;
    });
  }

  async #queue(tx: Tx, id: string, verb: string, facts: Record<string, unknown>): Promise<void> {
    await tx.record({ verb, subjectKind: 'MATCH_BATCH', subjectId: id, facts });
    await tx.enqueue({ task: 'matching.batches', payload: {} });
  }

  #change(
    call: Call,
    name: string,
    { id, version }: Change,
    work: (tx: Tx, batch: StoredBatch) => Promise<BatchOutcome | null>,
  ): Promise<BatchOutcome> {
    checkIds(id);
    return this.useCases.run(call, name, async (tx) => {
      const batch = await locked(tx, id);
      if (batch.version !== version) return refusedWith(call, 'STALE_VERSION');
      if (batch.state === 'QUEUED' || batch.state === 'RUNNING') return refusedWith(call, 'MATCH_BATCH_BUSY');
      const refused = await work(tx, batch);
      if (refused) return refused;
      await tx.manager.query('update match_batch set version = version + 1, updated_at = $2 where id = $1', [id, tx.now]);
      return { batchId: id, problems: [] };
    });
  }
}

async function locked(tx: Tx, id: string): Promise<StoredBatch> {
  const [batch]: StoredBatch[] = await tx.manager.query(`select ${batchColumns} from match_batch where id = $1 for update`, [id]);
  if (!batch) throw notFound();
  return batch;
}

const refusedWith = (call: Call, code: ProblemCode, field: string | null = null): BatchOutcome => ({
  batchId: null,
  problems: [problem(call, code, field, { limit: mostPairs })],
});
