import type { MatchLanguage } from '../../match-document';
import { readLexemes } from '../quantities/lexemes';
import { type Quantity, readPer, readQuantities } from '../quantities/read-quantities';
import { readUnit } from '../quantities/units';
import { isImplied, isSelfEvident } from './aspects';
import { asksForChange, directionOf, isMoney } from './direction';
import { type Point, pointsOf } from './points';
import { isDenial, isDenied } from './polarity';

/** A measurable demand of a need, as its firm writes it. */
export type MustHave = { metric: string; today?: string | null; target?: string | null; unit?: string | null };

/** A number that must be reached, from `low` to `high` in its dimension's own unit; `counted` is what it counts where no unit is known. */
export type DemandedQuantity = {
  low: number;
  high: number;
  dimension: string | null;
  counted: readonly Point[];
  isRelative: boolean;
  isPrice: boolean;
  /** Nothing says whether more or less is better: only the number itself is sure to meet it, and no other is sure to fall short. */
  isOpen: boolean;
};

/** A must-have taken apart: all that its metric names, what of it must be spoken of, and the number or the words that must be met. */
export type Demand = { named: readonly Point[]; points: readonly Point[]; quantity: DemandedQuantity | null; isDenied: boolean };

const infinite = Number.POSITIVE_INFINITY;
/** Words of must-haves that say nothing of what must be met. */
const empty =
  /^(?:must|need|needs|needed|require[sd]?|requirement|use[sd]?|using|work|works|working|run|runs|target|minimum|maximum|least|most|yes|able|can|lazima|sharti|\S*hitaji|\S*tumi[ae]|\S*tumii|\S*fany[ae]|kazi|uwe|iwe|ndiyo|angalau|isizidi|\S*tumi[kw]a)$/i;
/** What is offered itself: a number of the offer's is a number of it. */
const itself = /^(?:machines?|equipment|device|system|unit|product|mashine|kifaa|mtambo|bidhaa)$/i;
const yes = /^(?:yes|ndiyo|required|lazima|must|x|✓)$/i;
const none = /^(?:no|none|nil|hapana|hakuna|bila)$/i;

/** What a must-have demands, in a language. */
export function demandOf(mustHave: MustHave, language: MatchLanguage): Demand {
  const quantity = demandedQuantity(mustHave, language);
  const { metric } = mustHave;
  const named = pointsOf(metric, language);
  if (quantity) return { named, points: measuredPoints(mustHave, quantity, language), quantity, isDenied: false };
  const target = mustHave.target?.trim() ?? '';
  const words = yes.test(target) || none.test(target) || target === '' ? metric : `${metric}. ${target}`;
  const all = pointsOf(words, language);
  const points = all.filter(({ start, end }) => !empty.test(words.slice(start, end)));
  const [first] = points;
  return { named, points, quantity: null, isDenied: none.test(target) || (first !== undefined && deniesAny(words, points)) };
}

const deniesAny = (words: string, points: readonly Point[]): boolean =>
  points.some(({ start, end }) => isDenied(words, start, end) || isDenial(words.slice(start, end)));

/** The words of the metric and of the unit, without those that the number says already. */
function measuredPoints({ metric, unit }: MustHave, { dimension, isRelative }: DemandedQuantity, language: MatchLanguage): Point[] {
  const named = withoutUnits(metric, language);
  const inMetric = isRelative ? named.filter(({ start, end }) => !asksForChange(metric.slice(start, end))) : named;
  const ofUnit = dimension === null ? [] : withoutUnits(unit ?? '', language);
  const known = new Set(inMetric.flatMap(({ own }) => own));
  const all = [...inMetric, ...ofUnit.filter(({ own }) => !own.some((key) => known.has(key)))];
  if (dimension === null) return all;
  const telling = all.filter(({ own }) => !isImplied(own, dimension));
  return telling.length > 0 || isSelfEvident(dimension) ? telling : all;
}

function withoutUnits(text: string, language: MatchLanguage): Point[] {
  const taken = [...readQuantities(text), ...unitsIn(text)];
  return pointsOf(text, language).filter(
    ({ start, end }) =>
      !(empty.test(text.slice(start, end)) || itself.test(text.slice(start, end))) &&
      !taken.some((one) => start < one.end && end > one.start),
  );
}

function unitsIn(text: string): { start: number; end: number }[] {
  const lexemes = readLexemes(text);
  return lexemes.flatMap((lexeme, at) => {
    const unit = readUnit(lexemes, at);
    // "a" and "m" alone are no units without a number.
    return unit && (lexeme.text.length > 1 || lexeme.text === '%')
      ? [{ start: lexeme.start, end: lexemes[unit.next - 1]?.end ?? lexeme.end }]
      : [];
  });
}

function demandedQuantity(mustHave: MustHave, language: MatchLanguage): DemandedQuantity | null {
  const { metric, target, unit } = mustHave;
  const isInTarget = target != null && /\S/.test(target);
  const [asked] = readQuantities(isInTarget ? [target, unit].filter(Boolean).join(' ') : metric);
  if (!asked) return null;
  const dimension = asked.dimension === null ? unitOfPrice(metric, unit) : rateOf(asked.dimension, metric);
  const factor = dimension === asked.dimension || asked.dimension === null ? 1 : perFactor(metric);
  const scaled = { ...asked, low: asked.low / factor, high: asked.high / factor };
  const counted = dimension === null ? pointsOf(unit || withoutAmount(target ?? '', asked), language) : [];
  const isPrice = isMoney(dimension) && directionOf(metric, dimension) === 'less';
  const words = [metric, target, unit].join(' ');
  const isRelative = asked.isRelative || (dimension === 'percent' && !mustHave.today && asksForChange(words));
  return { ...boundsOf(scaled, mustHave, dimension, isRelative), dimension, counted, isRelative, isPrice };
}

const withoutAmount = (text: string, { start, end }: Quantity): string => `${text.slice(0, start)} ${text.slice(end)}`;

/** A price without a currency is in shillings. */
const unitOfPrice = (metric: string, unit: string | null | undefined): string | null =>
  !unit && /\b(?:price|cost)\b|\bbei\b|gharama/i.test(metric) ? 'shillings' : null;

/** "Water for a kilogram of fibre", in litres, is litres per kilogram. */
function rateOf(dimension: string | null, metric: string): string | null {
  if (dimension === null || dimension.includes('/') || dimension === 'percent') return dimension;
  const per = perOf(metric);
  return per && per.dimension !== dimension ? `${dimension}/${per.dimension}` : dimension;
}
const perFactor = (metric: string): number => {
  const per = perOf(metric);
  return per ? per.factor * per.times : 1;
};
function perOf(metric: string): ReturnType<typeof readPer> {
  const lexemes = readLexemes(metric);
  for (let at = 0; at < lexemes.length; at++) {
    const per = readPer(lexemes, at);
    if (per) return per;
  }
  return null;
}

const atLeast = /\b(?:at least|minimum|min)\b|angalau|kima cha chini/i;
const atMost = /\b(?:at most|maximum|max)\b|isizidi|kima cha juu/i;

/** A bare number is the least or the most that is wanted: as the words say, as it differs from today, or as such things are better. */
function boundsOf(
  asked: Quantity,
  mustHave: MustHave,
  dimension: string | null,
  isRelative: boolean,
): Pick<DemandedQuantity, 'low' | 'high' | 'isOpen'> {
  const { metric, today, unit } = mustHave;
  const isBare = asked.low === asked.high;
  if (!isBare && !asked.isReach) return { low: asked.low, high: asked.high, isOpen: false };
  const number = asked.high;
  const least = { low: number, high: infinite, isOpen: false };
  const most = { low: -infinite, high: number, isOpen: false };
  if (atLeast.test(metric)) return least;
  if (atMost.test(metric)) return most;
  if (isRelative) return least;
  const [now] = readQuantities([today, unit].filter(Boolean).join(' '));
  const factor = now?.dimension == null || dimension === now.dimension ? 1 : perFactor(metric);
  if (today && now && now.low === now.high && now.low / factor !== number) return number > now.low / factor ? least : most;
  const direction = directionOf(metric, dimension);
  if (direction === 'more' || (direction === null && asked.isReach)) return least;
  return direction === 'less' ? most : { low: number, high: number, isOpen: true };
}
