import { isGoodMatch, type MatchExplanation } from '@kongano/matching';
import { notFound } from '../../platform/errors';
import { checkIds } from '../../platform/ids';
import { type Actor, isStaff, isVerifiedMember } from '../../platform/session';
import { mayKnowOwner, mayReadDetail, mayReadPosting, ownsPosting, type PostingDocument } from '../postings';
import { type ActiveWeights, weigh } from './learning';
import { type MatchReasonValue, reasonsOf } from './match-reasons';
import type { MatchProjection, PostingFeed, Reader, Side } from './projection';

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

export interface Pair {
  readonly need: PostingDocument;
  readonly offer: PostingDocument;
}

/** Looked at beyond what was asked for, as the index may be some seconds behind the database. */
const SPARE = 20;
/** So many are shown to a broker at first. */
const SHOWN = 10;
/** How long a person waits for an index that is being prepared: a page is soon asked again, a broker's decision is not lost over it. */
export const patienceMs = { page: 3_000, decision: 20_000 };

const other = (side: Side): Side => (side === 'NEED' ? 'OFFER' : 'NEED');
const pairOf = (side: Side, own: PostingDocument, found: PostingDocument): Pair =>
  side === 'NEED' ? { need: own, offer: found } : { need: found, offer: own };
/** What fits is told by all of a text, so only to those who read all of it. */
const readsAll = (actor: Actor, { readable }: PostingDocument): boolean =>
  mayReadPosting(actor, readable) && mayReadDetail(actor, readable);
const byScore = (a: Found, b: Found): number => b.score - a.score || (a.offerId + a.needId < b.offerId + b.needId ? -1 : 1);

/** What fits what. The index only proposes; who may see a suggestion, and whether it is still open, is read from the database each time. */
export class MatchFinder {
  constructor(
    private readonly projection: MatchProjection,
    private readonly feed: PostingFeed,
    private readonly active: Pick<ActiveWeights, 'weights'>,
  ) {}

  /** What fits a posting, but for `except`. Staff and its own people may ask; they are shown what they may read. */
  async suggest(actor: Actor, side: Side, id: string, limit: number, except: readonly string[] = []): Promise<readonly Found[]> {
    const asking = await this.asking(actor, side, id);
    const candidates = await this.candidates(actor, other(side), asking, limit, except);
    const pairs = candidates.map((one) => pairOf(side, asking, one));
    return (await this.explainAll(pairs, patienceMs.page)).sort(byScore).slice(0, limit);
  }

  /** The posting that suggestions are asked for. Throws not-found but for staff and its own people. */
  async asking(actor: Actor, side: Side, id: string): Promise<PostingDocument> {
    checkIds(id);
    const [asking] = await this.feed.load(side, [id]);
    if (!asking || !mayReadPosting(actor, asking.readable) || !(isStaff(actor) || ownsPosting(actor, asking.readable))) throw notFound();
    return asking;
  }

  /** Ids of what is like a posting on its own side, the likest first, for whoever may read it. */
  async alike(actor: Actor, side: Side, id: string, limit: number): Promise<readonly string[]> {
    const [asking] = await this.feed.load(side, [id]);
    if (!asking || !readsAll(actor, asking)) return [];
    const found = await this.candidates(actor, side, asking, limit, []);
    return found.map(({ document }) => document.id).slice(0, limit);
  }

  /** Why a pair fits, and why it cannot be matched (any more). Throws not-found when the actor may not know of either. */
  async explain(actor: Actor, needId: string, offerId: string): Promise<ExplainedPair> {
    const pair = await this.#pair(actor, needId, offerId);
    const [found] = await this.explainAll([pair], patienceMs.decision);
    if (!found) throw notFound();
    return { ...found, refusal: refusalOf(pair) };
  }

  /** Ids of the offers that stood before this one when a broker chose it for the need: what was passed over. */
  async passedOver(actor: Actor, needId: string, offerId: string): Promise<string[]> {
    const found = await this.suggest(actor, 'NEED', needId, SHOWN);
    const place = found.findIndex((one) => one.offerId === offerId);
    return (place < 0 ? found : found.slice(0, place)).map((one) => one.offerId);
  }

  /** Why a pair cannot be matched (any more). Throws not-found when the actor may not know of either. */
  async refusal(actor: Actor, needId: string, offerId: string): Promise<PairRefusal | null> {
    return refusalOf(await this.#pair(actor, needId, offerId));
  }

  async #pair(actor: Actor, needId: string, offerId: string): Promise<Pair> {
    checkIds(needId, offerId);
    const [[need], [offer]] = await Promise.all([this.feed.load('NEED', [needId]), this.feed.load('OFFER', [offerId])]);
    if (!need || !offer || !mayReadPosting(actor, need.readable) || !mayReadPosting(actor, offer.readable)) throw notFound();
    return { need, offer };
  }

  /** What the index proposes and the actor may see, best first: wider, where the database has closed some of it since. */
  async candidates(actor: Actor, side: Side, { document }: PostingDocument, limit: number, except: readonly string[]) {
    const reader = readerOf(actor);
    for (let width = limit + SPARE; ; width *= 4) {
      const ranked = await this.projection.ask('rank', { side, document, reader, limit: width, except }, patienceMs.page);
      const place = new Map(ranked.map(({ id }, at) => [id, at]));
      const placeOf = ({ document: found }: PostingDocument): number => place.get(found.id) ?? ranked.length;
      const loaded = await this.feed.load(side, [...place.keys()]);
      const seen = loaded.filter((one) => one.isOpenForMatch && readsAll(actor, one));
      if (seen.length >= limit || ranked.length < width) return seen.sort((a, b) => placeOf(a) - placeOf(b));
    }
  }

  /** One figure per pair, whoever asks: the need is the side that demands. */
  async explainAll(pairs: readonly Pair[], patience: number): Promise<Found[]> {
    const documents = pairs.map(({ need, offer }) => [need.document, offer.document] as const);
    const explanations = await this.projection.ask('explain', documents, patience);
    return pairs.flatMap((pair, at) => foundOf(pair, explanations[at], this.active.weights));
  }
}

function foundOf({ need, offer }: Pair, byHand: MatchExplanation | undefined, weights: ActiveWeights['weights']): Found[] {
  if (!byHand) return [];
  const explanation = weigh(byHand, weights);
  return [
    {
      needId: need.document.id,
      offerId: offer.document.id,
      score: explanation.score,
      isGoodMatch: isGoodMatch(explanation.score),
      reasons: reasonsOf(explanation, need, offer),
    },
  ];
}

export const readerOf = (actor: Actor): Reader => ({
  personId: actor.personId,
  organisationIds: actor.organisations.map((organisation) => organisation.id),
  seesMembersOnly: isVerifiedMember(actor),
  seesEverything: isStaff(actor),
});

/** Whether a list may leave a pair out: one organisation has both, and the actor knows that. */
export const isLeftOut = (actor: Actor, pair: Pair): boolean => {
  const refusal = refusalOf(pair);
  const knows = mayKnowOwner(actor, pair.need.readable) && mayKnowOwner(actor, pair.offer.readable);
  return refusal !== null && (refusal !== 'MATCH_SAME_ORGANISATION' || knows);
};

export function refusalOf({ need, offer }: Pair): PairRefusal | null {
  if (!need.isOpenForMatch) return 'NEED_NOT_OPEN';
  if (!offer.isOpenForMatch) return 'OFFER_NOT_OPEN';
  const { organisationId } = need.readable;
  return organisationId !== null && organisationId === offer.readable.organisationId ? 'MATCH_SAME_ORGANISATION' : null;
}
