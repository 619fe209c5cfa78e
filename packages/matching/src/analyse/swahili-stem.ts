import { lexicon } from '../data/lexicon';
import { knownRoots, protectedWords, swahiliRules } from '../data/swahili-rules';

/**
 * Light Swahili stemming: a known root is found inside its affixes; a word without one loses its prefix and its suffixes as long as
 * enough is left. It is an aid to recall: the word itself is indexed beside its stem.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);
const anyOf = (parts: readonly string[]): string => [...parts].sort((a, b) => b.length - a.length).join('|');

const shielded = new Set(words(protectedWords));
const roots = words(knownRoots).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const subject = `(?:${anyOf(swahiliRules.subjects)})`;
const tense = `(?:${anyOf(swahiliRules.tenses)})`;
const relative = `(?:${anyOf(swahiliRules.relatives)})`;
const object = `(?:${anyOf(swahiliRules.objects)})`;
const verbPrefix = `(?:(?:ha)?${subject}(?:taka|${tense})?|ha?tu|hu|si|nina|ku|kuto)${relative}?${object}?`;
const rootPrefix = new RegExp(`^(?:${verbPrefix}|(?:${anyOf(swahiliRules.nounPrefixes)}))?$`);
const rootSuffix =
  /^(?:ik|ek|k|ish|esh|iz|ez|z|ian|ean|an|iw|ew|w|li|le|aj|iaj|[ie](?=[aw]))*(?:a|e|i|o|u|ano|iano|evu|ivu|vu|fu|eo|io|zi|izi)?(?:ni)?$/;

const relativeVerb = new RegExp(`^${subject}(?:na|li|taka|si)${relative}(?=.{3})`);
const finiteVerb = /^(?:ha)?(?:ni|u|a|tu|m|wa|i|li|ya|ki|vi|zi|ku|pa)(?:na|me|ta|li|nge|ngali)(?=.{4})/;
const infinitive = /^ku(?=.{3})/;
/** What is wont to be: hupanda, they plant. Only where a verb's last vowel stands, as hundi, hukumu, hutuba begin so by themselves. */
const habitual = /^hu(?=.{3,}a$)/;
const objectMarker = /^(?:ji|ki|vi|zi|li|ya|wa|tu|ku|mw|m|i|u)(?=.{3})/;
const noun = new RegExp(`^(?:${anyOf(swahiliRules.nounPrefixes)})(?=.{4})`);

function stemByRoot(word: string): string | null {
  for (const root of roots) {
    const at = word.indexOf(root);
    if (at >= 0 && rootPrefix.test(word.slice(0, at)) && rootSuffix.test(word.slice(at + root.length))) return root;
  }
  return null;
}

const removeCausative = (stem: string): string => stem.replace(/(?<=.{3})[ie]sha?$/, '');

/** Of a noun, -e at the end is its own (vipande, pieces; kupanda, to plant), where a verb's may be its mood. */
function removeSuffixes(stem: string, isNoun: boolean): string {
  let rest = stem.replace(/(?<=.{4})ni$/, '');
  if (isNoun) rest = rest.replace(/(?<=.{3})(?:(?:(?<=[aeiou])l)?[ie]?aji|iano|ano|vu|fu|io|eo)$/, '');
  rest = rest.replace(/(?<=.{3})(?:ikana|ekana|iana|eana|iwa|ewa|wa|ana)$/, '');
  rest = rest.replace(/(?<=.{3})(?:iz|ez)[ai]$/, '');
  const forSomebody = /(?<=.{3})(?:(?<=[aeiou])l)?[ie]a$/;
  if (forSomebody.test(rest)) return removeCausative(rest.replace(forSomebody, ''));
  return removeCausative(rest).replace(isNoun ? /(?<=.{2})[aou]$/ : /(?<=.{2})[aeou]$/, '');
}

/** Stems of the verbs that the lexicon lists: with them the right one of several ways to take a verb apart is known. */
const verbStems: ReadonlySet<string> = new Set(
  lexicon.flatMap(([, swahili]) => (/^[a-z]+a$/.test(swahili) ? [removeSuffixes(swahili.replace(infinitive, ''), false)] : [])),
);
const isVerb = (rest: string): boolean => verbStems.has(removeSuffixes(rest, false));

/** What a verb is without its prefixes, also the one that marks what it is done to: ku-zi-kaza, to harden them; nothing for other words. */
function verbIn(word: string): string | undefined {
  const rests = [relativeVerb, finiteVerb, infinitive, habitual].map((prefix) => word.replace(prefix, '')).filter((rest) => rest !== word);
  return rests.find(isVerb) ?? rests.map((rest) => rest.replace(objectMarker, '')).find(isVerb) ?? rests[0];
}

/** A word without a prefix is a verb as the lexicon lists it, or a noun. */
const stemOfBareWord = (word: string): string => (word.endsWith('e') ? word : removeSuffixes(word, false));

/** Stem of a normalised Swahili word; protected and very short words stay as they are. */
export function stemSwahili(word: string): string {
  if (word.length < 4 || shielded.has(word)) return word;
  const root = stemByRoot(word);
  if (root !== null) return root;
  const verb = verbIn(word);
  if (verb !== undefined) return removeSuffixes(verb, false);
  const withoutClass = word.replace(noun, '');
  return withoutClass === word ? stemOfBareWord(word) : removeSuffixes(withoutClass, true);
}
