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

/** The words of a passage; null where the text is not there (any more), or may not be seen. */
export function quoteOf(passage: Passage | null, texts: Texts): Quote | null {
  if (!passage) return null;
  const { field, keyword, start, end, marks } = passage;
  const text = texts[field];
  const whole = typeof text === 'string' ? text : text?.[keyword ?? 0];
  const words = whole?.slice(start, end) ?? '';
  return words === '' ? null : { text: words, marks: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })) };
}
