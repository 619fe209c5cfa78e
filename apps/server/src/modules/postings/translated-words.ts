import type { Language } from '@kongano/domain';
import { analyse, conceptByKey } from '@kongano/matching';

const MOST_LETTERS = 4_000;

/**
 * What the words of these texts are called in both languages, as far as the glossary knows them. Kept beside a posting, so that a search in
 * one language finds what was written in the other without looking anything up.
 */
export function translatedWords(texts: readonly (string | null)[], language: Language): string {
  const english = new Set<string>();
  const swahili = new Set<string>();
  for (const text of texts)
    for (const token of analyse(text ?? '', language))
      for (const { key } of token.terms) {
        const concept = conceptByKey(key);
        if (!concept) continue;
        english.add(concept.en);
        swahili.add(concept.sw);
      }
  // Each language by itself: neighbouring words are compared as one stretch of text.
  return [...english, ...swahili].join(' ').slice(0, MOST_LETTERS);
}
