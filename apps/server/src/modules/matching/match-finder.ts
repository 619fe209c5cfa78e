import { createMatchIndex, explainMatch, isGoodMatch, type MatchIndex } from '@kongano/matching';
import type { Pool } from 'pg';
import { notFound } from '../../platform/errors';
import { checkIds } from '../../platform/ids';
import type { Log } from '../../platform/log';
import { type Actor, isStaff } from '../../platform/session';
import { loadNeedDocuments } from '../needs';
import { loadOfferDocuments } from '../offers';
import { mayReadPosting, ownsPosting, type PostingDocument } from '../postings';
import { type MatchReasonValue, reasonsOf } from './match-reasons';

export interface Found {
  readonly needId: string;
  readonly offerId: string;
  readonly score: number;
  readonly isGoodMatch: boolean;
  readonly reasons: readonly MatchReasonValue[];
}

export type PairRefusal = 'NEED_NOT_OPEN' | 'OFFER_NOT_OPEN' | 'MATCH_SAME_ORGANISATION';
export interface ExplainedPair extends Found {
  readonly refusal: PairRefusal | null;
}

type Side = 'NEED' | 'OFFER';
type Load = (pool: Pool, ids: readonly string[] | null) => Promise<PostingDocument[]>;

const loads: Readonly<Record<Side, Load>> = { NEED: loadNeedDocuments, OFFER: loadOfferDocuments };
/** Looked at beyond what was asked for, as some of what fits may not be seen by the asker. */
const SPARE = 20;

/**
 * The matcher's index in this server's memory: a projection of the published needs and offers. It may lag behind by seconds, so who may see a suggestion
 * is always read from the database.
 */
export class MatchFinder {
  readonly #indexes: Readonly<Record<Side, MatchIndex>> = { NEED: createMatchIndex(), OFFER: createMatchIndex() };

  constructor(
    private readonly pool: Pool,
    private readonly log: Log,
  ) {}

  async fill(): Promise<void> {
    for (const side of ['NEED', 'OFFER'] as const) for (const posting of await loads[side](this.pool, null)) this.#put(side, posting);
    this.log.info({ needs: this.#indexes.NEED.size, offers: this.#indexes.OFFER.size }, 'the matcher is filled');
  }

  /** Reads these again: what can no longer be matched leaves the index. */
  async refresh(side: Side, ids: readonly string[]): Promise<void> {
    const found = await loads[side](this.pool, ids);
    for (const posting of found) this.#put(side, posting);
    const known = new Set(found.map(({ document }) => document.id));
    for (const id of ids) if (!known.has(id)) this.#indexes[side].remove(id);
  }

  #put(side: Side, { document, isOpenForMatch }: PostingDocument): void {
    if (isOpenForMatch) this.#indexes[side].upsert(document);
    else this.#indexes[side].remove(document.id);
  }

  offersFor(actor: Actor, needId: string, limit: number): Promise<readonly Found[]> {
    return this.#suggest(actor, 'NEED', needId, limit);
  }

  needsFor(actor: Actor, offerId: string, limit: number): Promise<readonly Found[]> {
    return this.#suggest(actor, 'OFFER', offerId, limit);
  }

  /** Why a pair fits, and why it cannot be matched (any more). Throws not-found when the actor may not know of either. */
  async explain(actor: Actor, needId: string, offerId: string): Promise<ExplainedPair> {
    checkIds(needId, offerId);
    const [[need], [offer]] = await Promise.all([loadNeedDocuments(this.pool, [needId]), loadOfferDocuments(this.pool, [offerId])]);
    if (!need || !offer || !mayReadPosting(actor, need.readable) || !mayReadPosting(actor, offer.readable)) throw notFound();
    return { ...this.#pair(need, offer), refusal: refusalOf(need, offer) };
  }

  /** Staff and the posting's own people may ask what fits it; they are shown what they may read. */
  async #suggest(actor: Actor, side: Side, id: string, limit: number): Promise<readonly Found[]> {
    checkIds(id);
    const [asking] = await loads[side](this.pool, [id]);
    if (!asking || !mayReadPosting(actor, asking.readable) || !(isStaff(actor) || ownsPosting(actor, asking.readable))) throw notFound();
    const other: Side = side === 'NEED' ? 'OFFER' : 'NEED';
    const ranked = this.#indexes[other].rank(asking.document, { limit: limit + SPARE });
    const candidates = await loads[other](
      this.pool,
      ranked.map((one) => one.id),
    );
    return candidates
      .filter((one) => one.isOpenForMatch && mayReadPosting(actor, one.readable))
      .map((one) => (side === 'NEED' ? this.#pair(asking, one) : this.#pair(one, asking)))
      .sort((a, b) => b.score - a.score || (a.offerId + a.needId < b.offerId + b.needId ? -1 : 1))
      .slice(0, limit);
  }

  /** One figure per pair, whoever asks: the need is the side that demands. */
  #pair(need: PostingDocument, offer: PostingDocument): Found {
    const explanation = explainMatch(need.document, offer.document, this.#indexes.OFFER);
    return {
      needId: need.document.id,
      offerId: offer.document.id,
      score: explanation.score,
      isGoodMatch: isGoodMatch(explanation.score),
      reasons: reasonsOf(explanation, need, offer),
    };
  }
}

function refusalOf(need: PostingDocument, offer: PostingDocument): PairRefusal | null {
  if (!need.isOpenForMatch) return 'NEED_NOT_OPEN';
  if (!offer.isOpenForMatch) return 'OFFER_NOT_OPEN';
  const { organisationId } = need.readable;
  return organisationId !== null && organisationId === offer.readable.organisationId ? 'MATCH_SAME_ORGANISATION' : null;
}
