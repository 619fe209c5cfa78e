/**
 * English stemming after the published description of Porter2 (M. F. Porter, "The English (Porter2) stemming algorithm", 2001,
 * snowballstem.org/algorithms/english/stemmer.html); written from the description, not from its code.
 */
const vowel = '[aeiouy]';
const exceptions = new Map<string, string>([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
]);
const invariants = new Set(['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes']);
const invariantAfterPlural = /^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;

const step2: readonly [string, string][] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const step3: readonly [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const step4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic'.split(' ');

/** Start of the region after the first consonant that follows a vowel, counted from `from`. */
function regionStart(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function regions(word: string): { r1: number; r2: number } {
  const special = /^(?:gener|commun|arsen)/.exec(word);
  const r1 = special ? special[0].length : regionStart(word, 0);
  return { r1, r2: regionStart(word, r1) };
}

const endsInShortSyllable = (word: string): boolean => /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);

function removePlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/(?:ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word) || !word.endsWith('s')) return word;
  return new RegExp(`${vowel}.+s$`).test(word) ? word.slice(0, -1) : word;
}

function removePastAndProgressive(word: string, r1: number): string {
  const doubledE = /eed(?:ly)?$/.exec(word);
  if (doubledE) return doubledE.index >= r1 ? `${word.slice(0, doubledE.index)}ee` : word;
  const ending = /(?:ingly|edly|ing|ed)$/.exec(word);
  if (!ending) return word;
  const rest = word.slice(0, ending.index);
  if (!new RegExp(vowel).test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return rest.length <= r1 && endsInShortSyllable(rest) ? `${rest}e` : rest;
}

function replaceLongest(word: string, table: readonly [string, string][], region: number): string | null {
  for (const [suffix, replacement] of table) {
    if (!word.endsWith(suffix)) continue;
    const at = word.length - suffix.length;
    return at >= region ? word.slice(0, at) + replacement : word;
  }
  return null;
}

function reduceDerived(word: string, r1: number): string {
  const replaced = replaceLongest(word, step2, r1);
  if (replaced !== null) return replaced;
  const at = word.length;
  if (word.endsWith('logi')) return at - 3 >= r1 ? word.slice(0, -1) : word;
  return /[cdeghkmnrt]li$/.test(word) && at - 2 >= r1 ? word.slice(0, -2) : word;
}

function reduceAdjectives(word: string, r1: number, r2: number): string {
  const replaced = replaceLongest(word, step3, r1);
  if (replaced !== null) return replaced;
  return word.endsWith('ative') && word.length - 5 >= r2 ? word.slice(0, -5) : word;
}

function removeLastSuffix(word: string, r2: number): string {
  const suffix = step4.find((one) => word.endsWith(one));
  if (suffix) return word.length - suffix.length >= r2 ? word.slice(0, -suffix.length) : word;
  return /[st]ion$/.test(word) && word.length - 3 >= r2 ? word.slice(0, -3) : word;
}

function tidyEnding(word: string, r1: number, r2: number): string {
  const at = word.length - 1;
  if (word.endsWith('e')) return at >= r2 || (at >= r1 && !endsInShortSyllable(word.slice(0, -1))) ? word.slice(0, -1) : word;
  return word.endsWith('ll') && at >= r2 ? word.slice(0, -1) : word;
}

/** Stem of a normalised (lower-case) English word; words of one or two letters stay as they are. */
export function stemEnglish(input: string): string {
  if (input.length <= 2) return input;
  const exception = exceptions.get(input);
  if (exception !== undefined) return exception;
  if (invariants.has(input)) return input;
  // A capital Y stands for a y that is a consonant, as in the description.
  let word = input
    .replace(/^'/, '')
    .replace(/(?:'s'|'s|')$/, '')
    .replace(/^y/, 'Y')
    .replace(/([aeiouy])y/g, '$1Y');
  const { r1, r2 } = regions(word);
  word = removePlural(word);
  if (invariantAfterPlural.test(word)) return word;
  word = removePastAndProgressive(word, r1);
  word = word.replace(/(.[^aeiouy])[yY]$/, '$1i');
  word = reduceAdjectives(reduceDerived(word, r1), r1, r2);
  return tidyEnding(removeLastSuffix(word, r2), r1, r2).toLowerCase();
}
