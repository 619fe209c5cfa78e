import type { MatchLanguage } from '../match-document';
import { clauseLanguages, looksSwahili } from './detect-language';
import { type Concept, conceptOfPhrase, conceptsOfWord, isOnlySwahili, longestPhrase, startsPhrase } from './glossary';
import { stemOf } from './stem';
import { isStopWord } from './stop-words';
import { splitWords, type Word } from './words';

/** An index term and how much of the word it stands for (0..1]. */
export type Term = { key: string; weight: number };

/**
 * A word or a glossary phrase in a text: UTF-16 offsets (end exclusive), the language it was read in, and what it is indexed as.
 * The first term is the main one; a phrase spans words that have tokens of their own.
 */
export type Token = { start: number; end: number; language: MatchLanguage; clause: number; isPhrase: boolean; terms: Term[] };

/** How much of a word's weight its exact Swahili form and a phrase as a whole add. */
const surfaceWeight = 0.25;
const phraseWeight = 0.5;

type ReadWord = Word & { language: MatchLanguage; stem: string };

function termsOfWord({ normal, language, stem }: ReadWord): Term[] {
  const concepts = conceptsOfWord({ surface: normal, stem, language });
  const main: Term[] = concepts.length ? concepts.map(({ key }) => ({ key, weight: 1 / concepts.length })) : [{ key: stem, weight: 1 }];
  return language === 'sw' && main[0]?.key !== normal ? [...main, { key: normal, weight: surfaceWeight }] : main;
}

/** The longest glossary phrase that begins at a word and stays within its clause. */
function phraseAt(words: readonly ReadWord[], from: number): { concept: Concept; last: ReadWord } | null {
  const first = words[from];
  if (!first || !startsPhrase(first.stem, first.language)) return null;
  for (let length = longestPhrase; length > 1; length--) {
    const run = words.slice(from, from + length);
    const last = run[length - 1];
    if (!last || last.clause !== first.clause) continue;
    const concept = conceptOfPhrase(
      run.map(({ stem }) => stem),
      first.language,
    );
    if (concept) return { concept, last };
  }
  return null;
}

/** A foreign word inside a clause is read in its own language: "chromium" in Swahili, "mafundi" in English. */
function readWord(word: Word, clauseLanguage: MatchLanguage): ReadWord {
  const isEnglishInSwahili = clauseLanguage === 'sw' && !looksSwahili(word.normal);
  const isSwahiliInEnglish = clauseLanguage === 'en' && word.normal.length > 4 && isOnlySwahili(word.normal);
  const language = isEnglishInSwahili ? 'en' : isSwahiliInEnglish ? 'sw' : clauseLanguage;
  return { ...word, language, stem: stemOf(word.normal, language) };
}

/** The tokens of a text in order of their offsets, mostly in `language`; clauses in the other language are read in theirs. */
export function analyse(text: string, language: MatchLanguage): Token[] {
  const words = splitWords(text);
  const languages = clauseLanguages(words, language);
  const read: ReadWord[] = [];
  for (const word of words) {
    const own = languages[word.clause] ?? language;
    if (isStopWord(word.normal, own)) continue;
    read.push(readWord(word, own));
  }
  return read.flatMap((word, at) => {
    const { start, end, clause } = word;
    const token: Token = { start, end, clause, language: word.language, isPhrase: false, terms: termsOfWord(word) };
    const phrase = phraseAt(read, at);
    if (!phrase) return [token];
    const terms = [{ key: phrase.concept.key, weight: phraseWeight }];
    return [token, { start, end: phrase.last.end, clause, language: word.language, isPhrase: true, terms }];
  });
}
