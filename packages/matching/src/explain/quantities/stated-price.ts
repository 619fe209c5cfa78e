import { readQuantities } from './read-quantities';

const price =
  /\b(?:pric\w*|cost\w*|sell\w*|sold|fees?|charg\w*|rent\w*|hir\w*|buy\w*|available (?:at|for))\b|bei|gharama|gharim|uzwa|uza kwa|\bada\b|kodi|lipa|nunu/i;
const income =
  /\b(?:sav(?:e|es|ed|ing|ings)|earn\w*|incomes?|revenue|profit\w*|los[est]\w*|turnover|grants?|fund\w*)\b|okoa|faida|mapato|\bpato\b|hasara|ruzuku/i;

/** Whether the money that a sentence names is what something costs, and not what it brings in. */
export const isPriced = (sentence: string): boolean => price.test(sentence) && !income.test(sentence);

/** The least amount in shillings (TZS) that the sentences of a text say something costs; undefined where none does. */
export function statedPrice(text: string): number | undefined {
  const sentences = text.split(/(?<=[.!?])\s|\n/).filter(isPriced);
  const prices = sentences.flatMap((sentence) =>
    readQuantities(sentence)
      .filter(({ dimension }) => dimension === 'shillings')
      .map(({ low, high }) => (Number.isFinite(low) ? low : high)),
  );
  return prices.length > 0 ? Math.min(...prices) : undefined;
}
