import type { MatchBatchPhase } from '@kongano/domain';
import type { Assignment, AssignmentProgress, GreedyPlan } from '@kongano/matching';
import { v7 as uuidv7 } from 'uuid';
import type { JobDefinition } from '../../../platform/jobs';
import type { Log } from '../../../platform/log';
import type { MatchFinder, Pair } from '../match-finder';
import type { PostingFeed } from '../projection';
import { assignAside } from './assign-aside';
import { keyOf, type ScoredPair, type StoredBatch } from './batch';
import type { BatchResult, BatchStore } from './batch.store';
import { type BatchFit, isConflict, problemOf } from './batch-problem';

interface Parts {
  readonly store: BatchStore;
  readonly feed: PostingFeed;
  readonly finder: Pick<MatchFinder, 'explainAll'>;
  readonly log: Log;
}

/** One run of a batch, as the store knows it. */
interface Run {
  readonly batch: StoredBatch;
  readonly id: string;
  readonly signal: AbortSignal;
}

/** Explained at once, so that suggestions that are asked for meanwhile do not wait for all of them. */
const AT_ONCE = 50;
const PATIENCE_MS = 60_000;
const HEARD_EVERY_MS = 500;

/** Works batches off, one after the other: how well each pair fits, then who gets whom in a thread of its own. Cancelled ones are left alone. */
export class BatchRunner {
  readonly #stopping = new AbortController();

  constructor(private readonly parts: Parts) {}

  /** Also every minute, for batches whose server went away. */
  jobs(): JobDefinition[] {
    return [{ task: 'matching.batches', cron: '* * * * *', run: () => this.workOff() }];
  }

  stop(): void {
    this.#stopping.abort();
  }

  async workOff(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const id = uuidv7();
      const batch = await this.parts.store.claim(id);
      if (!batch) return;
      await this.#work(batch, id);
    }
  }

  async #work(batch: StoredBatch, id: string): Promise<void> {
    const { store, log } = this.parts;
    const taken = new AbortController();
    const signal = AbortSignal.any([this.#stopping.signal, taken.signal]);
    const pulse = new Pulse(async (phase, done, total) => {
      if (!(await store.keepProgress(batch.id, id, { phase, done, total }))) taken.abort();
    });
    pulse.start();
    try {
      const result = await this.#solve({ batch, id, signal }, pulse);
      if (result) await store.keepResult(batch.id, id, result);
    } catch (error) {
      log.error({ err: error, batch: batch.id }, 'a batch could not be worked out');
      await store.keepResult(batch.id, id, { ...nothing, state: 'FAILED' });
    } finally {
      pulse.stop();
      if (this.#stopping.signal.aborted) await store.giveBack(batch.id, id);
    }
  }

  async #solve({ batch, signal }: Run, pulse: Pulse): Promise<BatchResult | null> {
    const { store } = this.parts;
    const [{ needs, offers }, ended] = [await store.parties(batch), await store.ended(batch)];
    const wanted = needs.flatMap((need) =>
      offers.filter((offer) => !isConflict(need, offer)).map((offer) => ({ needId: need.id, offerId: offer.id })),
    );
    const fits = await this.#fitsOf(wanted, signal, (done) => pulse.tell('SCORING', done, wanted.length));
    if (signal.aborted) return null;
    const ties = await store.tied(fits.filter(({ isGood }) => isGood || !batch.wishes.onlyGood));
    const refused = [...batch.refused, ...ended];
    const problem = problemOf({ needs, offers, fits, wishes: batch.wishes, ties, locked: batch.locked, refused });
    const onProgress = (progress: AssignmentProgress): void =>
      progress.kind === 'searching' ? pulse.tell('SEARCHING', 0, 0) : pulse.tell('PLACING', progress.placed, progress.all);
    const answer = await assignAside(problem, { signal, onProgress });
    return answer && resultOf(answer.answer, answer.greedy, new Map(fits.map((fit) => [keyOf(fit), fit.score])));
  }

  async #fitsOf(
    pairs: readonly { needId: string; offerId: string }[],
    signal: AbortSignal,
    onDone: (done: number) => void,
  ): Promise<BatchFit[]> {
    const { feed, finder } = this.parts;
    const [needs, offers] = await Promise.all([
      feed.load('NEED', [...new Set(pairs.map(({ needId }) => needId))]),
      feed.load('OFFER', [...new Set(pairs.map(({ offerId }) => offerId))]),
    ]);
    const [needOf, offerOf] = [needs, offers].map((some) => new Map(some.map((one) => [one.document.id, one])));
    const fits: BatchFit[] = [];
    for (let at = 0; at < pairs.length && !signal.aborted; at += AT_ONCE) {
      const some = pairs.slice(at, at + AT_ONCE).flatMap(({ needId, offerId }): Pair[] => {
        const [need, offer] = [needOf?.get(needId), offerOf?.get(offerId)];
        return need && offer ? [{ need, offer }] : [];
      });
      const found = await finder.explainAll(some, PATIENCE_MS);
      fits.push(...found.map(({ needId, offerId, score, isGoodMatch }) => ({ needId, offerId, score, isGood: isGoodMatch })));
      onDone(Math.min(pairs.length, at + AT_ONCE));
    }
    return fits;
  }
}

/** Tells how far it is twice a second, also while nothing changes: so the batch is known to be worked on, and a cancelled one is noticed. */
class Pulse {
  #timer: NodeJS.Timeout | undefined;
  #at: { phase: MatchBatchPhase; done: number; total: number } = { phase: 'SCORING', done: 0, total: 0 };

  constructor(private readonly keep: (phase: MatchBatchPhase, done: number, total: number) => Promise<void>) {}

  start(): void {
    this.#timer = setInterval(() => void this.keep(this.#at.phase, this.#at.done, this.#at.total).catch(() => undefined), HEARD_EVERY_MS);
  }

  tell(phase: MatchBatchPhase, done: number, total: number): void {
    this.#at = { phase, done, total };
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

const nothing: Omit<BatchResult, 'state'> = { plan: [], greedy: [], shortfalls: [], missed: 0, isProven: false };

/** What the engine answered, as it is kept. */
export function resultOf(answer: Assignment, greedy: GreedyPlan | null, scores: ReadonlyMap<string, number>): BatchResult {
  const pairsOf = (plan: Pick<GreedyPlan, 'byNeed'> | null): ScoredPair[] =>
    (plan?.byNeed ?? []).flatMap(({ need: needId, experts }) =>
      experts.map((offerId) => ({ needId, offerId, score: scores.get(keyOf({ needId, offerId })) ?? 0 })),
    );
  const beside = { greedy: pairsOf(greedy), missed: greedy?.missedMinimums ?? 0 };
  switch (answer.kind) {
    case 'assigned':
      return { ...nothing, ...beside, state: 'DONE', plan: pairsOf(answer.plan), isProven: answer.isProven };
    case 'impossible':
      return {
        ...{ ...nothing, ...beside, state: 'IMPOSSIBLE' },
        shortfalls: answer.shortfalls.map(({ minimum, wanted, possible }) => ({
          ...{ needId: minimum.kind === 'need' ? minimum.need : null, wanted, possible },
        })),
      };
    case 'stopped':
      return { ...nothing, ...beside, state: 'DONE', plan: beside.greedy };
    case 'faulty':
      throw new Error(`The batch cannot be read: ${answer.faults.map(({ code }) => code).join(', ')}.`);
  }
}
