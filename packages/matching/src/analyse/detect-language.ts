import type { MatchLanguage } from '../match-document';
import { isStopWord } from './stop-words';
import { splitWords, type Word } from './words';

/** Swahili syllables end in a vowel, and its spelling has no q, x or bare c. */
export const looksSwahili = (word: string): boolean =>
  /[aeiou]$/.test(word) && !/[qx]|c(?!h)/.test(word) && !/([b-df-hj-np-tv-z])\1/.test(word);

/** Above 0 the words look Swahili, below 0 English. Function words weigh most. */
function leaning(words: readonly Word[]): number {
  let sum = 0;
  for (const { normal } of words) {
    const swahili = normal.length > 1 && isStopWord(normal, 'sw');
    const english = normal.length > 1 && isStopWord(normal, 'en');
    if (swahili !== english) sum += swahili ? 1 : -1;
    else if (normal.length > 3) sum += looksSwahili(normal) ? 0.4 : -0.4;
  }
  return sum;
}

/** Characters of a text that tell its language. */
const telling = 10_000;

/** Language of a text; English where nothing speaks for either. */
export function detectLanguage(text: string): MatchLanguage {
  return leaning(splitWords(text.slice(0, telling))) > 0 ? 'sw' : 'en';
}

/**
 * Language of each clause of a text that is known to be mostly in `expected`: firms mix both in one sentence, so a clause counts
 * as the other language only when it speaks clearly for it.
 */
export function clauseLanguages(words: readonly Word[], expected: MatchLanguage): MatchLanguage[] {
  const clauses: Word[][] = [];
  for (const word of words) {
    const clause = clauses[word.clause] ?? [];
    clause.push(word);
    clauses[word.clause] = clause;
  }
  return Array.from(clauses, (clause = []) => {
    const towardsSwahili = leaning(clause);
    if (expected === 'en') return towardsSwahili >= 1.4 ? 'sw' : 'en';
    return towardsSwahili <= -1.2 ? 'en' : 'sw';
  });
}
