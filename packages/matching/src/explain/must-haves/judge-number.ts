import type { PlacedToken } from '../../analyse/analyse-document';
import type { Quantity } from '../quantities/read-quantities';
import { isPriced } from '../quantities/stated-price';
import type { Verdict } from '../reason';
import { isSelfEvident } from './aspects';
import type { Demand, DemandedQuantity } from './demand';
import { type Point, standsFor } from './points';
import { isDenied, isHoped } from './polarity';
import type { Statement } from './statements';

/** What a statement says to a demand: its verdict, how much of the metric it speaks of (0..1), and the places that show it. */
export type Finding = { verdict: Verdict; relevance: number; statement: Statement; marks: { start: number; end: number }[] };

/** A working range covers what is asked for only where the words say that all of it can be had. */
const works = /\b(?:works?|working|operat\w*|adjust\w*|set(?:s|table)?|runs?|rang\w*)\b|fanya kazi|hufanya|rekebish/i;

const sharedPoints = (points: readonly Point[], tokens: readonly PlacedToken[]): Point[] =>
  points.filter((point) => tokens.some((token) => standsFor(token, point)));

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
  const title = statements.filter(({ field }) => field === 'title').flatMap(({ tokens }) => tokens);
  return statements.flatMap((statement): Finding[] => {
    // What is priced is often named in the title alone.
    const tokens = quantity.isPrice ? [...title, ...statement.tokens] : statement.tokens;
    const shared = sharedPoints(points, tokens);
    if (!speaksOf(demand, shared.length)) return [];
    const claims = nearest(claimsOf(quantity, statement, shared), statement, shared);
    if (claims.length === 0) return [];
    const verdict = isHoped(statement.text) ? 'unknown' : bestOf(claims.map((claim) => compare(quantity, claim, statement)));
    const words = statement.tokens.filter((token) => shared.some((point) => standsFor(token, point)));
    return [{ verdict, relevance: points.length === 0 ? 1 : shared.length / points.length, statement, marks: [...claims, ...words] }];
  });
}

/** A statement's numbers that count what is asked for. */
function claimsOf(wanted: DemandedQuantity, statement: Statement, shared: readonly Point[]): Quantity[] {
  if (wanted.isPrice && !isPriced(statement.text)) return [];
  return statement.quantities.filter((claim) => {
    if (claim.dimension !== wanted.dimension || claim.isRelative !== wanted.isRelative) return false;
    if (wanted.dimension !== null) return true;
    return wanted.counted.length > 0 ? counts(claim, wanted.counted, statement) : follows(claim, shared, statement);
  });
}

/** Whether what is counted stands right behind the number, or, as in Swahili, right before it. */
function counts({ start, end }: Quantity, counted: readonly Point[], { tokens }: Statement): boolean {
  const behind = tokens.filter((token) => token.start >= end && token.start - end <= 25).slice(0, 2);
  const before = tokens.filter((token) => token.end <= start && start - token.end <= 4).slice(-1);
  return [...behind, ...before].some((token) => counted.some((point) => standsFor(token, point)));
}

/** Whether a number without a unit stands shortly behind a word of the metric: "pH of 7.2". */
function follows({ start }: Quantity, shared: readonly Point[], { tokens }: Statement): boolean {
  return tokens.some((token) => token.end <= start && start - token.end <= 20 && shared.some((point) => standsFor(token, point)));
}

const segmentEnd = /[,;:()]|\b(?:and|while|but|na|lakini|huku|with|yenye)\b/gi;

/** Of several numbers those that stand in the part of the sentence that speaks most of the metric. */
function nearest(claims: readonly Quantity[], statement: Statement, shared: readonly Point[]): readonly Quantity[] {
  if (claims.length < 2) return claims;
  const cuts = Array.from(statement.text.matchAll(segmentEnd), ({ index }) => statement.start + index);
  const words = statement.tokens.filter((token) => shared.some((point) => standsFor(token, point)));
  const told = claims.map(({ start, end }) => {
    const from = cuts.filter((cut) => cut <= start).at(-1) ?? statement.start;
    const to = cuts.find((cut) => cut >= end) ?? statement.end;
    return words.filter((word) => word.start >= from && word.end <= to).length;
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
