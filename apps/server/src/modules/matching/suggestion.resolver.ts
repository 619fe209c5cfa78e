import type { Pool } from 'pg';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { badInput } from '../../platform/errors';
import { Access, signedIn } from '../../platform/reading';
import { isStaff } from '../../platform/session';
import type { Call } from '../../platform/use-case';
import { Suggestion } from './match.type';
import { type Found, MatchFinder } from './match-finder';

type Suggested = Found & { readonly matchId: string | null };

@Resolver()
export class SuggestionResolver {
  constructor(
    private readonly finder: MatchFinder,
    private readonly pool: Pool,
  ) {}

  @Query(() => [Suggestion], { description: "What fits a need best. For its own people and for staff; others' eyes see nothing." })
  @Access(signedIn)
  async suggestedOffers(
    @Ctx() { call }: { call: Call },
    @Arg('needId', () => ID) needId: string,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
  ): Promise<Suggested[]> {
    return this.#withMatches(call, await this.finder.suggest(call.actor, 'NEED', needId, checkFirst(first)));
  }

  @Query(() => [Suggestion], { description: 'Which needs an offer answers best. For its own people and for staff.' })
  @Access(signedIn)
  async suggestedNeeds(
    @Ctx() { call }: { call: Call },
    @Arg('offerId', () => ID) offerId: string,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
  ): Promise<Suggested[]> {
    return this.#withMatches(call, await this.finder.suggest(call.actor, 'OFFER', offerId, checkFirst(first)));
  }

  /** That a broker already works on a pair is the broker's business until the two sides are introduced; the match's own row rule sees to the rest. */
  async #withMatches({ actor }: Call, found: readonly Found[]): Promise<Suggested[]> {
    const { rows } = await this.pool.query<{ id: string; need_id: string; offer_id: string }>(
      'select id, need_id, offer_id from match where (need_id, offer_id) in (select * from unnest($1::uuid[], $2::uuid[])) and ($3 or introduced_at is not null)',
      [found.map((one) => one.needId), found.map((one) => one.offerId), isStaff(actor)],
    );
    const byPair = new Map(rows.map((row) => [`${row.need_id}:${row.offer_id}`, row.id]));
    return found.map((one) => ({ ...one, matchId: byPair.get(`${one.needId}:${one.offerId}`) ?? null }));
  }
}

function checkFirst(first: number): number {
  if (first >= 1 && first <= 50) return first;
  throw badInput('Ask for 1 to 50 suggestions.', 'Omba mapendekezo 1 hadi 50.');
}
