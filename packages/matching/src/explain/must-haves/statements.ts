import type { PlacedToken } from '../../analyse/analyse-document';
import { type MatchDocument, type TextField, textFields } from '../../match-document';
import { type Quantity, readQuantities } from '../quantities/read-quantities';
import type { Span } from '../reason';

/** A sentence of an answering document, with its words and its amounts; all offsets count in its field. */
export type Statement = {
  field: TextField;
  keyword?: number;
  start: number;
  end: number;
  text: string;
  tokens: readonly PlacedToken[];
  quantities: readonly Quantity[];
};

/** As far as documents are read at all. */
const longestText = 50_000;
const sentencePattern = /[^\s](?:[^.!?\n]|[.!?](?!\s|$))*[.!?]*/g;

type Text = { field: TextField; keyword?: number; text: string };

const textsOf = (document: MatchDocument): Text[] =>
  textFields.flatMap((field): Text[] =>
    field === 'keywords' ? document.keywords.map((text, keyword) => ({ field, keyword, text })) : [{ field, text: document[field] }],
  );

/** The sentences of a document: its title, each keyword, and those of its body, which end at a line too. */
export function statementsOf(document: MatchDocument, tokens: readonly PlacedToken[]): Statement[] {
  return textsOf(document).flatMap(({ field, keyword, text }) => {
    const own = tokens.filter((token) => token.field === field && token.keyword === keyword);
    let at = 0;
    return Array.from(text.slice(0, longestText).matchAll(sentencePattern), ({ 0: sentence, index: start }): Statement => {
      const end = start + sentence.length;
      const from = at;
      while (at < own.length && (own[at] as PlacedToken).start < end) at++;
      return {
        field,
        ...(keyword === undefined ? {} : { keyword }),
        start,
        end,
        text: sentence,
        tokens: own.slice(from, at),
        quantities: readQuantities(sentence).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
      };
    });
  });
}

/** A place in a statement's field. */
export const spanIn = ({ field, keyword }: Statement, { start, end }: { start: number; end: number }): Span => ({
  field,
  ...(keyword === undefined ? {} : { keyword }),
  start,
  end,
});
