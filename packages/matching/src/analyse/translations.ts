import { lexicon } from '../data/lexicon';
import type { MatchLanguage } from '../match-document';
import { contentWords, isKnownByStem, meaningOf, phraseKey } from './glossary';
import { stemOf } from './stem';

/**
 * An index term of the other language that a word may be meant by, how likely, and what both are called; `isSpelling` where it is only written
 * almost like the word.
 */
export type Translation = { key: string; probability: number; en: string; sw: string; isSpelling?: true };

/** By the word as it stands or its stem; for phrases by the stems of their words. */
const translations: Record<MatchLanguage, Map<string, Translation[]>> = { en: new Map(), sw: new Map() };
const phraseStarts: Record<MatchLanguage, Set<string>> = { en: new Set(), sw: new Set() };

/** How a term of the lexicon is found in the index: its meaning in the glossary, or its stems. */
function indexKey(words: readonly string[], language: MatchLanguage): string {
  const stems = words.map((word) => stemOf(word, language));
  return meaningOf(words, stems, language)?.key ?? phraseKey(stems);
}

function addTranslation(form: string, language: MatchLanguage, found: Translation): void {
  const words = contentWords(form, language);
  const stems = words.map((word) => stemOf(word, language));
  if (words.length > 1) phraseStarts[language].add(phraseKey(stems.slice(0, 2)));
  const keys = new Set(isKnownByStem(words, language) ? [phraseKey(words), phraseKey(stems)] : [phraseKey(words)]);
  for (const key of keys) {
    if (key === '') continue;
    const listed = translations[language].get(key) ?? [];
    const same = listed.find((one) => one.key === found.key);
    if (!same) translations[language].set(key, [...listed, { ...found }]);
    else same.probability = Math.max(same.probability, found.probability);
  }
}

/** Words with several translations share their likelihood out: by the square root, as synonyms hardly ever stand together. */
function shareOut(listed: readonly Translation[]): void {
  const sum = listed.reduce((total, { probability }) => total + probability, 0);
  for (const one of listed) one.probability /= Math.sqrt(Math.max(1, sum));
}

for (const [english, swahili, weight] of lexicon) {
  const [en, sw] = [contentWords(english, 'en'), contentWords(swahili, 'sw')];
  if (en.length === 0 || sw.length === 0) continue;
  const named = { probability: weight, en: english, sw: swahili };
  addTranslation(english, 'en', { ...named, key: indexKey(sw, 'sw') });
  addTranslation(swahili, 'sw', { ...named, key: indexKey(en, 'en') });
}
for (const language of ['en', 'sw'] as const) for (const listed of translations[language].values()) shareOut(listed);

/** What a word may be called in the other language: as it stands, without the locative -ni, or by its stem. */
export function translationsOfWord(word: string, stem: string, language: MatchLanguage): readonly Translation[] {
  const known = translations[language];
  const atPlace = language === 'sw' && word.length > 5 && word.endsWith('ni') ? known.get(word.slice(0, -2)) : undefined;
  return known.get(word) ?? atPlace ?? known.get(stem) ?? [];
}

/** What a phrase may be called, by the stems of its words. */
export const translationsOfPhrase = (stems: readonly string[], language: MatchLanguage): readonly Translation[] =>
  translations[language].get(phraseKey(stems)) ?? [];

/** Whether a phrase of the lexicon begins with these two stems. */
export const startsTranslatedPhrase = (first: string, second: string, language: MatchLanguage): boolean =>
  phraseStarts[language].has(`${first} ${second}`);
