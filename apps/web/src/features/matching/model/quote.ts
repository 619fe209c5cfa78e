import type { TextRange } from '../../../ui';
import type { TermRange, Texts } from './pairs';

/** The sentence of an offer that a verdict rests on. */
export interface Passage extends TermRange {
  readonly marks: readonly TermRange[];
}

/** A passage as it stands in the offer's text, with places in it marked. */
export interface Quote {
  readonly text: string;
  readonly marks: readonly TextRange[];
}

const isWithinWord = (before: string | undefined, after: string | undefined): boolean =>
  /[\p{L}\p{N}]/u.test(before ?? '') && /[\p{L}\p{N}]/u.test(after ?? '');

/** The words of a passage; null where the text may not be seen, or was changed so that no sentence stands there any more. */
export function quoteOf(passage: Passage | null, texts: Texts): Quote | null {
  if (!passage) return null;
  const { field, keyword, start, end, marks } = passage;
  const text = texts[field];
  const whole = typeof text === 'string' ? text : text?.[keyword ?? 0];
  const words = whole?.slice(start, end) ?? '';
  const isCut = isWithinWord(whole?.[start - 1], whole?.[start]) || isWithinWord(whole?.[end - 1], whole?.[end]);
  return words === '' || isCut ? null : { text: words, marks: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })) };
}
