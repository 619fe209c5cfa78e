import type { PlacedToken } from '../analyse/analyse-document';
import { conceptByKey } from '../analyse/glossary';
import type { Span, TextMatch } from './reason';

const spanOf = ({ field, keyword, start, end }: PlacedToken): Span => ({
  field,
  ...(keyword === undefined ? {} : { keyword }),
  start,
  end,
});

/** Which tokens of a text stand for each index term. */
export type TokensByTerm = ReadonlyMap<string, readonly PlacedToken[]>;

/** Looks a text's tokens up by any of their terms. */
export function tokensByTerm(tokens: readonly PlacedToken[]): TokensByTerm {
  const byTerm = new Map<string, PlacedToken[]>();
  for (const token of tokens) {
    for (const { key } of token.terms) {
      const listed = byTerm.get(key);
      if (listed) listed.push(token);
      else byTerm.set(key, [token]);
    }
  }
  return byTerm;
}

/** A Swahili word counts under its meaning and under its exact form: both are shown as one match. */
const shownAs = (term: string, asking: TokensByTerm, masses: ReadonlyMap<string, number>): string => {
  const main = asking.get(term)?.[0]?.terms[0]?.key;
  return main !== undefined && masses.has(main) ? main : term;
};

function describe(term: string, asking: readonly PlacedToken[], answering: readonly PlacedToken[]): Omit<TextMatch, 'share'> {
  const languages = new Set(asking.map(({ language }) => language));
  const concept = conceptByKey(term);
  return {
    term,
    isTranslated: !answering.some(({ language }) => languages.has(language)),
    ...(concept ? { concept: { en: concept.en, sw: concept.sw } } : {}),
    asking: asking.map(spanOf),
    answering: answering.map(spanOf),
  };
}

/** The shared terms, weightiest first; `masses` says how much each adds, `perMass` what a unit of it is worth in the score. */
export function textMatches(
  texts: { asking: TokensByTerm; answering: TokensByTerm },
  masses: ReadonlyMap<string, number>,
  perMass: number,
) {
  const shown = new Map<string, number>();
  for (const [term, mass] of masses) {
    const name = shownAs(term, texts.asking, masses);
    shown.set(name, (shown.get(name) ?? 0) + mass);
  }
  const matches = [...shown].map(
    ([term, mass]): TextMatch => ({
      ...describe(term, texts.asking.get(term) ?? [], texts.answering.get(term) ?? []),
      share: mass * perMass,
    }),
  );
  return matches.sort((one, other) => other.share - one.share || (one.term < other.term ? -1 : 1));
}
