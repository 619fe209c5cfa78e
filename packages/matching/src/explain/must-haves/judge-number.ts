import type { PlacedToken } from '../../analyse/analyse-document';
import type { Quantity } from '../quantities/read-quantities';
import { isPriced } from '../quantities/stated-price';
import type { Verdict } from '../reason';
import { isSelfEvident } from './aspects';
import type { Demand, DemandedQuantity } from './demand';
import { wordsFor } from './points';
import { isDenied, isHoped } from './polarity';
import type { Statement } from './statements';

/** What a statement says to a demand: its verdict, how much of the metric it speaks of (0..1), and the places that show it. */
export type Finding = { verdict: Verdict; relevance: number; statement: Statement; marks: { start: number; end: number }[] };

/** A working range covers what is asked for only where the words say that all of it can be had. */
const works = /\b(?:works?|working|operat\w*|adjust\w*|set(?:s|table)?|runs?|rang\w*)\b|fanya kazi|hufanya|rekebish/i;

/** More than half of the metric's words must stand in the sentence; half where the number says much itself, as a rate or a price does. */
function speaksOf({ points, quantity }: Demand, shared: number): boolean {
  if (points.length === 0) return true;
  const isTelling = quantity !== null && quantity.dimension !== null && isSelfEvident(quantity.dimension);
  return isTelling ? shared * 2 >= points.length : shared * 2 > points.length;
}

/** Findings for a demanded number, one for each statement that speaks of its metric and names a number of its dimension. */
export function judgeNumber(demand: Demand, statements: readonly Statement[]): Finding[] {
  const { quantity, points } = demand;
  if (!quantity) return [];
  // What is priced is often named in the title alone.
  const titles = quantity.isPrice ? statements.filter(({ field }) => field === 'title') : [];
  return statements.flatMap((statement): Finding[] => {
    if (statement.quantities.length === 0) return [];
    const words = points.map((point) => wordsFor(point, statement.spoken));
    const shared = points.filter(
      (point, at) => (words[at] ?? []).length > 0 || titles.some(({ spoken }) => wordsFor(point, spoken).length > 0),
    ).length;
    if (!speaksOf(demand, shared)) return [];
    const said = [...new Set(words.flat())];
    const claims = nearest(claimsOf(quantity, statement, said), statement, said);
    if (claims.length === 0) return [];
    const verdict = isHoped(statement.text) ? 'unknown' : bestOf(claims.map((claim) => compare(quantity, claim, statement)));
    return [{ verdict, relevance: points.length === 0 ? 1 : shared / points.length, statement, marks: [...claims, ...said] }];
  });
}

/** A statement's numbers that count what is asked for. */
function claimsOf(wanted: DemandedQuantity, statement: Statement, said: readonly PlacedToken[]): Quantity[] {
  if (wanted.isPrice && !isPriced(statement.text)) return [];
  const counted = new Set(wanted.counted.flatMap((point) => wordsFor(point, statement.spoken)));
  return statement.quantities.filter((claim) => {
    if (claim.dimension !== wanted.dimension || claim.isRelative !== wanted.isRelative) return false;
    if (wanted.dimension !== null) return true;
    return wanted.counted.length > 0 ? counts(claim, counted, statement) : follows(claim, said);
  });
}

/** Whether what is counted stands right behind the number, or, as in Swahili, right before it. */
function counts({ start, end }: Quantity, counted: ReadonlySet<PlacedToken>, { tokens }: Statement): boolean {
  const behind = tokens.filter((token) => token.start >= end && token.start - end <= 25).slice(0, 2);
  const before = tokens.filter((token) => token.end <= start && start - token.end <= 4).slice(-1);
  return [...behind, ...before].some((token) => counted.has(token));
}

/** Whether a number without a unit stands shortly behind a word of the metric: "pH of 7.2". */
function follows({ start }: Quantity, said: readonly PlacedToken[]): boolean {
  return said.some((word) => word.end <= start && start - word.end <= 20);
}

const segmentEnd = /[,;:()]|\b(?:and|while|but|na|lakini|huku|with|yenye)\b/gi;

/** Of several numbers those that stand in the part of the sentence that speaks most of the metric. */
function nearest(claims: readonly Quantity[], statement: Statement, said: readonly PlacedToken[]): readonly Quantity[] {
  if (claims.length < 2) return claims;
  const cuts = Array.from(statement.text.matchAll(segmentEnd), ({ index }) => statement.start + index);
  const told = claims.map(({ start, end }) => {
    const from = cuts.filter((cut) => cut <= start).at(-1) ?? statement.start;
    const to = cuts.find((cut) => cut >= end) ?? statement.end;
    return said.filter((word) => word.start >= from && word.end <= to).length;
  });
  const most = Math.max(...told);
  return claims.filter((_claim, at) => told[at] === most);
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
