import { analyse, type Token } from '../../analyse/analyse';
import type { MatchLanguage } from '../../match-document';
import { sameAspect } from './aspects';

/** Something that a must-have speaks of: index terms that stand for it in either language. */
export type Point = { keys: ReadonlySet<string>; own: readonly string[]; start: number; end: number };

/** From this likelihood on a translation may stand for a word. */
const likely = 0.25;
const ownKeys = ({ terms }: Token): string[] => terms.map(({ key }) => key);
const translatedKeys = ({ translations }: Token): string[] =>
  translations.filter(({ probability }) => probability >= likely).map(({ key }) => key);

/** What the words of a text speak of, one point for each word that carries meaning; a listed phrase stands for each of its words. */
export function pointsOf(text: string, language: MatchLanguage): Point[] {
  const tokens = analyse(text, language);
  const phrases = tokens.filter(({ isPhrase }) => isPhrase);
  return tokens
    .filter(({ isPhrase }) => !isPhrase)
    .map((token) => {
      const own = ownKeys(token);
      const around = phrases.filter(({ start, end }) => start <= token.start && end >= token.end);
      const keys = [token, ...around].flatMap((one) => [...ownKeys(one), ...translatedKeys(one)]);
      return { keys: new Set([...keys, ...sameAspect(own)]), own, start: token.start, end: token.end };
    });
}

/** Which words of a text stand for an index term: by a term of their own, or by a likely translation. */
export type Spoken<Word extends Token = Token> = {
  own: ReadonlyMap<string, readonly Word[]>;
  translated: ReadonlyMap<string, readonly Word[]>;
};

/** Looks the words of a text up by what they stand for. */
export function spokenIn<Word extends Token>(tokens: readonly Word[]): Spoken<Word> {
  const spoken = { own: new Map<string, Word[]>(), translated: new Map<string, Word[]>() };
  const add = (to: Map<string, Word[]>, key: string, token: Word) => {
    const listed = to.get(key);
    if (listed) listed.push(token);
    else to.set(key, [token]);
  };
  for (const token of tokens) {
    for (const key of ownKeys(token)) add(spoken.own, key, token);
    for (const key of translatedKeys(token)) add(spoken.translated, key, token);
  }
  return spoken;
}

/** The words that stand for a point: by one of their own terms, or by a translation that is the point's own term. */
export function wordsFor<Word extends Token>({ keys, own }: Point, spoken: Spoken<Word>): Word[] {
  const found = new Set<Word>();
  for (const key of keys) for (const word of spoken.own.get(key) ?? []) found.add(word);
  for (const key of own) for (const word of spoken.translated.get(key) ?? []) found.add(word);
  return [...found];
}
