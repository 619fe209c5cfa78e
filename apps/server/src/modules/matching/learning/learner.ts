import { randomUUID } from 'node:crypto';
import type { Judgment, MatchDocument, WeightsModel } from '@kongano/matching';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { JobDefinition } from '../../../platform/jobs';
import { systemActor } from '../../../platform/session';
import type { Call, Tx, UseCases } from '../../../platform/use-case';
import type { MatchProjection, PostingFeed } from '../projection';
import { type Judged, type Verdict, verdictsOf } from './judgments';
import { judgments } from './judgments.query';
import type { MatchModelStore } from './match-models.store';
import { trainAside } from './train-aside';
import { features, featuresOf } from './weigh';

const systemCall: Call = { actor: systemActor, language: 'en', idempotencyKey: null, requestHash: '' };
/** So many new judgments are worth a training before the day is over. */
const ENOUGH_NEW = 25;
/** Explained at once, so that the suggestions that are asked for meanwhile do not wait for all of them. */
const BATCH = 50;
const PATIENCE_MS = 60_000;
const outcomes = { kept: 'KEPT', 'no-gain': 'NO_GAIN', 'too-few-needs': 'TOO_FEW_NEEDS' } as const satisfies Record<
  WeightsModel['outcome'],
  string
>;

interface Deps {
  readonly pool: Pool;
  readonly useCases: UseCases;
  readonly feed: PostingFeed;
  readonly projection: MatchProjection;
  readonly models: MatchModelStore;
}

/** Learns from what people made of suggestions and matches; every version is kept, and counts only if it won on needs that were held out. */
export class Learner {
  constructor(private readonly deps: Deps) {}

  jobs(): JobDefinition[] {
    return [
      { task: 'matching.learn', cron: '30 1 * * *', run: () => this.learn(1) },
      { task: 'matching.learn-soon', cron: '*/10 * * * *', run: () => this.learn(ENOUGH_NEW) },
    ];
  }

  /** Trains when there are at least so many judgments that no version has learned from. */
  async learn(fewestNew: number): Promise<void> {
    const until = await this.deps.models.learnedUntil();
    const { rows } = await this.deps.pool.query<Judged>(judgments);
    if (rows.filter(({ id }) => id > until).length < fewestNew) return;
    const judged = await this.#explained(verdictsOf(rows));
    const model = await trainAside({ judgments: judged, features, version: randomUUID(), date: new Date().toISOString() });
    await this.deps.useCases.run(systemCall, 'keepMatchModel', async (tx) => {
      await this.#keep(tx, model, judged.length, rows.at(-1)?.id ?? until);
      return { problems: [] };
    });
  }

  /** With the features that the pairs have by today's engine; what is gone from the database teaches nothing any more. */
  async #explained(verdicts: readonly Verdict[]): Promise<Judgment[]> {
    const needs = await this.#documents(
      'NEED',
      verdicts.map(({ needId }) => needId),
    );
    const offers = await this.#documents(
      'OFFER',
      verdicts.map(({ offerId }) => offerId),
    );
    const found = verdicts.flatMap((verdict) => {
      const [need, offer] = [needs.get(verdict.needId), offers.get(verdict.offerId)];
      return need && offer ? [{ verdict, pair: [need, offer] as const }] : [];
    });
    const explained: Judgment[] = [];
    for (let at = 0; at < found.length; at += BATCH) {
      const batch = found.slice(at, at + BATCH);
      const explanations = await this.deps.projection.ask(
        'explain',
        batch.map(({ pair }) => pair),
        PATIENCE_MS,
      );
      for (const [place, explanation] of explanations.entries()) {
        const verdict = batch[place]?.verdict;
        if (verdict)
          explained.push({ need: verdict.needId, candidate: verdict.offerId, outcome: verdict.outcome, features: featuresOf(explanation) });
      }
    }
    return explained;
  }

  async #documents(side: 'NEED' | 'OFFER', ids: readonly string[]): Promise<Map<string, MatchDocument>> {
    const loaded = await this.deps.feed.load(side, [...new Set(ids)]);
    return new Map(loaded.map(({ document }) => [document.id, document]));
  }

  /** A version that won counts at once, unless a person has chosen which is to count. */
  async #keep(tx: Tx, model: WeightsModel, count: number, lastActivity: number): Promise<void> {
    // One at a time: another run may have learned the same meanwhile.
    await tx.manager.query('select 1 from match_model_choice for update');
    const [known]: { until: number }[] = await tx.manager.query('select coalesce(max(last_activity_id), 0) as until from match_model');
    if (known && known.until >= lastActivity) return;
    const id = uuidv7();
    const outcome = outcomes[model.outcome];
    const [stored]: { version: number }[] = await tx.manager.query(
      'insert into match_model (id, trained_at, outcome, judgments, last_activity_id, model) values ($1, $2, $3, $4, $5, $6) returning version',
      [id, tx.now, outcome, count, lastActivity, JSON.stringify(model)],
    );
    await tx.record({
      verb: 'match_model.trained',
      subjectKind: 'MATCH_MODEL',
      subjectId: id,
      facts: { version: stored?.version, outcome },
    });
    if (outcome !== 'KEPT') return;
    await tx.manager.query('update match_model_choice set version = $1 where not is_by_hand', [stored?.version]);
  }
}
