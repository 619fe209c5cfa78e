/** A word as it stands in a text: where it is (UTF-16 offsets, end exclusive), how it is written and its normal form. */
export type Word = { start: number; end: number; normal: string; clause: number };

/** Runs of letters, digits and marks; an apostrophe inside belongs to the word (ng'ombe, firm's), a hyphen parts two words. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ‘][\p{L}\p{M}]+)*/gu;
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

/** The words of a text in order; numbers without a letter are left out because they match by accident. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let previousEnd = 0;
  for (const found of text.matchAll(wordPattern)) {
    const start = found.index;
    const end = start + found[0].length;
    if (clauseEnd.test(text.slice(previousEnd, start))) clause++;
    previousEnd = end;
    const normal = normaliseWord(found[0]);
    if (/\p{L}/u.test(normal)) words.push({ start, end, normal, clause });
  }
  return words;
}
