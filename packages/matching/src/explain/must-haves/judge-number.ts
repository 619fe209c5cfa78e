import type { Quantity } from '../quantities/read-quantities';
import type { Verdict } from '../reason';
import { isSelfEvident } from './aspects';
import { claimsOf } from './claims';
import type { Demand, DemandedQuantity } from './demand';
import { wordsFor } from './points';
import { isDenied, isHoped } from './polarity';
import type { Statement } from './statements';

/** What a statement says to a demand: its verdict, how much of the metric it speaks of (0..1), and the places that show it. */
export type Finding = { verdict: Verdict; relevance: number; statement: Statement; marks: { start: number; end: number }[] };

/** A working range covers what is asked for only where the words say that all of it can be had. */
const works = /\b(?:works?|working|operat\w*|adjust\w*|set(?:s|table)?|runs?|rang\w*)\b|fanya kazi|hufanya|rekebish/i;

/**
 * More than half of the metric's words must stand in the sentence. Where the number says much itself, as a rate or a price does, half
 * is enough; of a rate the first must be among them: what is counted ("honey extracted"), not what is done with it.
 */
function speaksOf({ points, quantity }: Demand, isShared: readonly boolean[]): boolean {
  const shared = isShared.filter(Boolean).length;
  if (points.length === 0 || shared * 2 > points.length) return true;
  const dimension = quantity?.dimension ?? '';
  return isSelfEvident(dimension) && shared * 2 === points.length && (isShared[0] === true || !dimension.includes('/'));
}

/** Findings for a demanded number, one for each statement that speaks of its metric and names a number of its dimension. */
export function judgeNumber(demand: Demand, statements: readonly Statement[]): Finding[] {
  const { quantity, points } = demand;
  if (!quantity) return [];
  // What is priced is often named in the title alone.
  const titles = quantity.isPrice ? statements.filter(({ field }) => field === 'title') : [];
  const isInTitle = points.map((point) => titles.some(({ spoken }) => wordsFor(point, spoken).length > 0));
  return statements.flatMap((statement): Finding[] => {
    if (statement.quantities.length === 0) return [];
    const all = points.map((point) => ({ point, words: wordsFor(point, statement.spoken) }));
    const isShared = all.map(({ words }, at) => words.length > 0 || isInTitle[at] === true);
    if (!speaksOf(demand, isShared)) return [];
    const said = all.filter(({ words }) => words.length > 0);
    const claims = claimsOf(quantity, statement, said);
    if (claims.length === 0) return [];
    const verdict = isHoped(statement.text) ? 'unknown' : bestOf(claims.map((claim) => compare(quantity, claim, statement)));
    const relevance = points.length === 0 ? 1 : isShared.filter(Boolean).length / points.length;
    const marks = [...claims, ...new Set(said.flatMap(({ words }) => words))];
    return [{ verdict, relevance, statement, marks }];
  });
}

function compare(wanted: DemandedQuantity, claim: Quantity, { text, start }: Statement): Verdict {
  if (isDenied(text, claim.start - start, claim.end - start)) return 'unknown';
  const [low, high] = [rounded(claim.low), rounded(claim.high)];
  const [least, most] = [rounded(wanted.low), rounded(wanted.high)];
  if (low >= least && high <= most) return 'met';
  if (high < least || low > most) return wanted.isOpen ? 'unknown' : 'gap';
  if (claim.isReach && most === Number.POSITIVE_INFINITY) return 'met';
  return least > Number.NEGATIVE_INFINITY && most < Number.POSITIVE_INFINITY && low <= least && high >= most && works.test(text)
    ? 'met'
    : 'unknown';
}

/** Units converted there and back are equal to nine figures. */
const rounded = (number: number): number => (Number.isFinite(number) ? Number(number.toPrecision(9)) : number);

/** One model of several is enough to meet; short of it only where all of them are. */
export function bestOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met';
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'gap') ? 'gap' : 'unknown';
}
