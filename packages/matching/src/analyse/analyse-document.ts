import { type MatchDocument, type TextField, textFields } from '../match-document';
import { analyse, longestText, type Token } from './analyse';

/** A token and the field (for keywords: which one) whose text its offsets count in. */
export type PlacedToken = Token & { field: TextField; keyword?: number };

/** The tokens of a document's title, keywords and body; clauses are numbered through, so that phrases never join two fields. */
export function analyseDocument(document: MatchDocument): PlacedToken[] {
  const placed: PlacedToken[] = [];
  let clause = 0;
  let left = longestText;
  const place = (text: string, field: TextField, keyword?: number) => {
    if (left <= 0) return;
    const tokens = analyse(text.slice(0, left), document.language);
    left -= Math.max(1, text.length);
    for (const token of tokens)
      placed.push({ ...token, clause: clause + token.clause, field, ...(keyword === undefined ? {} : { keyword }) });
    clause += (tokens.at(-1)?.clause ?? 0) + 1;
  };
  for (const field of textFields) {
    if (field === 'keywords')
      document.keywords.forEach((text, at) => {
        place(text, field, at);
      });
    else place(document[field], field);
  }
  return placed;
}
