/** Words that deny what follows them. Swahili denies in the verb: haitumii, isiyotumia, isitumie. */
const negators =
  /^(?:no|not|never|without|non|nor|cannot|lacks?|zero|nil|bila|si|sio|siyo|pasipo|hakuna|haina|hauna|hayana|havina|hakina|halina|hawana)$|n['’]t$/;
const swahiliVerbs = [
  /^ha(?:i|u|ya|zi|vi|ki|li|tu|wa|ku|pa)\p{L}{3,}$/u,
  /^(?:i|u|ya|zi|vi|ki|li|wa)si(?:yo|o|zo|vyo|cho|lo|ye)\p{L}*$/u,
  /^(?:i|u|ya|zi|vi|ki|li|wa)si\p{L}{3,}e$/u,
];
const notVerbs = new Set(['halijoto', 'hakikisha', 'usimamie', 'isimamie', 'wasimamie', 'hatua', 'hakimiliki']);

const isNegator = (word: string): boolean =>
  negators.test(word) || (!notVerbs.has(word) && swahiliVerbs.some((pattern) => pattern.test(word)));

/** Bounds that deny nothing: "not more than", "isiyozidi". */
const bounds =
  /\b(?:(?:not|no|never) (?:more|less|fewer|longer|later|below|above|under|over|only)(?: than)?|not (?:to )?exceed\w*)|[\p{L}]*(?:si|ha)[\p{L}]*(?:zidi|pung(?:ui|ue|ua)|vuki|vuke)|si (?:chini|zaidi|tu)(?: ya)?/giu;

const reach = 4;
const endOfClause = /[.,;:!?()\n]/;

/** Whether what begins at an offset is denied: by a word shortly before it in the same clause, or as in "chrome-free". */
export function isDenied(text: string, start: number, end: number): boolean {
  if (/^[-\s]free\b(?! of)/i.test(text.slice(end))) return true;
  const clause = text.slice(0, start).split(endOfClause).at(-1) ?? '';
  if (/\bfree (?:of|from)\s+(?:[\p{L}]+\s+)?$/iu.test(clause)) return true;
  const words =
    clause
      .replace(bounds, ' ')
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  return words.slice(-reach).some(isNegator);
}

/** Whether a word denies by itself: "haihitaji". */
export const isDenial = (word: string): boolean => isNegator(word.toLowerCase());

const hedges =
  /\b(?:not yet|planned|plans? to|will be|hopes?|intends?|aims? to|under development|in future|look(?:s|ing)? for|seek(?:s|ing)?|could|might|would)\b|tunatafuta|natafuta|anatafuta|tunatarajia|inatarajiwa|itakuwa|zitakuwa|tunapanga|mpango wa ku|bado/i;

/** Whether a sentence tells of wishes and plans, which are no evidence. */
export const isHoped = (sentence: string): boolean => hedges.test(sentence);
