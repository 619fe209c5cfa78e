import type { MatchLanguage } from '../match-document';
import { clauseLanguages, looksSwahili } from './detect-language';
import { conceptOfPhrase, conceptsOfWord, isOnlySwahili, longestPhrase, phraseKey, startsPhrase } from './glossary';
import { numberTerms } from './numbers';
import { stemOf } from './stem';
import { isStopWord } from './stop-words';
import { startsTranslatedPhrase, type Translation, translationsOfPhrase, translationsOfWord } from './translations';
import { compoundsAmong, type Piece, splitPieces, type Word, wordsAmong } from './words';

/** An index term and how much of the word it stands for (0..1]. */
export type Term = { key: string; weight: number };

/**
 * A word, a glossary phrase, a compound or a number in a text: UTF-16 offsets (end exclusive), the language it was read in, and what it is indexed as.
 * The first term is the main one. `isPhrase`: it spans words that have tokens of their own; with `isCompound` these are two that a hyphen
 * joins; where one of them is no word by itself (3-D), the whole is not called so. `translations` are index terms of the other
 * language that may stand for the same.
 */
export type Token = {
  start: number;
  end: number;
  language: MatchLanguage;
  clause: number;
  isPhrase: boolean;
  isCompound?: true;
  terms: Term[];
  translations: readonly Translation[];
};

/** How much of a word's weight its exact Swahili form and a phrase as a whole add. */
const surfaceWeight = 0.25;
const phraseWeight = 0.5;

/** What a word means in a language, whatever text it stands in. */
type Reading = { language: MatchLanguage; stem: string; terms: Term[]; translations: readonly Translation[] };
type ReadWord = Word & Reading;

function termsOfWord(normal: string, stem: string, language: MatchLanguage): Term[] {
  const concepts = conceptsOfWord({ surface: normal, stem, language });
  const main: Term[] = concepts.length ? concepts.map(({ key }) => ({ key, weight: 1 / concepts.length })) : [{ key: stem, weight: 1 }];
  return language === 'sw' && main[0]?.key !== normal ? [...main, { key: normal, weight: surfaceWeight }] : main;
}

type Phrase = { key: string; last: ReadWord; translations: readonly Translation[] };

function phraseOf(run: readonly ReadWord[], last: ReadWord): Phrase | null {
  const stems = run.map(({ stem }) => stem);
  const concept = conceptOfPhrase(stems, last.language);
  const translations = translationsOfPhrase(stems, last.language);
  return concept || translations.length > 0 ? { key: concept?.key ?? phraseKey(stems), last, translations } : null;
}

/** The longest listed phrase that begins at a word and stays within its clause. */
function phraseAt(words: readonly ReadWord[], from: number): Phrase | null {
  const first = words[from];
  const second = words[from + 1];
  if (!first || !second) return null;
  const { stem, language } = first;
  if (!startsPhrase(stem, language) && !startsTranslatedPhrase(stem, second.stem, language)) return null;
  for (let length = longestPhrase; length > 1; length--) {
    const run = words.slice(from, from + length);
    const last = run[length - 1];
    if (!last || last.clause !== first.clause) continue;
    const phrase = phraseOf(run, last);
    if (phrase) return phrase;
  }
  return null;
}

/** Enough for the words in use; past it the memory starts afresh, so that strange input cannot fill it. */
const mostRemembered = 50_000;
const remembered: Record<MatchLanguage, Map<string, Reading>> = { en: new Map(), sw: new Map() };

/** Remembered, because texts use few words often. */
function readingOf(normal: string, language: MatchLanguage): Reading {
  const memory = remembered[language];
  const before = memory.get(normal);
  if (before) return before;
  if (memory.size >= mostRemembered) memory.clear();
  const stem = stemOf(normal, language);
  const terms = termsOfWord(normal, stem, language);
  const reading = { language, stem, terms, translations: translationsOfWord(normal, stem, language) };
  memory.set(normal, reading);
  return reading;
}

/** A foreign word inside a clause is read in its own language: "chromium" in Swahili, "mafundi" in English. */
function readWord(word: Word, clauseLanguage: MatchLanguage): ReadWord {
  const isEnglishInSwahili = clauseLanguage === 'sw' && !looksSwahili(word.normal);
  const isSwahiliInEnglish = clauseLanguage === 'en' && word.normal.length > 4 && isOnlySwahili(word.normal);
  const language = isEnglishInSwahili ? 'en' : isSwahiliInEnglish ? 'sw' : clauseLanguage;
  return { ...word, ...readingOf(word.normal, language) };
}

/** Characters of one text, and of a whole document, that are read; what comes after says nothing new, and a megabyte would hold all else up. */
export const longestText = 20_000;

/** Hyphened words as they are written elsewhere, without the hyphen. */
function compoundTokens(pieces: readonly Piece[], languages: readonly MatchLanguage[]): Token[] {
  return compoundsAmong(pieces).flatMap((word): Token[] => {
    if (isStopWord(word.normal, languages[word.clause] ?? 'en')) return [];
    const { start, end, clause, language, terms, translations } = readWord(word, languages[word.clause] ?? 'en');
    return [{ start, end, clause, language, isPhrase: true, ...(word.hasWords ? { isCompound: true as const } : {}), terms, translations }];
  });
}

function numberTokens(text: string, pieces: readonly Piece[], languages: readonly MatchLanguage[]): Token[] {
  return numberTerms(text, pieces).map(({ start, end, clause, key }) => ({
    ...{ start, end, clause, language: languages[clause] ?? 'en', isPhrase: true },
    ...{ terms: [{ key, weight: 1 }], translations: [] },
  }));
}

function wordTokens(read: readonly ReadWord[]): Token[] {
  return read.flatMap((word, at) => {
    const { start, end, clause } = word;
    const place = { clause, language: word.language };
    const token: Token = { start, end, ...place, isPhrase: false, terms: word.terms, translations: word.translations };
    const phrase = phraseAt(read, at);
    if (!phrase) return [token];
    const terms = [{ key: phrase.key, weight: phraseWeight }];
    return [token, { start, end: phrase.last.end, ...place, isPhrase: true, terms, translations: phrase.translations }];
  });
}

/** The tokens of a text in order of their offsets, mostly in `language`; clauses in the other language are read in theirs. */
export function analyse(text: string, language: MatchLanguage): Token[] {
  const known = text.slice(0, longestText);
  const pieces = splitPieces(known);
  const words = wordsAmong(pieces);
  const languages = clauseLanguages(words, language);
  const read: ReadWord[] = [];
  for (const word of words) {
    const own = languages[word.clause] ?? language;
    if (isStopWord(word.normal, own)) continue;
    read.push(readWord(word, own));
  }
  const beside = [...compoundTokens(pieces, languages), ...numberTokens(known, pieces, languages)];
  return beside.length === 0 ? wordTokens(read) : [...wordTokens(read), ...beside].sort((one, other) => one.start - other.start);
}
