import type { Question } from '../score/question';
import type { AskedTerm } from '../score/text-query';
import type { PostingList, PostingLists } from './posting-lists';

/** A walk through a list from `at` to `end`, and how likely what it lists stands for the asked term. */
export type AskedCursor = { slots: PostingList['slots']; codes: PostingList['codes']; at: number; end: number; probability: number };

/** The lists that count as one asked term, and what its mass is scaled by. */
export type AskedCursors = { cursors: AskedCursor[]; scaled: number };

/** The cursors of all asked terms at the beginning of a segment. */
export type OpenSegment = (segment: number) => AskedCursors[];

function listsOf({ term, isAsked, alternatives }: AskedTerm): { term: string; probability: number }[] {
  const translated = alternatives.map(({ key, probability }) => ({ term: key, probability }));
  return isAsked ? [{ term, probability: 1 }, ...translated] : translated;
}

/** Walks through the postings of what a question asks for, segment by segment. */
export function openCursors(postings: PostingLists, { text, length }: Question): OpenSegment {
  const asked = text.terms.map((one) => ({
    lists: listsOf(one).filter(({ term }) => postings.sizeOf(term) > 0),
    scaled: one.weight * (length.k1 + 1),
  }));
  return (segment) =>
    asked.flatMap(({ lists, scaled }) => {
      const cursors = lists.flatMap(({ term, probability }): AskedCursor[] => {
        const list = postings.listIn(segment, term);
        return list ? [{ slots: list.slots, codes: list.codes, at: list.start, end: list.start + list.size, probability }] : [];
      });
      return cursors.length > 0 ? [{ cursors, scaled }] : [];
    });
}
