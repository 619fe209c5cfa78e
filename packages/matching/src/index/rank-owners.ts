import { dayOf, freshness } from '../score/freshness';
import type { Question } from '../score/question';
import { weights } from '../score/weights';
import type { DocumentStore } from './document-store';
import { ownerProfiles } from './owner-profiles';
import { agedScore, ownerScore } from './owner-score';
import { pickBest, type Scratch } from './pick-best';
import type { Ranked, RankedOwner, RankOwnersOptions } from './ranked';

/** A document of an owner, and what its score says of them by its age. */
type Counted = Ranked & { aged: number };

const byScoreThenOwner = (one: RankedOwner, other: RankedOwner): number => other.score - one.score || (one.owner < other.owner ? -1 : 1);

/** Documents looked at for each owner asked for: what lies below fits so little that it moves nobody. */
const documentsPerOwner = 50;
const fewestDocuments = 2000;

/** Owners by their best documents and by all that is theirs, see {@link ownerScore}. */
export function rankOwners(store: DocumentStore, question: Question, scratch: Scratch, options: RankOwnersOptions): RankedOwner[] {
  const { limit, allow, ownerOf } = options;
  const depth = Math.max(fewestDocuments, documentsPerOwner * limit);
  const ownerOfSlot = (slot: number): string | undefined => {
    const id = store.ids[slot];
    if (id === undefined || (allow && !allow(id))) return undefined;
    return ownerOf ? ownerOf(id) : store.owners[slot];
  };
  const asked = dayOf(question.document.statedOn);
  const byOwner = new Map<string, Counted[]>();
  for (const { slot, id, score } of pickBest(store, question, scratch, { limit: depth, allow })) {
    const owner = ownerOfSlot(slot);
    if (owner === undefined) continue;
    const best = byOwner.get(owner) ?? [];
    byOwner.set(owner, best);
    if (best.length < weights.owner.most) best.push({ id, score, aged: agedScore(score, freshness(asked, store.days.at(slot))) });
  }
  const profiles = ownerProfiles(store, question, ownerOfSlot);
  const owners = [...byOwner].map(([owner, best]) => scored(owner, best, profiles.get(owner) ?? 0));
  return owners.sort(byScoreThenOwner).slice(0, Math.max(0, limit));
}

const scored = (owner: string, counted: readonly Counted[], profile: number): RankedOwner => {
  const aged = counted.map((one) => one.aged).sort((one, other) => other - one);
  return { owner, best: counted.map(({ id, score }) => ({ id, score })), profile, score: ownerScore(aged, profile) };
};
