import type { MatchLanguage } from '../match-document';
import { stemEnglish } from './english-stem';
import { stemSwahili } from './swahili-stem';

/** Enough for the words in use; past it the memory starts afresh, so that strange input cannot fill it. */
const mostRemembered = 50_000;

const remembered: Record<MatchLanguage, Map<string, string>> = { en: new Map(), sw: new Map() };

/** Stem of a normalised word; never empty. Remembered, because texts use few words often. */
export function stemOf(word: string, language: MatchLanguage): string {
  const memory = remembered[language];
  const before = memory.get(word);
  if (before !== undefined) return before;
  if (memory.size >= mostRemembered) memory.clear();
  const stem = (language === 'en' ? stemEnglish(word) : stemSwahili(word)) || word;
  memory.set(word, stem);
  return stem;
}
