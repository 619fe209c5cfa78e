import type { Question } from '../score/question';
import type { AskedTerm, TextQuery } from '../score/text-query';
import type { PostingList, PostingLists } from './posting-lists';

/** A walk through a list from `at` to `end`, and how likely what it lists stands for the asked term. */
export type AskedCursor = { slots: PostingList['slots']; codes: PostingList['codes']; at: number; end: number; probability: number };

/** The lists that count as one asked term, what its mass is scaled by, and what the most is that pairs with it add. */
export type AskedCursors = { cursors: AskedCursor[]; scaled: number; scaledPair: number };

/** The cursors of all asked terms at the beginning of a segment. */
export type OpenSegment = (segment: number) => AskedCursors[];

/**
 * The most that one occurrence of a term can bring by asked pairs: each pair counts for the rarer of its two terms, and a word has
 * one neighbour before it and one behind.
 */
function pairsPerOccurrence(postings: PostingLists, { pairs }: TextQuery): Map<string, number> {
  const heaviest = { first: new Map<string, number>(), second: new Map<string, number>() };
  for (const { first, second, weight } of pairs) {
    const side = postings.sizeOf(first) <= postings.sizeOf(second) ? 'first' : 'second';
    const term = side === 'first' ? first : second;
    heaviest[side].set(term, Math.max(weight, heaviest[side].get(term) ?? 0));
  }
  const most = new Map(heaviest.first);
  for (const [term, weight] of heaviest.second) most.set(term, weight + (most.get(term) ?? 0));
  return most;
}

function listsOf({ term, isAsked, alternatives }: AskedTerm): { term: string; probability: number }[] {
  const translated = alternatives.map(({ key, probability }) => ({ term: key, probability }));
  return isAsked ? [{ term, probability: 1 }, ...translated] : translated;
}

/** Walks through the postings of what a question asks for, segment by segment. */
export function openCursors(postings: PostingLists, { text, length }: Question): OpenSegment {
  const most = pairsPerOccurrence(postings, text);
  const asked = text.terms.map((one) => ({
    lists: listsOf(one).filter(({ term }) => postings.sizeOf(term) > 0),
    scaled: one.weight * (length.k1 + 1),
    scaledPair: (most.get(one.term) ?? 0) * (length.k1 + 1),
  }));
  return (segment) =>
    asked.flatMap(({ lists, scaled, scaledPair }) => {
      const cursors = lists.flatMap(({ term, probability }): AskedCursor[] => {
        const list = postings.listIn(segment, term);
        return list ? [{ slots: list.slots, codes: list.codes, at: list.start, end: list.start + list.size, probability }] : [];
      });
      return cursors.length > 0 ? [{ cursors, scaled, scaledPair }] : [];
    });
}
