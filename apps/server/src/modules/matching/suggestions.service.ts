import type { PostingSide } from '@kongano/domain';
import type { Pool } from 'pg';
import { badInput } from '../../platform/errors';
import { type Actor, isStaff } from '../../platform/session';
import type { Dismissals } from './dismissals.service';
import type { Found, MatchFinder } from './match-finder';

export type Suggested = Found & { readonly matchId: string | null };

/** What fits a posting, without what those who ask have set aside, and with the matches that were made of it. */
export class Suggestions {
  constructor(
    private readonly pool: Pool,
    private readonly finder: MatchFinder,
    private readonly dismissals: Dismissals,
  ) {}

  async of(actor: Actor, side: PostingSide, id: string, first: number): Promise<Suggested[]> {
    if (first < 1 || first > 50) throw badInput('Ask for 1 to 50 suggestions.', 'Omba mapendekezo 1 hadi 50.');
    const except = await this.dismissals.otherSides(actor, side, id);
    return this.withMatches(actor, await this.finder.suggest(actor, side, id, first, except));
  }

  /** That a broker already works on a pair is the broker's business until the two sides are introduced; the match's own row rule sees to the rest. */
  async withMatches(actor: Actor, found: readonly Found[]): Promise<Suggested[]> {
    const { rows } = await this.pool.query<{ id: string; need_id: string; offer_id: string }>(
      'select id, need_id, offer_id from match where (need_id, offer_id) in (select * from unnest($1::uuid[], $2::uuid[])) and ($3 or introduced_at is not null)',
      [found.map((one) => one.needId), found.map((one) => one.offerId), isStaff(actor)],
    );
    const byPair = new Map(rows.map((row) => [`${row.need_id}:${row.offer_id}`, row.id]));
    return found.map((one) => ({ ...one, matchId: byPair.get(`${one.needId}:${one.offerId}`) ?? null }));
  }
}
