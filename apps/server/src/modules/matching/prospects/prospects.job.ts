import { isGoodMatch, matchProbability } from '@kongano/matching';
import type { Pool } from 'pg';
import { Refusal } from '../../../platform/errors';
import type { JobDefinition } from '../../../platform/jobs';
import { type Actor, systemActor } from '../../../platform/session';
import type { PostingDocument } from '../../postings';
import type { ActiveWeights } from '../learning';
import type { Found, MatchFinder } from '../match-finder';
import type { PostingFeed } from '../projection';
import { staleNeeds } from './stale-needs';

/** Staff's eyes: an offer for members only answers a need too. */
const everything: Actor = { ...systemActor, roles: ['ADMINISTRATOR'] };
const BATCH = 50;
/** A run that finds more to look at leaves the rest to the next, a minute later. */
const MOST_BATCHES = 20;
/** Weights that were learned may order the best anew. */
const CLOSEST = 5;
const PATIENCE_MS = 60_000;

interface Deps {
  readonly pool: Pool;
  readonly feed: PostingFeed;
  readonly finder: MatchFinder;
  readonly active: ActiveWeights;
}

/** Keeps for each open need how likely anything published answers it: looked at anew when the need, an offer or the weights changed. */
export class Prospects {
  constructor(private readonly deps: Deps) {}

  jobs(): JobDefinition[] {
    return [{ task: 'matching.look-for-answers', cron: '* * * * *', run: () => this.look().catch(unlessNotReady) }];
  }

  async look(): Promise<void> {
    const { pool, active } = this.deps;
    await active.follow();
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const { ids, lastActivity } = await staleNeeds(pool, active.version, BATCH);
      for (const need of await this.deps.feed.load('NEED', ids)) await this.#keep(need, lastActivity);
      if (ids.length < BATCH) return;
    }
  }

  async #keep(need: PostingDocument, lastActivity: number): Promise<void> {
    const best = await this.#best(need);
    const score = best?.score ?? 0;
    await this.deps.pool.query(
      `insert into need_prospect (id, offer_id, score, probability, is_answered, model_version, last_activity_id, looked_at)
       select $1, o.id, $3, $4, $5, $6, $7, now() from need n left join offer o on o.id = $2 where n.id = $1
       on conflict (id) do update set offer_id = excluded.offer_id, score = excluded.score, probability = excluded.probability,
         is_answered = excluded.is_answered, model_version = excluded.model_version, last_activity_id = excluded.last_activity_id,
         looked_at = excluded.looked_at`,
      [
        need.document.id,
        best?.offerId ?? null,
        score,
        best ? matchProbability(score) : 0,
        best ? isGoodMatch(score) : false,
        this.deps.active.version,
        lastActivity,
      ],
    );
  }

  /** What fits a need best, of what nobody has said no to. */
  async #best(need: PostingDocument): Promise<Found | undefined> {
    const { pool, finder } = this.deps;
    const { rows } = await pool.query<{ id: string }>(
      `select offer_id as id from match_dismissal where need_id = $1 and side = 'STAFF'
       union select offer_id from match where need_id = $1 and status in ('DECLINED', 'CONFLICT_OF_INTEREST', 'WITHDRAWN', 'NO_ANSWER')`,
      [need.document.id],
    );
    const offers = await finder.candidates(
      everything,
      'OFFER',
      need,
      CLOSEST,
      rows.map(({ id }) => id),
    );
    const found = await finder.explainAll(
      offers.map((offer) => ({ need, offer })),
      PATIENCE_MS,
    );
    return found.toSorted((a, b) => b.score - a.score || (a.offerId < b.offerId ? -1 : 1))[0];
  }
}

/** An index that is being built has the answers a minute later: the next run asks again. */
function unlessNotReady(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== 'NOT_READY') throw error;
}
