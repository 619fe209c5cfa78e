// The words of a new module, from the one that was typed.

/** `grants` → every form that its files use. Throws a sentence for what is no plural domain word. */
export function wordsOf(plural, { singular = singularOf(plural), titleEn, titleSw } = {}) {
  if (!/^[a-z]+$/.test(plural))
    throw new Error(`"${plural}" cannot name a module: use one domain word in the plural, in small letters, like "grants".`);
  if (!/^[a-z]+$/.test(singular) || singular === plural) {
    throw new Error(`What is one of "${plural}" called? Say it with --singular, like: npm run new:module people -- --singular person`);
  }
  const title = titleEn ?? capital(plural);
  return {
    plural,
    singular,
    Plural: capital(plural),
    Singular: capital(singular),
    SINGULAR: singular.toUpperCase(),
    titleEn: title,
    titleSw: titleSw ?? title,
  };
}

/** A template's text or file name in these words. Templates speak of `samples`. */
export function inWords(text, words) {
  const forms = { samples: words.plural, Samples: words.Plural, sample: words.singular, Sample: words.Singular, SAMPLE: words.SINGULAR };
  return text
    .replaceAll(/[Ss]amples|[Ss]ample|SAMPLE/g, (form) => forms[form])
    .replaceAll(/\{\{(titleEn|titleSw)\}\}/g, (_, key) => words[key].replaceAll(/['\\]/g, '\\$&'));
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

function singularOf(plural) {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(plural)) return plural.slice(0, -2);
  return plural.replace(/(?<=[^s])s$/, '');
}
