import { highestAmount } from '../money';
import { highestTrl, lowestTrl } from '../readiness';
import { checkLimits, checkOrder } from './check-limits';
import type { Limit, LimitProblem } from './limit';

const text = (max: number): Limit => ({ kind: 'text', max });
const set = (max: number, item?: Limit): Limit => ({ kind: 'list', max, isSet: true, ...(item ? { item } : {}) });
const shillings: Limit = { kind: 'whole', min: 0, max: highestAmount };
const trl: Limit = { kind: 'whole', min: lowestTrl, max: highestTrl };
const code = text(40);
/** A DOI without resolver, as the handbook of the DOI foundation writes it. */
const doi: Limit = { kind: 'text', max: 200, pattern: /^10\.\d{4,9}\/\S+$/ };
/** Four groups of four digits; the last may end in X. */
export const orcid: Limit = { kind: 'text', max: 19, pattern: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/ };

const shared = {
  title: text(120),
  partnerSought: set(5),
  partnershipTypes: set(3),
  fieldCodes: set(5, code),
  keywords: set(5, { kind: 'text', max: 40, min: 1 }),
  sdgs: set(5, { kind: 'whole', min: 1, max: 17 }),
  regionCode: code,
} as const;

/** What the fields of a need take. */
export const needLimits = {
  ...shared,
  problem: text(5000),
  background: text(5000),
  tried: text(3000),
  mustHaves: {
    kind: 'list',
    max: 5,
    item: { kind: 'object', fields: { metric: text(200), today: text(100), target: text(100), unit: text(40) } },
  },
  niceToHaves: text(2000),
  wantedSolutions: text(2000),
  unwantedSolutions: text(2000),
  budgetMin: shillings,
  budgetMax: shillings,
  ownContribution: shillings,
  gives: text(2000),
  costPerYear: shillings,
  quantity: text(500),
  constraints: text(2000),
  trlMin: trl,
  trlMax: trl,
  sectorCode: code,
  council: text(80),
  valueChainStep: text(120),
  interestDeadline: { kind: 'day', isFuture: true },
  capture: { kind: 'object', fields: { firmName: text(160), contactName: text(120), phone: text(40), email: text(254) } },
} as const satisfies Readonly<Record<string, Limit>>;

/** What the fields of an offer take. */
export const offerLimits = {
  ...shared,
  summary: text(500),
  description: text(5000),
  advantages: text(3000),
  evidence: { kind: 'list', max: 10, item: { kind: 'object', fields: { text: { kind: 'text', max: 500, min: 1 }, doi } } },
  trl,
  ipNotes: text(1000),
  partnerRole: text(1000),
  capacityProjects: { kind: 'whole', min: 0, max: 100 },
  availableFrom: { kind: 'day' },
  availableTo: { kind: 'day' },
  sectorCodes: set(5, code),
  people: { kind: 'list', max: 10, item: { kind: 'object', fields: { name: { kind: 'text', max: 120, min: 2 }, orcid } } },
  unit: text(160),
} as const satisfies Readonly<Record<string, Limit>>;

export interface CosignInput {
  readonly costPerYear?: number | null;
  readonly jobs?: number | null;
  readonly note?: string | null;
}

const cosignLimits = { costPerYear: shillings, jobs: { kind: 'whole', min: 0, max: 1_000_000 }, note: text(1000) } as const;

/** What in a need's input breaks the limits; give the need as it would be after the change, so that ranges are seen whole. */
export function checkNeedLimits(input: object, now: Date): LimitProblem[] {
  return [...checkLimits(needLimits, input, now), ...checkOrder(input, 'budgetMin', 'budgetMax'), ...checkOrder(input, 'trlMin', 'trlMax')];
}

/** What in an offer's input breaks the limits; give the offer as it would be after the change. */
export function checkOfferLimits(input: object, now: Date): LimitProblem[] {
  return [...checkLimits(offerLimits, input, now), ...checkOrder(input, 'availableFrom', 'availableTo')];
}

/** What in the figures of a firm that has the need too breaks the limits. */
export function checkCosignLimits(input: CosignInput, now: Date): LimitProblem[] {
  return checkLimits(cosignLimits, input, now);
}
