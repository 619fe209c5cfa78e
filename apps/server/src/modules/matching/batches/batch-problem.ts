import type { AssignmentProblem, Pair, Quota } from '@kongano/matching';
import { type BatchPair, type BatchWishes, keyOf } from './batch';

/** Whose an offer is and where, as far as limits ask. */
export interface BatchOffer {
  readonly id: string;
  readonly authorId: string;
  readonly organisationId: string | null;
  readonly regionCode: string | null;
  /** How many more projects it has room for beside those that go on; null where its people did not say. */
  readonly room: number | null;
}

export interface BatchNeed {
  readonly id: string;
  readonly authorId: string;
  readonly organisationId: string | null;
}

/** A pair as it was explained. */
export interface BatchFit extends BatchPair {
  readonly score: number;
  readonly isGood: boolean;
}

interface Given {
  readonly needs: readonly BatchNeed[];
  readonly offers: readonly BatchOffer[];
  readonly fits: readonly BatchFit[];
  readonly wishes: BatchWishes;
  /** Pairs whose two sides are tied to each other, beside those that stand on both sides themselves. */
  readonly ties: readonly BatchPair[];
  readonly locked: readonly BatchPair[];
  /** What a person took out, and what was a match before and came to an end. */
  readonly refused: readonly BatchPair[];
}

const asPair = ({ needId, offerId }: BatchPair): Pair => ({ need: needId, expert: offerId });

/** One quota for each group that has more than one offer; offers without a group are free of it. */
function quotasBy(offers: readonly BatchOffer[], kind: string, max: number | null, groupOf: (offer: BatchOffer) => string | null): Quota[] {
  if (max === null) return [];
  const groups = new Map<string, string[]>();
  for (const offer of offers) {
    const group = groupOf(offer);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), offer.id]);
  }
  return [...groups].map(([group, experts]) => ({ id: `${kind}:${group}`, experts, min: 0, max, scope: 'total' as const }));
}

/** The same people on both sides: nobody is introduced to themselves, and how well that would fit need not be known. */
export const isConflict = (need: BatchNeed, offer: BatchOffer): boolean =>
  need.authorId === offer.authorId || (need.organisationId !== null && need.organisationId === offer.organisationId);

/** What a batch wishes, as the problem that the assignment engine solves: needs look for offers. What is locked goes before what rules it out. */
export function problemOf({ needs, offers, fits, wishes, ties, locked, refused }: Given): AssignmentProblem {
  const byKey = new Map(fits.map((fit) => [keyOf(fit), fit]));
  const isLocked = new Set(locked.map(keyOf));
  const pairs = needs.flatMap((need) => offers.map((offer) => ({ need, offer, key: keyOf({ needId: need.id, offerId: offer.id }) })));
  const isRefused = new Set(refused.map(keyOf));
  const open = pairs.filter(({ key }) => !isLocked.has(key));
  const isTied = new Set(ties.map(keyOf));
  const conflicts = open.filter(({ need, offer, key }) => isConflict(need, offer) || isTied.has(key));
  const inConflict = new Set(conflicts.map(({ key }) => key));
  const isPoor = (key: string): boolean => !byKey.has(key) || (wishes.onlyGood && byKey.get(key)?.isGood !== true);
  const forbidden = open.filter(({ key }) => !inConflict.has(key) && (isRefused.has(key) || isPoor(key)));
  const named = ({ need, offer }: { need: BatchNeed; offer: BatchOffer }): Pair => ({ need: need.id, expert: offer.id });
  const lockedOf = (id: string): number => locked.filter(({ offerId }) => offerId === id).length;
  const present = new Set(pairs.map(({ key }) => key));
  return {
    needs: needs.map(({ id }) => ({ id, min: wishes.fewestPerNeed, max: wishes.mostPerNeed })),
    experts: offers.map(({ id, room }) => ({ id, min: 0, max: Math.max(lockedOf(id), Math.min(wishes.mostPerPerson, room ?? Infinity)) })),
    scores: pairs.map(({ key }) => byKey.get(key)?.score ?? 0),
    conflicts: conflicts.map(named),
    forbidden: forbidden.map(named),
    forced: locked.filter((pair) => present.has(keyOf(pair))).map(asPair),
    quotas: [
      ...quotasBy(offers, 'person', wishes.mostPerPerson, ({ authorId }) => authorId),
      ...quotasBy(offers, 'organisation', wishes.mostPerOrganisation, ({ organisationId }) => organisationId),
      ...quotasBy(offers, 'region', wishes.mostPerRegion, ({ regionCode }) => regionCode),
    ],
    objective: wishes.isFair ? 'fairness' : 'total',
  };
}
