import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { Refusal } from '../../../platform/errors';
import type { Log } from '../../../platform/log';
import { Gate } from './gate';
import { MatchThread, ThreadLost } from './match-thread';
import type { PostingFeed } from './posting-feed';
import { type Figures, type Side, sides, type Task, type Work } from './protocol';

const LONGEST_PAUSE_MS = 5_000;
/** A question that two threads did not survive is not given to a third. */
const MOST_LOSSES = 2;

const beingPrepared = () =>
  new Refusal('NOT_READY', {
    en: 'The suggestions are being prepared. Try again in a moment.',
    sw: 'Mapendekezo yanaandaliwa. Jaribu tena baada ya muda mfupi.',
  });

/**
 * The matcher's index: a projection of the published needs and offers in a thread of its own. It is built at the start, follows what it is told, and is
 * built again when its thread ends. Reading and telling are one step each, one after the other, so that the last that the thread hears of a document is
 * the newest that was read, also while it is being built.
 */
export class MatchProjection {
  readonly #gate = new Gate<MatchThread>();
  #thread: MatchThread | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #running: Promise<void> | null = null;
  #rebuilding: Promise<void> | null = null;
  readonly #stopping = new AbortController();
  readonly state = { builds: 0, losses: 0, buildSeconds: 0 };

  constructor(
    private readonly feed: PostingFeed,
    private readonly log: Log,
    private readonly openWorker: () => Worker,
  ) {}

  /** Begins to build; does not wait for it. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Asks the index; waits for it up to `patienceMs` while it is being prepared, then refuses. */
  async ask<T extends Task>(task: T, given: Work[T]['given'], patienceMs: number): Promise<Work[T]['answer']> {
    const until = performance.now() + patienceMs;
    for (let losses = 0; ; losses += 1) {
      const thread = await this.#gate.wait(until - performance.now());
      if (!thread) throw beingPrepared();
      try {
        return await thread.ask(task, given);
      } catch (error) {
        if (!(error instanceof ThreadLost) || losses + 1 >= MOST_LOSSES) throw error;
        this.#gate.close();
      }
    }
  }

  /** Reads these again: what can no longer be matched leaves the index. */
  async refresh(side: Side, ids: readonly string[]): Promise<void> {
    await this.#inTurn(async () => {
      const change = await this.feed.named(side, ids);
      await this.#thread?.ask('change', { side, ...change, isBuilding: false });
    }).catch(unlessLost);
  }

  /** Builds a new index beside the one that answers, and swaps them. Whoever asks meanwhile is answered by the old one. */
  rebuild(): Promise<void> {
    const thread = this.#gate.value;
    if (!thread) return Promise.resolve();
    this.#rebuilding ??= this.#fill(thread)
      .catch(unlessLost)
      .finally(() => {
        this.#rebuilding = null;
      });
    return this.#rebuilding;
  }

  get isRebuilding(): boolean {
    return this.#rebuilding !== null;
  }

  async figures(): Promise<Figures | null> {
    return (await this.#gate.value?.ask('figures', null).catch(() => null)) ?? null;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#gate.close();
    await this.#thread?.stop();
    await this.#running;
  }

  /** Thread after thread, until stopped. */
  async #run(): Promise<void> {
    for (let pause = 200; !this.#stopping.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const thread = new MatchThread(this.openWorker());
      this.#thread = thread;
      if (await this.#prepare(thread)) pause = 200;
      const cause = await thread.ended;
      this.#gate.close();
      this.#thread = null;
      if (this.#stopping.signal.aborted) return;
      this.state.losses += 1;
      this.log.error({ err: cause }, 'the matcher lost its thread; it is built again');
      await sleep(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }

  async #prepare(thread: MatchThread): Promise<boolean> {
    try {
      await this.#fill(thread);
      this.#gate.open(thread);
      return true;
    } catch (error) {
      if (!(error instanceof ThreadLost) && !this.#stopping.signal.aborted)
        this.log.warn({ err: error }, 'the matcher could not be filled');
      await thread.stop();
      return false;
    }
  }

  async #fill(thread: MatchThread): Promise<void> {
    const started = performance.now();
    await thread.ask('begin', null);
    for (const side of sides) await this.#fillSide(thread, side);
    await this.#inTurn(() => thread.ask('swap', null));
    this.state.builds += 1;
    this.state.buildSeconds = (performance.now() - started) / 1000;
    const { NEED, OFFER } = await thread.ask('figures', null);
    this.log.info({ needs: NEED.documents, offers: OFFER.documents, seconds: this.state.buildSeconds }, 'the matcher is filled');
  }

  async #fillSide(thread: MatchThread, side: Side): Promise<void> {
    for (let after: string | null | undefined = null; after !== undefined; ) {
      const from: string | null = after;
      after = await this.#inTurn(async () => {
        const { put, last } = await this.feed.after(side, from);
        await thread.ask('change', { side, put, removed: [], isBuilding: true });
        return last;
      });
    }
  }

  #inTurn<R>(step: () => Promise<R>): Promise<R> {
    const mine = this.#turn.then(step, step);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}

/** What is not told to a thread that ended is read when the next is filled. */
function unlessLost(error: unknown): void {
  if (!(error instanceof ThreadLost)) throw error;
}
