import type { PlacedToken } from '../../analyse/analyse-document';
import { type MatchDocument, type TextField, textFields } from '../../match-document';
import { type Quantity, readQuantities } from '../quantities/read-quantities';
import type { Span } from '../reason';
import { type Spoken, spokenIn } from './points';

/** A sentence of an answering document, with its words and its amounts; all offsets count in its field. */
export type Statement = {
  field: TextField;
  keyword?: number;
  start: number;
  end: number;
  text: string;
  tokens: readonly PlacedToken[];
  spoken: Spoken<PlacedToken>;
  quantities: readonly Quantity[];
};

/** As far as documents are read for must-haves, and as long as a sentence can be: text without an end is cut, so that it takes no longer. */
const longestText = 10_000;
const sentencePattern = /[^\s;](?:[^.!?;\n]|[.!?](?!\s|$)){0,600}[.!?]{0,9}/g;

type Text = { field: TextField; keyword?: number; text: string };

const textsOf = (document: MatchDocument): Text[] =>
  textFields.flatMap((field): Text[] =>
    field === 'keywords' ? document.keywords.map((text, keyword) => ({ field, keyword, text })) : [{ field, text: document[field] }],
  );

/** The sentences of a document: its title, each keyword, and those of its body, which end at a semicolon or a line too. */
export function statementsOf(document: MatchDocument, tokens: readonly PlacedToken[]): Statement[] {
  return textsOf(document).flatMap(({ field, keyword, text }) => {
    const own = tokens.filter((token) => token.field === field && token.keyword === keyword);
    let at = 0;
    return Array.from(text.slice(0, longestText).matchAll(sentencePattern), ({ 0: sentence, index: start }): Statement => {
      const end = start + sentence.length;
      const from = at;
      while ((own[at]?.start ?? end) < end) at++;
      const within = own.slice(from, at).filter((token) => token.end <= end);
      const quantities = readQuantities(sentence).map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
      const place = { field, ...(keyword === undefined ? {} : { keyword }), start, end };
      return { ...place, text: sentence, tokens: within, spoken: spokenIn(within), quantities };
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
