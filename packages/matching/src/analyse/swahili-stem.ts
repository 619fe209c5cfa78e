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
  /^(?:ik|ek|k|ish|esh|iz|ez|z|ian|ean|an|iw|ew|w|li|le|aj|iaj)*(?:a|e|i|o|u|ano|iano|evu|ivu|vu|fu|eo|io|zi|izi)?(?:ni)?$/;

const relativeVerb = new RegExp(`^${subject}(?:na|li|taka|si)${relative}(?=.{3})`);
const finiteVerb = /^(?:ha)?(?:ni|u|a|tu|m|wa|i|li|ya|ki|vi|zi|ku|pa)(?:na|me|ta|li|nge|ngali)(?=.{4})/;
const infinitive = /^ku(?=.{3})/;
const noun = new RegExp(`^(?:${anyOf(swahiliRules.nounPrefixes)})(?=.{4})`);

function stemByRoot(word: string): string | null {
  for (const root of roots) {
    const at = word.indexOf(root);
    if (at >= 0 && rootPrefix.test(word.slice(0, at)) && rootSuffix.test(word.slice(at + root.length))) return root;
  }
  return null;
}

function removePrefix(word: string): { rest: string; wasNoun: boolean } {
  for (const pattern of [relativeVerb, finiteVerb, infinitive]) {
    const rest = word.replace(pattern, '');
    if (rest !== word) return { rest, wasNoun: false };
  }
  const rest = word.replace(noun, '');
  return { rest, wasNoun: rest !== word };
}

function removeSuffixes(stem: string, wasNoun: boolean): string {
  let rest = stem.replace(/(?<=.{4})ni$/, '');
  if (wasNoun) rest = rest.replace(/(?<=.{3})(?:aji|iano|ano|vu|fu|io|eo)$/, '');
  rest = rest.replace(/(?<=.{3})(?:ikana|ekana|iana|eana|iwa|ewa|wa|ana)$/, '');
  rest = rest.replace(/(?<=.{3})(?:iz|ez)[ai]$/, '');
  return rest.replace(/(?<=.{2})[aeou]$/, '');
}

/** Stem of a normalised Swahili word; protected and very short words stay as they are. */
export function stemSwahili(word: string): string {
  if (word.length < 4 || shielded.has(word)) return word;
  const root = stemByRoot(word);
  if (root !== null) return root;
  const { rest, wasNoun } = removePrefix(word);
  return removeSuffixes(rest, wasNoun);
}
