import type { Question } from '../score/question';
import type { AskedTerm } from '../score/text-query';
import type { PostingLists } from './posting-lists';

/** A walk through a list from `at` to `end`, and how likely what it lists stands for the asked term. */
export type AskedCursor = { slots: Uint16Array; codes: Uint8Array | null; at: number; end: number; probability: number };

/** The lists that count as one asked term, and what its mass is scaled by. Translated, one document may stand in several of them. */
export type AskedCursors = { cursors: AskedCursor[]; isTranslated: boolean; scaled: number };

/** The cursors of all asked terms at the beginning of a segment. */
export type OpenSegment = (segment: number) => AskedCursors[];

/** The numbers of the terms that count as an asked one, each with how likely it stands for it. */
export function numbersOf(postings: PostingLists, { term, isAsked, alternatives }: AskedTerm): { number: number; probability: number }[] {
  const translated = alternatives.map(({ key, probability }) => ({ term: key, probability }));
  return (isAsked ? [{ term, probability: 1 }, ...translated] : translated).flatMap((one) => {
    const number = postings.find(one.term);
    return number === undefined ? [] : [{ number, probability: one.probability }];
  });
}

/** Walks through the postings of what a question asks for, segment by segment. */
export function openCursors(postings: PostingLists, { text, length }: Question): OpenSegment {
  const asked = text.terms.map((one) => ({ lists: numbersOf(postings, one), scaled: one.weight * (length.k1 + 1) }));
  return (segment) =>
    asked.flatMap(({ lists, scaled }) => {
      const cursors = lists.flatMap(({ number, probability }): AskedCursor[] =>
        postings.listsIn(segment, number).map(({ slots, codes, start, end }) => ({ slots, codes, at: start, end, probability })),
      );
      const isTranslated = lists.length > 1 || lists[0]?.probability !== 1;
      return cursors.length > 0 ? [{ cursors, isTranslated, scaled }] : [];
    });
}
