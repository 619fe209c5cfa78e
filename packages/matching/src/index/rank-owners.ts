import type { Question } from '../score/question';
import { weights } from '../score/weights';
import type { DocumentStore } from './document-store';
import { ownerScore } from './owner-score';
import { pickBest, type Scratch } from './pick-best';
import type { Ranked, RankedOwner, RankOwnersOptions } from './ranked';

const byScoreThenOwner = (one: RankedOwner, other: RankedOwner): number => other.score - one.score || (one.owner < other.owner ? -1 : 1);

/** Documents looked at for each owner asked for: what lies below fits so little that it moves nobody. */
const documentsPerOwner = 50;
const fewestDocuments = 2000;

/** Owners by the discounted sum over their best documents, see {@link ownerScore}. */
export function rankOwners(
  store: DocumentStore,
  question: Question,
  scratch: Scratch,
  { limit, allow, ownerOf }: RankOwnersOptions,
): RankedOwner[] {
  const depth = Math.max(fewestDocuments, documentsPerOwner * limit);
  const byOwner = new Map<string, Ranked[]>();
  for (const { slot, id, score } of pickBest(store, question, scratch, { limit: depth, allow })) {
    const owner = ownerOf ? ownerOf(id) : store.owners[slot];
    if (owner === undefined) continue;
    const best = byOwner.get(owner) ?? [];
    byOwner.set(owner, best);
    if (best.length < weights.owner.most) best.push({ id, score });
  }
  const owners = [...byOwner].map(([owner, best]) => ({ owner, best, score: ownerScore(best.map((one) => one.score)) }));
  return owners.sort(byScoreThenOwner).slice(0, Math.max(0, limit));
}
