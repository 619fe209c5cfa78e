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

/** Whether a word stands for a point: by one of its own terms, or by a translation that is the point's own term. */
export const standsFor = (token: Token, { keys, own }: Point): boolean =>
  token.terms.some(({ key }) => keys.has(key)) || translatedKeys(token).some((key) => own.includes(key));
