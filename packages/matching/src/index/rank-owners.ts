import type { Question } from '../score/question';
import { weights } from '../score/weights';
import type { DocumentStore } from './document-store';
import type { Scratch } from './matched-masses';
import { pickBest } from './pick-best';
import type { RankedOwner, RankOptions } from './ranked';

const byScoreThenOwner = (one: RankedOwner, other: RankedOwner): number => other.score - one.score || (one.owner < other.owner ? -1 : 1);

/** Documents looked at for each owner asked for: what lies below fits so little that it moves nobody. */
const documentsPerOwner = 50;
const fewestDocuments = 2000;

/**
 * Owners by the discounted sum over their best documents. A document counts by the odds of its score to a power, so that one that
 * fits well outweighs several that fit a little; the n-th best counts 1 / n^discount; the sum comes back to 0..1.
 */
export function rankOwners(store: DocumentStore, question: Question, scratch: Scratch, { limit, allow }: RankOptions): RankedOwner[] {
  const { discount, power, most } = weights.owner;
  const depth = Math.max(fewestDocuments, documentsPerOwner * limit);
  const byOwner = new Map<string, RankedOwner>();
  for (const { slot, id, score } of pickBest(store, question, scratch, { limit: depth, allow })) {
    const owner = store.owners[slot];
    if (owner === undefined) continue;
    const known = byOwner.get(owner) ?? { owner, score: 0, best: [] };
    byOwner.set(owner, known);
    if (known.best.length === most) continue;
    known.best.push({ id, score });
    known.score += oddsOf(score) ** power / known.best.length ** discount;
  }
  const owners = [...byOwner.values()].map((one) => ({ ...one, score: fromOdds(one.score ** (1 / power)) }));
  return owners.sort(byScoreThenOwner).slice(0, Math.max(0, limit));
}

const oddsOf = (score: number): number => score / Math.max(1 - score, 1e-6);
const fromOdds = (odds: number): number => odds / (1 + odds);
