import type { ExpertKind } from '@kongano/domain';
import { agedScore, dayOf, freshness, isGoodMatch, ownerScore } from '@kongano/matching';
import { notFound } from '../../../platform/errors';
import { checkIds } from '../../../platform/ids';
import type { Actor } from '../../../platform/session';
import { mayKnowOwner, mayReadPosting, type PostingDocument } from '../../postings';
import { type Found, isLeftOut, type MatchFinder, type Pair, patienceMs, readerOf } from '../match-finder';
import type { MatchProjection, PostingFeed } from '../projection';
import { type ExpertRef, mayAskForExpert } from './expert.policy';

/** An expert for a need, or a need for an expert: by the offers that fit best. */
export interface FoundExpert {
  readonly expert: ExpertRef;
  readonly needId: string;
  readonly score: number;
  readonly isGoodMatch: boolean;
  /** The best pairs, the best first. */
  readonly best: readonly Found[];
}

interface ExpertsQuestion {
  readonly needId: string;
  readonly kind: ExpertKind;
  readonly limit: number;
  /** Experts and offers that were set aside. */
  readonly exceptExperts: readonly string[];
  readonly exceptOffers: readonly string[];
}

/** Of each expert so many offers are looked at closely; those further down move nobody. */
const BEST = 5;
/** Offers and experts beyond that, as the index may be some seconds behind the database. */
const SPARE = 5;
/** The newest offers of an expert, for whom needs are looked for. */
const OFFERS = 12;

const byScore = (a: FoundExpert, b: FoundExpert): number => b.score - a.score || (a.expert.id + a.needId < b.expert.id + b.needId ? -1 : 1);

/** Researchers and organisations for a need, and needs for them. Whose an offer is, and whether it may be seen, is read from the database each time. */
export class ExpertFinder {
  constructor(
    private readonly projection: MatchProjection,
    private readonly feed: PostingFeed,
    private readonly finder: MatchFinder,
  ) {}

  /** Who could answer a need, best first. Staff and the need's own people may ask; nobody of its own organisation is suggested. */
  async forNeed(actor: Actor, { needId, kind, limit, exceptExperts, exceptOffers }: ExpertsQuestion): Promise<FoundExpert[]> {
    const need = await this.finder.asking(actor, 'NEED', needId);
    const question = { kind, document: need.document, reader: readerOf(actor), except: exceptOffers };
    for (let width = limit + exceptExperts.length + SPARE; ; width *= 4) {
      const ranked = await this.projection.ask('rankExperts', { ...question, limit: width }, patienceMs.page);
      const wanted = ranked.filter(({ owner }) => !exceptExperts.includes(owner));
      const candidates = wanted.map(({ best }) => best.slice(0, BEST + SPARE).map(({ id }) => id));
      const pairs = new Map((await this.#pairs(actor, need, candidates.flat())).map((pair) => [pair.offer.document.id, pair]));
      const best = candidates.flatMap((ids) => ids.flatMap((id) => pairs.get(id) ?? []).slice(0, BEST));
      const profiles = new Map(wanted.map(({ owner, profile }) => [owner, profile]));
      const found = await this.#gathered(kind, best, profiles);
      if (found.length >= limit || ranked.length < width) return found.slice(0, limit);
    }
  }

  /** Which needs an expert could answer, best first. */
  async needsOf(actor: Actor, expert: ExpertRef, limit: number, except: readonly string[]): Promise<FoundExpert[]> {
    checkIds(expert.id);
    if (!mayAskForExpert(actor, expert)) throw notFound();
    const loaded = await this.feed.load('OFFER', await this.feed.offersOf(expert.kind, expert.id, OFFERS));
    const offers = loaded.filter((offer) => offer.isOpenForMatch && mayReadPosting(actor, offer.readable));
    const pairs = await Promise.all(
      offers.map(async (offer): Promise<Pair[]> => {
        const needs = await this.finder.candidates(actor, 'NEED', offer, limit, except);
        return needs.map((need) => ({ need, offer })).filter((pair) => !isLeftOut(actor, pair));
      }),
    );
    const nearest = pairs.flatMap((ofOffer) => ofOffer.slice(0, limit));
    return (await this.#gathered(expert.kind, nearest)).slice(0, limit);
  }

  /** Id of the offer that speaks most for an expert, of what the actor may see; null where nothing does. */
  async bestOffer(actor: Actor, needId: string, { kind, id }: ExpertRef): Promise<string | null> {
    const [need] = await this.feed.load('NEED', [needId]);
    if (!need) return null;
    const [best] = await this.#gathered(kind, await this.#pairs(actor, need, await this.feed.offersOf(kind, id, OFFERS)));
    return best?.best[0]?.offerId ?? null;
  }

  async #pairs(actor: Actor, need: PostingDocument, offerIds: readonly string[]): Promise<Pair[]> {
    const loaded = await this.feed.load('OFFER', offerIds);
    return loaded
      .filter((offer) => mayReadPosting(actor, offer.readable) && mayKnowOwner(actor, offer.readable) && !isLeftOut(actor, { need, offer }))
      .map((offer) => ({ need, offer }));
  }

  /** Pairs by need and expert, each with what its best pairs and, where it is known, all that is the expert's come to. */
  async #gathered(kind: ExpertKind, pairs: readonly Pair[], profiles: ReadonlyMap<string, number> = new Map()): Promise<FoundExpert[]> {
    const explained = await this.finder.explainAll(pairs, patienceMs.page);
    const places = new Map<string, { expert: ExpertRef; needId: string; best: Found[] }>();
    const owners = new Map(pairs.map(({ offer }) => [offer.document.id, ownerOf(kind, offer)]));
    for (const pair of explained.toSorted((a, b) => b.score - a.score || (a.offerId < b.offerId ? -1 : 1))) {
      const id = owners.get(pair.offerId);
      if (!id) continue;
      const place = places.get(`${pair.needId}:${id}`) ?? { expert: { kind, id }, needId: pair.needId, best: [] };
      places.set(`${pair.needId}:${id}`, place);
      if (place.best.length < BEST) place.best.push(pair);
    }
    const fresh = new Map(pairs.map((pair) => [keyOf(pairIds(pair)), freshnessOf(pair)]));
    const scoreOf = ({ expert, best }: { expert: ExpertRef; best: readonly Found[] }): number => {
      const aged = best.map((found) => agedScore(found.score, fresh.get(keyOf(found)) ?? 1));
      return ownerScore(aged.toSorted(descending), profiles.get(expert.id));
    };
    return [...places.values()].map((place) => ({ ...place, score: scoreOf(place), isGoodMatch: isGood(place.best) })).sort(byScore);
  }
}

const descending = (one: number, other: number): number => other - one;
const keyOf = ({ needId, offerId }: Pick<Found, 'needId' | 'offerId'>): string => `${needId}:${offerId}`;
const pairIds = ({ need, offer }: Pair) => ({ needId: need.document.id, offerId: offer.document.id });
const freshnessOf = ({ need, offer }: Pair): number => freshness(dayOf(need.document.statedOn), dayOf(offer.document.statedOn));

const ownerOf = (kind: ExpertKind, { readable }: PostingDocument): string | null =>
  kind === 'PERSON' ? readable.authorId : readable.organisationId;

/** One offer must fit by itself: several that fit a little are no answer. */
const isGood = ([first]: readonly Found[]): boolean => first !== undefined && isGoodMatch(first.score);
