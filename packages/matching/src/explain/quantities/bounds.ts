import type { Lexeme } from './lexemes';

/** How a number is meant: as it stands, as a least, as a most, or as the most that can be had ("up to"). */
export type Bound = 'exact' | 'least' | 'most' | 'reach';

/** Words right before a number. Swahili verbs take the class of their noun: isizidi, yasiyozidi, haupungui. */
const before: readonly (readonly [Bound, RegExp])[] = [
  ['least', /(?:at least|not less than|no less than|never less than|no fewer than|not (?:below|under)|minimum(?: of)?|min\.?|≥|> =)$/],
  [
    'most',
    /(?:at most|at the most|not? more than|never more than|not? (?:to )?exceed(?:ing)?|not (?:above|over)|maximum(?: of)?|max\.?|≤|< =)$/,
  ],
  [
    'least',
    /(?:angalau|walau|si chini ya|isiwe chini ya|kima cha chini(?: cha)?|kuanzia|(?:^| )\S*(?:si|ha)\S*pung(?:ui|ue|ua)(?: chini ya)?)$/,
  ],
  ['most', /(?:si zaidi ya|isiwe zaidi ya|kima cha juu(?: cha)?|pungufu ya|isipite|ndani ya|(?:^| )\S*(?:si|ha)\S*(?:zidi|vuki|vuke))$/],
  ['reach', /(?:up to|as much as|as many as|hadi|mpaka|kufikia)$/],
  [
    'least',
    /(?:more than|over|above|greater than|higher than|longer than|upwards of|exceed(?:s|ing)?|starting (?:from|at)|from|zaidi ya|>)$/,
  ],
  ['most', /(?:less than|under|below|fewer than|lower than|shorter than|within|cheaper than|chini ya|<)$/],
];

const after: readonly (readonly [Bound, RegExp])[] = [
  ['least', /^(?:\+|or more|or above|or longer|and more|and above|minimum|at least|au zaidi|na zaidi|au juu)/],
  ['most', /^(?:or less|or below|or fewer|or under|maximum|max|at most|au chini|au pungufu|au kidogo)/],
];

const endOfClause = /^[.,;:!?()]$/;
const lookedAt = 4;

/** The lexemes of the same clause before one, as words. */
function wordsBefore(lexemes: readonly Lexeme[], at: number): string {
  const words: string[] = [];
  for (let place = at - 1; place >= 0 && words.length < lookedAt; place--) {
    const text = lexemes[place]?.text ?? '';
    if (endOfClause.test(text)) break;
    words.unshift(text);
  }
  return words
    .join(' ')
    .replace(/ (?:about|around|approximately|nearly|tu|karibu|takriban|kama|the|a|ya|wa)$/, (word) => (/ya$/.test(word) ? word : ''));
}

const wordsFrom = (lexemes: readonly Lexeme[], at: number): string =>
  lexemes
    .slice(at, at + lookedAt)
    .map(({ text }) => text)
    .join(' ');

/** How the words around an amount bound it: those before its first lexeme, else those from the one after it. */
export function boundOf(lexemes: readonly Lexeme[], from: number, next: number): Bound {
  const [leadIn, rest] = [wordsBefore(lexemes, from), wordsFrom(lexemes, next)];
  // "Hupunguza hasara hadi asilimia 8": what it becomes, not the most that can be had.
  if (/(?:hadi|mpaka|kufikia)$/.test(leadIn) && tellsOfChange(lexemes, from)) return 'exact';
  return before.find(([, words]) => words.test(leadIn))?.[0] ?? after.find(([, words]) => words.test(rest))?.[0] ?? 'exact';
}

const falls = /(?:^| )(?:by|kwa)(?: (?:about|around|up to|over|more than|at least|nearly|kama|karibu|zaidi ya|hadi|angalau))*$/;
const compared =
  /^(?:points? )?(?:less|more|fewer|lower|higher|cheaper|faster|longer|reductions?|savings?|increase|decrease|below|above|under|cooler|warmer|chini ya|juu ya|pungufu|zaidi(?! ya))/;
const change =
  /\b(?:reduc\w*|cut\w*|sav\w*|lower\w*|decreas\w*|increas\w*|rais\w*|improv\w*|grow\w*|ris\w*|fall\w*|fell|drop\w*|less|more)\b|pungu[az]|ongez|okoa|shusha|panda|pandisha|boresha/;

/** A verb right before an amount: "saves 60 %", "hupunguza asilimia 30". */
const changes =
  /(?:^| )(?:(?:reduc|cut|sav|lower|decreas|increas|rais|improv)\w*|\S*(?:pungu[zl]|ongez|okoa)\S*)(?: (?:about|around|up to|over|more than|at least|nearly|kama|karibu|zaidi ya|hadi|angalau))*$/;

/** Whether one of the words shortly before an amount speaks of a change. */
const tellsOfChange = (lexemes: readonly Lexeme[], from: number): boolean =>
  change.test(
    lexemes
      .slice(Math.max(0, from - 12), from)
      .map(({ text }) => text)
      .join(' '),
  );

/** Whether an amount says by how much something changes, not how much it is: "by 30 %", "kwa asilimia 30", "10 degrees below". */
export function isChange(lexemes: readonly Lexeme[], from: number, next: number, dimension: string | null): boolean {
  if (dimension !== 'percent' && dimension !== 'temperature') return false;
  if (compared.test(wordsFrom(lexemes, next))) return true;
  const leadIn = wordsBefore(lexemes, from);
  if (dimension === 'percent' && changes.test(leadIn) && !/ (?:hadi|mpaka|kufikia)$/.test(leadIn)) return true;
  return falls.test(leadIn) && tellsOfChange(lexemes, from);
}

/** Whether the words before a rising pair of numbers say that the first became the second: "raises … from 45 to 62". */
export const isRise = (lexemes: readonly Lexeme[], from: number): boolean =>
  /^(?:from|kutoka)$/.test(lexemes[from - 1]?.text ?? '') && tellsOfChange(lexemes, from);
