import { domainGlossary } from '../data/glossary-domain';
import { technicalGlossary } from '../data/glossary-technical';
import type { MatchLanguage } from '../match-document';
import { stemOf } from './stem';
import { isStopWord } from './stop-words';
import { normaliseWord } from './words';

/** One meaning, named in both languages; texts in either language share its key in the index. */
export type Concept = { key: string; en: string; sw: string };

/** Longest glossary term, in words that carry meaning. */
export const longestPhrase = 4;

const entries: Record<MatchLanguage, Map<string, Concept[]>> = { en: new Map(), sw: new Map() };
/** First stems of phrases: most words begin none, and need not be looked up with what follows them. */
const phraseStarts: Record<MatchLanguage, Set<string>> = { en: new Set(), sw: new Set() };
const byKey = new Map<string, Concept>();

/** The words of a listed form that carry meaning. */
export const contentWords = (form: string, language: MatchLanguage): string[] =>
  form
    .split(/[\s-]+/)
    .map(normaliseWord)
    .filter((word) => !isStopWord(word, language));

/** How a phrase is looked up: the stems of its words that carry meaning. */
export const phraseKey = (stems: readonly string[]): string => stems.join(' ');

/** Short Swahili noun stems collide (taka, waste; kutaka, to want): such a word is known by its listed forms alone. */
export const isKnownByStem = (words: readonly string[], language: MatchLanguage): boolean =>
  language === 'en' || words.length > 1 || words.some((word) => word.startsWith('ku') || stemOf(word, 'sw').length > 4);

function addForm(form: string, language: MatchLanguage, concept: Concept): void {
  const words = contentWords(form, language);
  const stems = words.map((word) => stemOf(word, language));
  const keys = new Set(isKnownByStem(words, language) ? [phraseKey(words), phraseKey(stems)] : [phraseKey(words)]);
  if (words.length > 1) phraseStarts[language].add(stems[0] ?? '');
  for (const key of keys) {
    const listed = entries[language].get(key) ?? [];
    if (key !== '' && !listed.includes(concept)) entries[language].set(key, [...listed, concept]);
  }
}

/** English forms that are already known join the new ones to the meaning they have: an English word has one meaning here. */
function addLine(line: string): void {
  const [english, swahili] = line.split(' = ').map((side) => side.split('/').map((form) => form.trim()));
  if (!english?.[0] || !swahili?.[0]) return;
  const fresh: Concept = { key: `#${english[0]}`, en: english[0], sw: swahili[0] };
  const known = english.map((form) => entries.en.get(phraseKey(contentWords(form, 'en').map((word) => stemOf(word, 'en'))))?.[0]);
  const concept = known.find((one) => one !== undefined) ?? fresh;
  byKey.set(concept.key, concept);
  for (const [at, form] of english.entries()) if (!known[at]) addForm(form, 'en', concept);
  for (const form of swahili) addForm(form, 'sw', concept);
}

for (const line of `${technicalGlossary}${domainGlossary}`.split('\n')) addLine(line);

/** Meanings of a word: its exact form goes before its form without the locative -ni, and both before its stem. */
export function conceptsOfWord({
  surface,
  stem,
  language,
}: {
  surface: string;
  stem: string;
  language: MatchLanguage;
}): readonly Concept[] {
  const known = entries[language];
  const atPlace = language === 'sw' && surface.length > 5 && surface.endsWith('ni') ? known.get(surface.slice(0, -2)) : undefined;
  return known.get(surface) ?? atPlace ?? known.get(stem) ?? [];
}

/** The meaning that the glossary gives a listed form, if it gives it one. */
export function meaningOf(words: readonly string[], stems: readonly string[], language: MatchLanguage): Concept | undefined {
  const [word, stem] = [words[0], stems[0]];
  if (words.length !== 1 || word === undefined || stem === undefined) return conceptOfPhrase(stems, language);
  return conceptsOfWord({ surface: word, stem, language })[0];
}

/** Whether a glossary phrase of several words begins with this stem. */
export const startsPhrase = (stem: string, language: MatchLanguage): boolean => phraseStarts[language].has(stem);

/** Meaning of several words in a row, by their stems. */
export const conceptOfPhrase = (stems: readonly string[], language: MatchLanguage): Concept | undefined =>
  entries[language].get(phraseKey(stems))?.[0];

/** The meaning behind an index term, if it is one. */
export const conceptByKey = (key: string): Concept | undefined => byKey.get(key);

/** Whether a word is listed in Swahili and means nothing listed in English. */
export const isOnlySwahili = (word: string): boolean =>
  entries.sw.has(word) && !entries.en.has(word) && !entries.en.has(stemOf(word, 'en'));
