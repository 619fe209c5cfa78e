/** Which way a measured thing is better, as far as its words or its unit say. */
export type Direction = 'more' | 'less' | null;

const more =
  /\b(?:capacity|throughput|output|yields?|efficien\w*|life|lifetime|lasts?|lasting|durab\w*|fresh|strength|accura\w*|shelf|refined|treated|processed|produced|made|speed|survival|coverage|guarantee|warranty|accuracy|protein)\b|uwezo|ufanisi|mavuno yana|dumu|uimara|uzalishaji|sindikwa|zalishwa|tengenezwa|safishwa|kasi|ubora|usahihi|dhamana|dhamini/i;
const less =
  /\b(?:price|cost\w*|expens\w*|loss\w*|lost|wast\w*|reject\w*|defect\w*|contaminat\w*|break\w*|broken|moisture|noise|weight|delay\w*|downtime|time|residu\w*|left|emissions?|smoke|spoil\w*|rot\w*|thrown|fail\w*|errors?|consum\w*|use[ds]?|fuel|payback|delivery|labour|workers)\b|bei|gharama|hasara|upotevu|pote[az]|taka|kasoro|unyevu|kelele|uzito|muda|baki|haribika|\boza|vunjika|chenga|tumika|matumizi|moshi|uchafu/i;

const income = /\b(?:incomes?|revenue|profits?|earnings?|savings?|turnover|sales)\b|mapato|faida|pato|akiba|mauzo/i;

/** Whether a dimension is an amount of money, or one for each of something. */
export const isMoney = (dimension: string | null): boolean => /^(?:shillings|dollars)(?:\/|$)/.test(dimension ?? '');

/** Of what is made or done per time more is better; of money that is asked for, less. */
export function directionOf(metric: string, dimension: string | null): Direction {
  if (isMoney(dimension)) return income.test(metric) ? 'more' : 'less';
  if (more.test(metric)) return 'more';
  if (less.test(metric)) return 'less';
  return dimension?.endsWith('/time') && dimension !== 'time/time' ? 'more' : null;
}

const change =
  /\b(?:reduc\w*|sav(?:e|ed|es|ing|ings)|cut|increas\w*|decreas\w*|less|fewer|improvement)\b|pungu[az]|upunguz|ongez|akiba|kuokoa|pungufu/i;

/** Whether a must-have asks for a change by so much, not for a value. */
export const asksForChange = (words: string): boolean => change.test(words);
