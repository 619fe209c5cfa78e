import { englishStopWords } from '../data/stop-words-en';
import { swahiliStopWords } from '../data/stop-words-sw';
import type { MatchLanguage } from '../match-document';

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const stopWords: Record<MatchLanguage, ReadonlySet<string>> = { en: listed(englishStopWords), sw: listed(swahiliStopWords) };

/** Whether a normalised word carries no meaning of its own in that language. */
export function isStopWord(word: string, language: MatchLanguage): boolean {
  return word.length < 2 || stopWords[language].has(word);
}
