import type { IdentifyingKind } from '../values/identifying';
import { type KnownNames, type NamePattern, patternsOf } from './known-names';
import { contactPatterns, hintPatterns } from './name-patterns';

/** A place in a text, in UTF-16 units; the end is exclusive. */
export interface IdentifyingPart {
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifyingKind;
  /** What stands there. */
  readonly text: string;
}

/** Longer text than this is looked at only so far: no field takes more. */
const longest = 20_000;

const isWhole = ({ as }: NamePattern): boolean => as === 'whole';

/**
 * What in a text tells who wrote it: contact data and numbers, names of the organisation and its people and their parts, brands, and places finer than a
 * region. Names are known ones; of unknown ones those are found that say of themselves what they are (`Singida Millers Ltd`, `brand "Jua Safi"`).
 * Gives parts in order of their start that do not overlap. Never throws.
 */
export function identifyingParts(text: string, known: KnownNames): readonly IdentifyingPart[] {
  const looked = text.slice(0, longest);
  const patterns = patternsOf(known);
  // The surer come first: of parts that overlap they stay.
  return withoutOverlap([
    contacts(looked),
    names(looked, patterns.filter(isWhole)),
    [
      ...names(
        looked,
        patterns.filter((one) => !isWhole(one)),
      ),
      ...hints(looked),
    ],
  ]);
}

const contacts = (text: string): readonly IdentifyingPart[] =>
  contactPatterns.flatMap(({ kind, pattern }) => [...text.matchAll(pattern)].map((match) => partOf(text, kind, match.index, match[0])));

const names = (text: string, patterns: readonly NamePattern[]): readonly IdentifyingPart[] =>
  patterns.flatMap(({ kind, pattern, as }) =>
    [...text.matchAll(pattern)]
      .filter(
        ({ index, 0: word }) =>
          as === 'whole' || (isName(text, index, word, as === 'soleWord') && (as === 'word' || standsAlone(text, index, word))),
      )
      .map((match) => partOf(text, kind, match.index, match[0])),
  );

/** The named group `name` is the part; what stands before it only says that it is one. */
const hints = (text: string): readonly IdentifyingPart[] =>
  hintPatterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => {
      const name = match.groups?.name ?? match[0];
      return partOf(text, kind, match.index + match[0].lastIndexOf(name), name);
    }),
  );

/** One word of a name counts where it is written as a name: with a capital, not only because a sentence begins there, nor because all is in capitals. */
function isName(text: string, start: number, word: string, mayBeginSentence: boolean): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const [past, rest] = [text.slice(Math.max(0, start - 40), start), text.slice(start + word.length, start + word.length + 40)];
  const isShouted = !/\p{Ll}/u.test(word);
  if (isShouted) return !/\p{Lu}{3,}\s+$/u.test(past) && !/^\s+\p{Lu}{3,}/u.test(rest);
  const beginsSentence = !mayBeginSentence && /(?:^|[.!?:;•\n]["'“‘(]?\s*)$/u.test(past);
  // A sentence that begins with a name mostly goes on in small letters, unless there is more of the name.
  return !beginsSentence || /\p{Lu}/u.test(word.slice(1)) || /^\s+\p{Lu}\p{Ll}/u.test(rest);
}

/** A word inside another name (`Free Space Optics`) is that name's. */
function standsAlone(text: string, start: number, word: string): boolean {
  const isAfterName = /\p{Ll}\s+\p{Lu}[\p{L}\p{N}-]*\s+$/u.test(text.slice(Math.max(0, start - 30), start));
  return !isAfterName || !/^\s+\p{Lu}\p{Ll}/u.test(text.slice(start + word.length, start + word.length + 24));
}

function partOf(text: string, kind: IdentifyingKind, start: number, given: string): IdentifyingPart {
  const end = start + given.replace(/[\s.,;:]+$/u, '').length;
  return { start, end, kind, text: text.slice(start, end) };
}

/** Of parts that overlap those of an earlier group stay, and within one the longer. */
function withoutOverlap(groups: readonly (readonly IdentifyingPart[])[]): readonly IdentifyingPart[] {
  const lengthOf = ({ start, end }: IdentifyingPart): number => end - start;
  const inTurn = groups.flatMap((group) => group.filter((one) => lengthOf(one) > 0).sort((one, other) => lengthOf(other) - lengthOf(one)));
  const kept: IdentifyingPart[] = [];
  for (const part of inTurn) if (kept.every(({ start, end }) => part.end <= start || part.start >= end)) kept.push(part);
  return kept.sort((one, other) => one.start - other.start);
}
