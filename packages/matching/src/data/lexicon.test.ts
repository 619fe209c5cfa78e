import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stemOf } from '../analyse/stem';
import { isStopWord } from '../analyse/stop-words';
import type { MatchLanguage } from '../match-document';
import { domainGlossary } from './glossary-domain';
import { lexicon, lexiconFields, readTerms } from './lexicon';

/** Words with letters that Swahili spelling lacks, written so in Tanzania: names, abbreviations and units. */
const foreignSpellings = new Set(['qr', 'saccos', 'victoria']);

const words = (term: string): string[] => term.split(/[\s-]+/);
const contentStems = (term: string, language: MatchLanguage): string[] =>
  words(term)
    .filter((word) => !isStopWord(word, language))
    .map((word) => stemOf(word, language));

type DemoEntry = { tags: string[] };

const demoFile = path.join(__dirname, '../../../../apps/server/src/demo/demo-needs-offers.json');
const demo = JSON.parse(readFileSync(demoFile, 'utf8')) as { needs: DemoEntry[]; offers: DemoEntry[] };

/** Terms by the stems under which a text in the other language would ask for them. */
function termsByStems(pairs: readonly (readonly [asked: string, found: string])[], language: MatchLanguage): ReadonlyMap<string, string[]> {
  const terms = new Map<string, string[]>();
  for (const [asked, found] of pairs) {
    const stems = contentStems(asked, language).join(' ');
    terms.set(stems, [...(terms.get(stems) ?? []), found]);
  }
  return terms;
}

const toSwahili = termsByStems(
  lexicon.map(([english, swahili]) => [english, swahili]),
  'en',
);
const toEnglish = termsByStems(
  lexicon.map(([english, swahili]) => [swahili, english]),
  'sw',
);
const inSwahili = (text: string) => toSwahili.get(contentStems(text, 'en').join(' ')) ?? [];
const inEnglish = (text: string) => toEnglish.get(contentStems(text, 'sw').join(' ')) ?? [];

describe('the lexicon of both languages', () => {
  test('has at least 3,000 pairs, counted by their stems so that plurals add none', () => {
    const pairs = new Set(lexicon.map(([english, swahili]) => `${contentStems(english, 'en')}|${contentStems(swahili, 'sw')}`));
    expect(pairs.size).toBeGreaterThanOrEqual(3000);
  });

  test('holds no pair twice', () => {
    const pairs = lexicon.map(([english, swahili]) => `${english} = ${swahili}`).sort();
    expect(pairs.filter((pair, at) => pair === pairs[at - 1])).toEqual([]);
  });

  test('weights lie above 0 and not above 1', () => {
    expect(lexicon.filter(([, , weight]) => !(weight > 0 && weight <= 1))).toEqual([]);
  });

  test('terms are in lower case, neither empty nor padded, of letters and what belongs inside a word', () => {
    const wellWritten = /^[a-z0-9]['a-z0-9]*(?:[ -]['a-z0-9]+)*$/;
    expect(lexicon.flatMap(([english, swahili]) => [english, swahili] as const).filter((term) => !wellWritten.test(term))).toEqual([]);
  });

  test('Swahili words have no letters that Swahili lacks', () => {
    const swahiliWords = lexicon.flatMap(([, swahili]) => words(swahili));
    expect(swahiliWords.filter((word) => /[qx]|c(?!h)/.test(word) && !foreignSpellings.has(word))).toEqual([]);
  });

  test('a term carries a meaning of its own and fits into a phrase that the analyser looks up', () => {
    const sizes = lexicon.flatMap(([english, swahili]) => [
      { term: english, stems: contentStems(english, 'en').length },
      { term: swahili, stems: contentStems(swahili, 'sw').length },
    ]);
    expect(sizes.filter(({ stems }) => stems < 1 || stems > 4)).toEqual([]);
  });
});

test.each(Object.entries(lexiconFields))('the field %s has at least 100 pairs, each line in the form that is read', (_field, text) => {
  expect(readTerms(text).length).toBeGreaterThanOrEqual(100);
  const line = /^[^=,]+ = [a-z][^=,]*?(?: \.\d+)?(?:, [a-z][^=,]*?(?: \.\d+)?)*$/;
  expect(
    text
      .trim()
      .split('\n')
      .filter((one) => !line.test(one)),
  ).toEqual([]);
});

test('a line gives every English word every translation, and all forms of a word its weight', () => {
  expect(readTerms('\nstone/rock = jiwe/mawe, mwamba .6\n')).toEqual([
    ['stone', 'jiwe', 1],
    ['stone', 'mawe', 1],
    ['rock', 'jiwe', 1],
    ['rock', 'mawe', 1],
    ['stone', 'mwamba', 0.6],
    ['rock', 'mwamba', 0.6],
  ]);
});

describe('both directions', () => {
  test.each([
    ['a leaking pump', 'pump', 'pampu'],
    ['plurals of the ki- class', 'dryers', 'vikaushio'],
    ['plurals that the stemmer does not join', 'stones', 'mawe'],
    ['verbs as they stand in a sentence', 'cracked', 'umepasuka'],
    ['a process and its name', 'welding', 'uchomeleaji'],
    ['terms of several words', 'yoghurt', 'maziwa ya mtindi'],
    ['terms of several words on both sides', 'water pumps', 'pampu za maji'],
    ['places', 'in rural areas', 'vijijini'],
  ])('%s: %s and %s find each other', (_what, english, swahili) => {
    const stems = contentStems(swahili, 'sw').join(' ');
    expect(inSwahili(english).map((term) => contentStems(term, 'sw').join(' '))).toContain(stems);
    expect(inEnglish(swahili).map((term) => contentStems(term, 'en').join(' '))).toContain(contentStems(english, 'en').join(' '));
  });
});

test('the words of the domain glossary are in the lexicon, but for those that the analyser leaves out', () => {
  const pairs = new Set(lexicon.map(([english, swahili]) => `${english} = ${swahili}`));
  const missing = domainGlossary
    .trim()
    .split('\n')
    .map((line) => line.split(' = ').map((side) => side.split('/')))
    .flatMap(([english = [], [swahili = ''] = []]) => english.map((term) => [term, swahili] as const))
    .filter(([english, swahili]) => contentStems(english, 'en').length > 0 && contentStems(swahili, 'sw').length > 0)
    .filter(([english, swahili]) => !pairs.has(`${english} = ${swahili}`));
  expect(missing).toEqual([]);
});

/** Names and terms of the workshop that are said in English in Swahili texts too. */
const saidInEnglish = ['cad', 'cnc', 'gsm', 'jigs', 'kappaphycus', 'lamination', 'ussd'];

test('the key words of the demonstration are found, but for names that both languages share', () => {
  const known: Record<MatchLanguage, Set<string>> = {
    en: new Set([...toSwahili.keys()].flatMap((stems) => stems.split(' '))),
    sw: new Set([...toEnglish.keys()].flatMap((stems) => stems.split(' '))),
  };
  const keyWords = [...new Set([...demo.needs, ...demo.offers].flatMap(({ tags }) => tags.flatMap((tag) => words(tag.toLowerCase()))))];
  const isFound = (word: string) => known.en.has(stemOf(word, 'en')) || known.sw.has(stemOf(word, 'sw'));
  const missing = keyWords.filter((word) => !isStopWord(word, 'en') && !isStopWord(word, 'sw') && !isFound(word));
  expect(missing.sort()).toEqual(saidInEnglish);
});
