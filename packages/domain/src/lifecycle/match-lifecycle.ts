import type { Instant } from '../time/days';
import { type MatchAction, matchActions, type PostingSide } from '../values/matching';
import { changeOfMatch } from './match-change';
import { hasOpenConflict } from './match-problems';
import { type MatchRole, type MatchTransition, matchTransitions } from './match-table';
import type { MatchChange, MatchCommand, MatchFacts, MatchRefusal, MatchState } from './match-types';
import { accept, type Decision, refuse, rowsFor } from './transition';

/** A pair that nobody has taken up. */
export const suggestedMatch: MatchState = {
  status: 'SUGGESTED',
  ownerId: null,
  nextStepDue: null,
  approachedAt: null,
  introducedAt: null,
  needInterestAt: null,
  offerInterestAt: null,
  needConsentAt: null,
  offerConsentAt: null,
  needAgreedAt: null,
  offerAgreedAt: null,
  leftFrom: null,
  parkedUntil: null,
  remindedOn: null,
  overdueOn: null,
  secondBrokerId: null,
};

export const systemMatchFacts: MatchFacts = { isAnonymous: false, isStaff: false, personId: null, sides: [], isSystem: true };

/** A step as it was decided: its row of the table, and what changes. */
export interface MatchStep {
  readonly row: MatchTransition;
  readonly change: MatchChange;
}

/** The two sides learn of a match when they are asked or introduced; before that it is the broker's work only. */
export function isMatchSeenBySides(match: Pick<MatchState, 'approachedAt' | 'introducedAt'>): boolean {
  return match.approachedAt !== null || match.introducedAt !== null;
}

function rolesOn(match: MatchState, facts: MatchFacts): MatchRole[] {
  if (facts.isSystem) return ['SYSTEM'];
  if (facts.isAnonymous) return [];
  const roles: MatchRole[] = [];
  if (facts.isStaff) roles.push('STAFF');
  if (facts.sides.length > 0 && isMatchSeenBySides(match)) roles.push('SIDE');
  return roles;
}

const interestOf = (match: MatchState, side: PostingSide): Instant | null =>
  side === 'NEED' ? match.needInterestAt : match.offerInterestAt;
const consentOf = (match: MatchState, side: PostingSide): Instant | null => (side === 'NEED' ? match.needConsentAt : match.offerConsentAt);
const agreementOf = (match: MatchState, side: PostingSide): Instant | null => (side === 'NEED' ? match.needAgreedAt : match.offerAgreedAt);

/** What a side has said already, to the question of this action. */
export function answeredAt(action: MatchTransition['action'], match: MatchState, side: PostingSide): Instant | null {
  if (action === 'RECORD_INTEREST') return interestOf(match, side);
  if (action === 'CONSENT') return consentOf(match, side);
  return action === 'AGREE' ? agreementOf(match, side) : null;
}

/** The sides whose answer the match waits for now. */
export function askedSides(match: MatchState): PostingSide[] {
  const action = match.status === 'APPROACHED' ? 'RECORD_INTEREST' : 'AGREE';
  return (['NEED', 'OFFER'] as const).filter((side) => answeredAt(action, match, side) === null);
}

const answers = ['RECORD_INTEREST', 'CONSENT', 'AGREE'] as const;
const isAnswer = (action: string): boolean => answers.some((one) => one === action);

/** Both sides agreed to be known to each other. */
export const isConsentedByBoth = (match: Pick<MatchState, 'needConsentAt' | 'offerConsentAt'>): boolean =>
  match.needConsentAt !== null && match.offerConsentAt !== null;

/** What stands against a step for what the two sides may know of each other. */
function problemOfConsent(action: MatchTransition['action'], match: MatchState, facts: MatchFacts): MatchRefusal | null {
  if (action === 'INTRODUCE') return facts.isAnonymousPair && !isConsentedByBoth(match) ? 'MATCH_CONSENT_REQUIRED' : null;
  if (action !== 'CONSENT' && action !== 'WITHDRAW_CONSENT') return null;
  if (!facts.isAnonymousPair) return 'MATCH_NOBODY_ANONYMOUS';
  return action === 'WITHDRAW_CONSENT' && isConsentedByBoth(match) ? 'MATCH_CONSENT_BY_BOTH' : null;
}

/** The sides that the actor can answer for: their own, or as a broker both. */
export const sidesFor = (facts: MatchFacts): readonly PostingSide[] => (facts.isStaff ? ['NEED', 'OFFER'] : facts.sides);

function isOffered(action: MatchAction, match: MatchState, facts: MatchFacts): boolean {
  const rows = rowsFor(matchTransitions, action, rolesOn(match, facts)).filter((row) => row.from.includes(match.status));
  if (rows.length === 0 || problemOfConsent(action, match, facts)) return false;
  if (action === 'INTRODUCE') return !hasOpenConflict(facts);
  if (action === 'WAIVE_CONFLICT') return hasOpenConflict(facts);
  if (action === 'WITHDRAW_CONSENT') return sidesFor(facts).some((side) => consentOf(match, side) !== null);
  return !isAnswer(action) || sidesFor(facts).some((side) => answeredAt(action, match, side) === null);
}

/** The actions that the actor may take on the match now, in the order of `matchActions`. */
export function allowedMatchActions(facts: MatchFacts, match: MatchState): MatchAction[] {
  return facts.isSystem ? [] : matchActions.filter((action) => isOffered(action, match, facts));
}

/** The row that a command follows: of the two rows of an answer, the one for the first side or for the second. */
function rowOf(command: MatchCommand, match: MatchState, facts: MatchFacts): Decision<MatchTransition, MatchRefusal> {
  const rows = rowsFor(matchTransitions, command.action, rolesOn(match, facts)) as readonly MatchTransition[];
  if (rows.length === 0) return refuse('NOT_ALLOWED');
  const now = rows.filter((row) => row.from.includes(match.status));
  const [first] = now;
  if (!first) return refuse('MATCH_WRONG_STATUS');
  const fault = problemOfConsent(command.action, match, facts);
  if (fault) return refuse(fault);
  if (!('side' in command)) return accept(first);
  if (!sidesFor(facts).includes(command.side)) return refuse('NOT_ALLOWED');
  if (command.action === 'WITHDRAW_CONSENT') return consentOf(match, command.side) ? accept(first) : refuse('MATCH_CONSENT_NOT_GIVEN');
  if (answeredAt(command.action, match, command.side) !== null) return refuse('MATCH_SIDE_ANSWERED');
  const other = command.side === 'NEED' ? 'OFFER' : 'NEED';
  const isSecond = answeredAt(command.action, match, other) !== null;
  return accept(now.find((row) => row.needs.includes('BOTH_SIDES') === isSecond) ?? first);
}

/**
 * Whether the actor may do this to the match now and what then changes. A pair without a match is decided as if it were {@link suggestedMatch}.
 * Words that say why go to the record of what happened; `statusReason` keeps the code alone, so that it can be counted.
 */
export function decideMatch(command: MatchCommand, match: MatchState, facts: MatchFacts, now: Date): Decision<MatchStep, MatchRefusal> {
  const found = rowOf(command, match, facts);
  if (!found.ok) return found;
  const changed = changeOfMatch(command, found.next, match, facts, now);
  return changed.ok ? accept({ row: found.next, change: changed.next }) : changed;
}
