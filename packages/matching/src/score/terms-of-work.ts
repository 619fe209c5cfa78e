import type { MatchDocument } from '../match-document';
import type { Closeness } from './closeness-value';
import { weights } from './weights';

/** How well the price that an offer states fits the budget: 1 within it, by steps less above it. */
export function budgetCloseness({ budgetMax }: MatchDocument, { price }: MatchDocument): Closeness {
  if (budgetMax === undefined || budgetMax <= 0) return 'not-asked';
  if (price === undefined) return 'not-stated';
  return weights.budget.find(({ upTo }) => price <= budgetMax * upTo)?.closeness ?? 0;
}

const msPerDay = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

/** How soon after the wanted day (YYYY-MM-DD) an offer's time begins; 0 where it is over by then. */
export function timeCloseness({ wantedBy }: MatchDocument, { availableFrom, availableTo }: MatchDocument): Closeness {
  if (wantedBy === undefined || Number.isNaN(dayNumber(wantedBy))) return 'not-asked';
  const from = availableFrom === undefined ? Number.NaN : dayNumber(availableFrom);
  const to = availableTo === undefined ? Number.NaN : dayNumber(availableTo);
  if (Number.isNaN(from) && Number.isNaN(to)) return 'not-stated';
  if (to < dayNumber(wantedBy)) return 0;
  const daysLate = Number.isNaN(from) ? 0 : Math.max(0, from - dayNumber(wantedBy));
  return Math.max(0, 1 - daysLate / weights.time.lateDays);
}

/** Whether who answers is of a kind that is sought; "ANY" asks for none. */
export function partnerCloseness({ partnersSought = [] }: MatchDocument, { partnerKinds = [] }: MatchDocument): Closeness {
  if (partnersSought.length === 0 || partnersSought.includes('ANY')) return 'not-asked';
  if (partnerKinds.length === 0) return 'not-stated';
  return partnersSought.some((kind) => partnerKinds.includes(kind)) ? 1 : 0;
}
