import type { PlacedToken } from '../../analyse/analyse-document';
import type { Quantity } from '../quantities/read-quantities';
import { isPriced } from '../quantities/stated-price';
import { isMeasure } from './aspects';
import type { DemandedQuantity } from './demand';
import type { Point } from './points';
import { wordsFor } from './points';
import type { Statement } from './statements';

/** A point of a demand with the words of a statement that stand for it. */
export type Said = { point: Point; words: readonly PlacedToken[] };

type Segment = { from: number; to: number };
const segmentEnd = /,|\b(?:and|while|but|na|lakini|huku|with|yenye)\b/gi;

/** A statement's numbers that count what is asked for and stand by the words that name it. */
export function claimsOf(wanted: DemandedQuantity, statement: Statement, said: readonly Said[]): readonly Quantity[] {
  if (wanted.isPrice && !isPriced(statement.text)) return [];
  const cuts = Array.from(statement.text.matchAll(segmentEnd), ({ index }) => statement.start + index);
  const segmentOf = ({ start, end }: Quantity): Segment => ({
    from: cuts.filter((cut) => cut <= start).at(-1) ?? statement.start,
    to: cuts.find((cut) => cut >= end) ?? statement.end,
  });
  const counting = ofItsKind(wanted, statement, said).filter((claim) => belongs(segmentOf(claim), said));
  return nearest(counting, segmentOf, said);
}

function ofItsKind(wanted: DemandedQuantity, statement: Statement, said: readonly Said[]): Quantity[] {
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
const follows = ({ start }: Quantity, said: readonly Said[]): boolean =>
  said.some(({ words }) => words.some((word) => word.end <= start && start - word.end <= 20));

const within = ({ from, to }: Segment, { start, end }: PlacedToken): boolean => start >= from && end <= to;

/**
 * Whether a number in a part of a sentence is one of what is asked for: what is measured ("moisture") is named in that very part, and
 * something of the metric there or before it.
 */
function belongs(segment: Segment, said: readonly Said[]): boolean {
  if (said.length === 0) return true;
  const measured = said.filter(({ point }) => isMeasure(point.own));
  return (
    measured.every(({ words }) => words.some((word) => within(segment, word))) &&
    said.some(({ words }) => words.some(({ start }) => start < segment.to))
  );
}

/** Of several numbers those in the part of the sentence that speaks most of the metric. */
function nearest(claims: readonly Quantity[], segmentOf: (claim: Quantity) => Segment, said: readonly Said[]): readonly Quantity[] {
  if (claims.length < 2) return claims;
  const told = claims.map((claim) => {
    const segment = segmentOf(claim);
    return said.filter(({ words }) => words.some((word) => within(segment, word))).length;
  });
  const most = Math.max(...told);
  return claims.filter((_claim, at) => told[at] === most);
}
