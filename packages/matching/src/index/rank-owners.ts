import type { Question } from '../score/question';
import { weights } from '../score/weights';
import type { DocumentStore } from './document-store';
import { pickBest } from './pick-best';
import type { Ranked, RankedOwner, RankOptions } from './ranked';

const byScoreThenOwner = (one: RankedOwner, other: RankedOwner): number => other.score - one.score || (one.owner < other.owner ? -1 : 1);

/**
 * Owners by the discounted sum over their best documents: the score of the n-th counts 1 / n^p, and the whole is divided by what
 * a full set of perfect documents would have, so that it stays within 0..1.
 */
export function rankOwners(store: DocumentStore, question: Question, { limit, allow }: RankOptions): RankedOwner[] {
  const { discount, most } = weights.owner;
  const shares = Array.from({ length: most }, (_, at) => 1 / (at + 1) ** discount);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const byOwner = new Map<string, Ranked[]>();
  for (const { document, score } of pickBest(store, question, { limit: store.slots.length, allow })) {
    if (document.owner === undefined) continue;
    const best = byOwner.get(document.owner);
    if (!best) byOwner.set(document.owner, [{ id: document.id, score }]);
    else if (best.length < most) best.push({ id: document.id, score });
  }
  const owners = [...byOwner].map(([owner, best]) => ({
    owner,
    score: best.reduce((sum, { score }, at) => sum + score * (shares[at] ?? 0), 0) / whole,
    best,
  }));
  return owners.sort(byScoreThenOwner).slice(0, limit);
}
