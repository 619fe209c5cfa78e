/** A word as it stands in a text: where it is (UTF-16 offsets, end exclusive), how it is written and its normal form. */
export type Word = { start: number; end: number; normal: string; clause: number };

/** A word or a number as it stands in a text; `isJoined`: only a hyphen parts it from the one before. */
export type Piece = Word & { isJoined: boolean };

/** Numbers with a decimal point or comma, and runs of letters, digits and marks; an apostrophe inside belongs to the word (ng'ombe, firm's), a hyphen parts two words. */
const piecePattern = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ‘][\p{L}\p{M}]+)*/gu;
const clauseEnd = /[.,;:!?()\n\r"“”…–—]/;
const longestNormal = 48;

/**
 * Lower case, accents and compatibility forms folded, typographic apostrophes made plain.
 * Cut to a bounded length, so that text without spaces cannot fill the index with giant terms.
 */
export function normaliseWord(surface: string): string {
  if (/^[a-z]+$/.test(surface)) return surface.slice(0, longestNormal);
  const folded = surface.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ‘]/g, "'").toLowerCase();
  return folded.slice(0, longestNormal);
}

/** The words and numbers of a text in order. */
export function splitPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let clause = 0;
  let previousEnd = 0;
  for (const found of text.matchAll(piecePattern)) {
    const start = found.index;
    const end = start + found[0].length;
    const between = text.slice(previousEnd, start);
    if (clauseEnd.test(between)) clause++;
    previousEnd = end;
    const isJoined = pieces.length > 0 && (between === '-' || between === '‑');
    pieces.push({ start, end, normal: normaliseWord(found[0]), clause, isJoined });
  }
  return pieces;
}

const hasLetter = ({ normal }: Word): boolean => /\p{L}/u.test(normal);

/** The words among pieces: numbers without a letter are none. */
export const wordsAmong = (pieces: readonly Piece[]): Word[] => pieces.filter(hasLetter);

/** The words of a text in order. */
export const splitWords = (text: string): Word[] => wordsAmong(splitPieces(text));

/** A number or a single letter is no word by itself. */
const isWordItself = (word: Word): boolean => hasLetter(word) && word.normal.length > 1;

/** Two pieces that a hyphen joins, written as one; `hasWords`: both are words by themselves. */
export type Compound = Word & { hasWords: boolean };

/** Two pieces that a hyphen joins, written as one: "3-D" is "3d" elsewhere, "multi-axis" is "multiaxis". */
export function compoundsAmong(pieces: readonly Piece[]): Compound[] {
  return pieces.flatMap((piece, at): Compound[] => {
    const { normal, isJoined, end, clause } = piece;
    const before = pieces[at - 1];
    if (!isJoined || !before) return [];
    const hasWords = isWordItself(before) && isWordItself(piece);
    const compound = { hasWords, start: before.start, end, clause, normal: (before.normal + normal).slice(0, longestNormal) };
    return hasLetter(compound) ? [compound] : [];
  });
}
