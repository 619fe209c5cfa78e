import type { PlacedToken } from '../analyse/analyse-document';
import { conceptByKey } from '../analyse/glossary';
import type { AskedTerm } from '../score/text-query';
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

/** The texts whose terms are compared, and what the asking one asks for. */
export type ComparedTexts = { asking: TokensByTerm; answering: TokensByTerm; terms: readonly AskedTerm[] };

type Shown = { tokens: readonly PlacedToken[]; concept?: { en: string; sw: string }; isSpelling?: true };

/** The answering tokens that stand for a term, by itself or as its translation, and what it is called in both languages. */
function answersTo(term: string, { answering, terms }: ComparedTexts): Shown {
  const own = answering.get(term) ?? [];
  const known = conceptByKey(term);
  const asked = terms.find((one) => one.term === term);
  const found = (asked?.alternatives ?? []).filter(({ key }) => answering.has(key));
  const [likeliest] = found.toSorted((one, other) => other.probability - one.probability);
  const concept = known ?? (own.length === 0 ? likeliest : undefined);
  const tokens = new Set([...own, ...found.flatMap(({ key }) => answering.get(key) ?? [])]);
  const isSpelling = likeliest?.isSpelling;
  return {
    tokens: [...tokens],
    ...(concept ? { concept: { en: concept.en, sw: concept.sw } } : {}),
    ...(isSpelling ? { isSpelling } : {}),
  };
}

function describe(term: string, texts: ComparedTexts): Omit<TextMatch, 'share'> {
  const asking = texts.asking.get(term) ?? [];
  const { tokens, concept, isSpelling } = answersTo(term, texts);
  const languages = new Set(asking.map(({ language }) => language));
  return {
    term,
    isTranslated: !tokens.some(({ language }) => languages.has(language)),
    ...(concept ? { concept } : {}),
    ...(isSpelling ? { isSpelling } : {}),
    asking: asking.map(spanOf),
    answering: tokens.map(spanOf),
  };
}

/** The shared terms, weightiest first; `masses` says how much each adds, `perMass` what a unit of it is worth in the score. */
export function textMatches(texts: ComparedTexts, masses: ReadonlyMap<string, number>, perMass: number) {
  const shown = new Map<string, number>();
  for (const [term, mass] of masses) {
    const name = shownAs(term, texts.asking, masses);
    shown.set(name, (shown.get(name) ?? 0) + mass);
  }
  const matches = [...shown].map(
    ([term, mass]): TextMatch => ({
      ...describe(term, texts),
      share: mass * perMass,
    }),
  );
  return matches.sort((one, other) => other.share - one.share || (one.term < other.term ? -1 : 1));
}
