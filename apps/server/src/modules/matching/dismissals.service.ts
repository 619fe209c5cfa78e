import { type DismissalReason, decideDismissal, type PostingSide } from '@kongano/domain';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { notFound } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds, isUuid } from '../../platform/ids';
import { type Actor, isStaff } from '../../platform/session';
import type { Call, Outcome, Tx, UseCases } from '../../platform/use-case';
import { mayReadPosting, ownsPosting } from '../postings';
import type { PostingFeed } from './projection';

export interface Pair {
  readonly needId: string;
  readonly offerId: string;
  /** Whose list of suggestions it stands in. */
  readonly side: PostingSide;
}

export interface Dismissed {
  readonly needId: string;
  readonly offerId: string;
  readonly reason: DismissalReason;
  readonly note: string | null;
  readonly personId: string;
  readonly dismissedAt: Date;
}

/** Staff work on one list together; each of the two sides has its own. */
const listOf = (actor: Actor, side: PostingSide): string => (isStaff(actor) ? 'STAFF' : side);
const ownId = ({ side, needId, offerId }: Pair): string => (side === 'NEED' ? needId : offerId);

/** Suggestions that were set aside with a reason: they leave the list of those who said so, and can be brought back. */
export class Dismissals {
  constructor(
    private readonly useCases: UseCases,
    private readonly pool: Pool,
    private readonly feed: PostingFeed,
  ) {}

  dismiss(call: Call, pair: Pair, reason: DismissalReason, note: string | null): Promise<Outcome> {
    return this.useCases.run(call, 'dismissSuggestion', async (tx) => {
      await this.#check(tx.actor, pair);
      const decision = decideDismissal(reason, note);
      if (!decision.ok) return { problems: [problem(call, decision.code, 'note')] };
      const changed: unknown[] = await tx.manager.query(
        `insert into match_dismissal (id, need_id, offer_id, side, reason, note, person_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (need_id, offer_id, side) do update set reason = excluded.reason, note = excluded.note, person_id = excluded.person_id
         where (match_dismissal.reason, match_dismissal.note) is distinct from (excluded.reason, excluded.note) returning id`,
        [uuidv7(), pair.needId, pair.offerId, listOf(tx.actor, pair.side), reason, decision.next.note, tx.actor.personId, tx.now],
      );
      if (changed.length > 0) await this.#record(tx, 'suggestion.dismissed', pair, { code: reason, reason: decision.next.note });
      return { problems: [] };
    });
  }

  /** Brings it back. One that was not set aside stays where it is. */
  restore(call: Call, pair: Pair): Promise<Outcome> {
    return this.useCases.run(call, 'restoreSuggestion', async (tx) => {
      await this.#check(tx.actor, pair);
      const [gone]: [unknown[]] = await tx.manager.query(
        'delete from match_dismissal where need_id = $1 and offer_id = $2 and side = $3 returning id',
        [pair.needId, pair.offerId, listOf(tx.actor, pair.side)],
      );
      if (gone.length > 0) await this.#record(tx, 'suggestion.restored', pair, {});
      return { problems: [] };
    });
  }

  /** What those who ask have set aside of a posting's suggestions, the latest first. Throws not-found for whose list it is not. */
  async list(actor: Actor, side: PostingSide, id: string): Promise<Dismissed[]> {
    checkIds(id);
    const [own] = await this.feed.load(side, [id]);
    if (!own || !mayReadPosting(actor, own.readable) || !(isStaff(actor) || ownsPosting(actor, own.readable))) throw notFound();
    const { rows } = await this.pool.query<Dismissed>(
      `select need_id as "needId", offer_id as "offerId", reason, note, person_id as "personId", created_at as "dismissedAt"
       from match_dismissal where ${side === 'NEED' ? 'need_id' : 'offer_id'} = $1 and side = $2 order by created_at desc, id desc limit 100`,
      [id, listOf(actor, side)],
    );
    return rows;
  }

  /** Ids of what those who ask have set aside of a posting's suggestions. */
  async otherSides(actor: Actor, side: PostingSide, id: string): Promise<string[]> {
    if (!isUuid(id)) return [];
    const [own, other] = side === 'NEED' ? ['need_id', 'offer_id'] : ['offer_id', 'need_id'];
    const { rows } = await this.pool.query<{ id: string }>(`select ${other} as id from match_dismissal where ${own} = $1 and side = $2`, [
      id,
      listOf(actor, side),
    ]);
    return rows.map((row) => row.id);
  }

  /** Whose list it is says what belongs there, of what they may see. */
  async #check(actor: Actor, pair: Pair): Promise<void> {
    checkIds(pair.needId, pair.offerId);
    const [[need], [offer]] = await Promise.all([this.feed.load('NEED', [pair.needId]), this.feed.load('OFFER', [pair.offerId])]);
    const own = pair.side === 'NEED' ? need : offer;
    const sees = need && offer && mayReadPosting(actor, need.readable) && mayReadPosting(actor, offer.readable);
    if (!sees || !own || !(isStaff(actor) || ownsPosting(actor, own.readable))) throw notFound();
  }

  #record(tx: Tx, verb: string, pair: Pair, facts: Readonly<Record<string, unknown>>): Promise<void> {
    const { needId, offerId, side } = pair;
    return tx.record({
      ...{ verb, subjectKind: side, subjectId: ownId(pair) },
      facts: { needId, offerId, list: listOf(tx.actor, side), ...facts },
    });
  }
}
