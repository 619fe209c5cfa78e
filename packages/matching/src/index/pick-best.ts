import type { MatchDocument } from '../match-document';
import type { Question } from '../score/question';
import { closenessOfMass, lengthNorm, saturate, type TextQuery } from '../score/text-score';
import { weights } from '../score/weights';
import { clauseEnd, type DocumentStore, type StoredDocument } from './document-store';
import type { RankOptions } from './ranked';

/** Documents that the first pass (single terms) hands to the second (neighbouring terms): at least this many. */
const fewestCandidates = 200;

type Candidate = { stored: StoredDocument; mass: number; structure: number; score: number };

const byScoreThenId = (one: Candidate, other: Candidate): number =>
  other.score - one.score || (one.stored.document.id < other.stored.document.id ? -1 : 1);

/** Matched mass of single terms for every slot: one walk over each term's list. */
function massBySlot(store: DocumentStore, query: TextQuery): Float64Array {
  const { averageLength } = store.statistics;
  const masses = new Float64Array(store.slots.length);
  const norms = new Float64Array(masses.length);
  const { bySlot } = store.lengths;
  for (let slot = 0; slot < norms.length; slot++) norms[slot] = lengthNorm(bySlot[slot] as number, averageLength);
  const { k1 } = weights.text;
  for (const [term, weight] of query.terms) {
    const list = store.postings.listOf(term);
    if (!list) continue;
    const { slots, frequencies, size } = list;
    const scaled = weight * (k1 + 1);
    for (let at = 0; at < size; at++) {
      const slot = slots[at] as number;
      const frequency = frequencies[at] as number;
      masses[slot] = (masses[slot] as number) + (scaled * frequency) / (frequency + (norms[slot] as number));
    }
  }
  return masses;
}

/** Keeps the best `count` of a stream without sorting all of it. */
function keepBest(count: number) {
  let kept: Candidate[] = [];
  let floor = 0;
  const cut = () => {
    kept = kept.sort(byScoreThenId).slice(0, count);
    if (kept.length === count) floor = kept[count - 1]?.score ?? 0;
  };
  return {
    mayEnter: (score: number) => score > 0 && score >= floor,
    add: (candidate: Candidate) => {
      kept.push(candidate);
      if (kept.length >= 2 * count) cut();
    },
    finish: () => {
      cut();
      return kept;
    },
  };
}

/** Numbers of two neighbouring terms as one; exact, as there are far fewer than 2^26 terms. */
const pairNumber = (first: number, second: number): number => first * 2 ** 26 + second;

function pairWeights(store: DocumentStore, query: TextQuery): Map<number, number> {
  const byPair = new Map<number, number>();
  for (const { first, second, weight } of query.pairs) {
    const one = store.postings.find(first);
    const other = store.postings.find(second);
    if (one !== undefined && other !== undefined) byPair.set(pairNumber(one, other), weight);
  }
  return byPair;
}

function pairMass({ sequence, length }: StoredDocument, pairs: Map<number, number>, averageLength: number): number {
  const counts = new Map<number, number>();
  for (let at = 1; at < sequence.length; at++) {
    const first = sequence[at - 1] as number;
    const second = sequence[at] as number;
    if (first === clauseEnd || second === clauseEnd) continue;
    const pair = pairNumber(first, second);
    if (pairs.has(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const norm = lengthNorm(length, averageLength);
  let mass = 0;
  for (const [pair, count] of counts) mass += (pairs.get(pair) ?? 0) * saturate(count, norm);
  return mass;
}

/** First pass, over all documents: single terms and structure. */
function pickCandidates(store: DocumentStore, question: Question, { limit, allow }: RankOptions): Candidate[] {
  const { document, shares, halfMass } = question;
  const masses = massBySlot(store, question.text);
  const structures = new Float64Array(masses.length);
  store.facets.addShares(document, shares, structures);
  const best = keepBest(Math.max(fewestCandidates, 2 * limit));
  for (let slot = 0; slot < masses.length; slot++) {
    const mass = masses[slot] as number;
    const structure = structures[slot] as number;
    const score = structure + shares.text * closenessOfMass(mass, halfMass);
    if (!best.mayEnter(score)) continue;
    const stored = store.slots[slot];
    if (stored && (!allow || allow(stored.document.id))) best.add({ stored, mass, structure, score });
  }
  return best.finish();
}

/** The `limit` best documents for a question, best first; the second pass adds what neighbouring terms are worth. */
export function pickBest(store: DocumentStore, question: Question, options: RankOptions): { document: MatchDocument; score: number }[] {
  if (options.limit < 1) return [];
  const { shares, halfMass } = question;
  const pairs = pairWeights(store, question.text);
  const { averageLength } = store.statistics;
  const candidates = pickCandidates(store, question, options).map((candidate) => {
    const mass = candidate.mass + pairMass(candidate.stored, pairs, averageLength);
    return { ...candidate, score: candidate.structure + shares.text * closenessOfMass(mass, halfMass) };
  });
  return candidates
    .sort(byScoreThenId)
    .slice(0, options.limit)
    .map(({ stored, score }) => ({ document: stored.document, score }));
}
