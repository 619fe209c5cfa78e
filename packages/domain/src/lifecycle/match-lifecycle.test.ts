import fc from 'fast-check';
import { inDays, matrixOf, now } from '../testing/matrix';
import { declineReasons, matchActions, matchStatuses } from '../values/matching';
import {
  allowedMatchActions,
  decideMatch,
  isMatchSeenBySides,
  laterMatchTransitions,
  type MatchCommand,
  type MatchFacts,
  type MatchState,
  matchTransitions,
} from './match-lifecycle';

const stranger: MatchFacts = { isAnonymous: false, isStaff: false, ownsSide: false };
const side: MatchFacts = { ...stranger, ownsSide: true };
const staff: MatchFacts = { ...stranger, isStaff: true };
const matchIn = (status: MatchState['status'], introducedAt: Date | null = null): MatchState => ({ status, introducedAt });
const matrix = (introducedAt: Date | null) =>
  matrixOf(matchStatuses, [{ ...staff, isAnonymous: true }, stranger, side, staff], (facts, status) =>
    allowedMatchActions(facts, matchIn(status, introducedAt)),
  );

test('who may do what with a match after the introduction, by its status: anonymous, stranger, a side, staff', () => {
  expect(matrix(inDays(-3))).toEqual([
    'SUGGESTED | - | - | - | SHORTLIST DECLINE SET_NEXT_STEP',
    'SHORTLISTED | - | - | - | INTRODUCE DECLINE SET_NEXT_STEP',
    'APPROACHED | - | - | - | INTRODUCE DECLINE SET_NEXT_STEP',
    'BOTH_INTERESTED | - | - | - | INTRODUCE DECLINE SET_NEXT_STEP',
    'INTRODUCED | - | - | DECLINE | DECLINE SET_NEXT_STEP',
    'MEETING_HELD | - | - | DECLINE | DECLINE SET_NEXT_STEP',
    'SCOPING | - | - | DECLINE | DECLINE SET_NEXT_STEP',
    'AGREEMENT | - | - | - | SET_NEXT_STEP',
    'PROJECT | - | - | - | -',
    'DECLINED | - | - | - | -',
    'CONFLICT_OF_INTEREST | - | - | - | -',
    'NO_ANSWER | - | - | - | -',
    'PARKED | - | - | - | DECLINE SET_NEXT_STEP',
    'WITHDRAWN | - | - | - | -',
  ]);
});

test('a side that was not introduced can do nothing, since it does not see the match', () => {
  expect(matrix(null).every((row) => row.split(' | ')[3] === '-')).toBe(true);
  expect([isMatchSeenBySides(matchIn('DECLINED')), isMatchSeenBySides(matchIn('DECLINED', now))]).toEqual([false, true]);
});

test.each<[string, MatchCommand, MatchState, MatchFacts, object]>([
  [
    'a broker shortlists, with two working days to act',
    { action: 'SHORTLIST' },
    matchIn('SUGGESTED'),
    staff,
    { status: 'SHORTLISTED', nextStepDue: '2027-03-03' },
  ],
  [
    'a broker introduces, with five working days for an answer',
    { action: 'INTRODUCE' },
    matchIn('SHORTLISTED'),
    staff,
    { status: 'INTRODUCED', introducedAt: now, nextStep: null, nextStepDue: '2027-03-08' },
  ],
  [
    'a side declines with a coded reason',
    { action: 'DECLINE', reason: 'TOO_EXPENSIVE' },
    matchIn('INTRODUCED', now),
    side,
    { status: 'DECLINED', statusReason: 'TOO_EXPENSIVE', nextStep: null, nextStepDue: null },
  ],
  [
    'a broker says what is next',
    { action: 'SET_NEXT_STEP', nextStep: ' Visit the workshop ', due: '2027-03-01' },
    matchIn('INTRODUCED', now),
    staff,
    { nextStep: 'Visit the workshop', nextStepDue: '2027-03-01' },
  ],
])('%s', (_what, command, match, facts, next) => {
  expect(decideMatch(command, match, facts, now)).toEqual({ ok: true, next });
});

const nextStep = (text: string, due: string): MatchCommand => ({ action: 'SET_NEXT_STEP', nextStep: text, due });

test.each<[string, MatchCommand, MatchState, MatchFacts]>([
  ['NOT_ALLOWED', { action: 'SHORTLIST' }, matchIn('SUGGESTED'), side],
  ['NOT_ALLOWED', { action: 'DECLINE', reason: 'TOO_EARLY' }, matchIn('SHORTLISTED'), side],
  ['MATCH_WRONG_STATUS', { action: 'INTRODUCE' }, matchIn('SUGGESTED'), staff],
  ['MATCH_WRONG_STATUS', { action: 'SHORTLIST' }, matchIn('INTRODUCED', now), staff],
  ['MATCH_WRONG_STATUS', { action: 'DECLINE', reason: 'TOO_EARLY' }, matchIn('AGREEMENT', now), side],
  ['REASON_REQUIRED', { action: 'DECLINE', reason: 'OTHER', note: ' ' }, matchIn('INTRODUCED', now), side],
  ['REASON_TOO_LONG', { action: 'DECLINE', reason: 'OTHER', note: 'x'.repeat(1001) }, matchIn('INTRODUCED', now), side],
  ['BAD_TEXT', { action: 'DECLINE', reason: 'OTHER', note: 'a\u0000b' }, matchIn('INTRODUCED', now), side],
  ['BAD_TEXT', nextStep('Call \ud83d', '2027-03-05'), matchIn('SHORTLISTED'), staff],
  ['NEXT_STEP_REQUIRED', nextStep('  ', '2027-03-05'), matchIn('SHORTLISTED'), staff],
  ['NEXT_STEP_TOO_LONG', nextStep('x'.repeat(301), '2027-03-05'), matchIn('SHORTLISTED'), staff],
  ['NEXT_STEP_DUE_INVALID', nextStep('Call', '5 March'), matchIn('SHORTLISTED'), staff],
  ['NEXT_STEP_DUE_PAST', nextStep('Call', '2027-02-28'), matchIn('SHORTLISTED'), staff],
  ['NEXT_STEP_DUE_TOO_FAR', nextStep('Call', '2028-03-01'), matchIn('SHORTLISTED'), staff],
])('%s', (code, command, match, facts) => {
  expect(decideMatch(command, match, facts, now)).toEqual({ ok: false, code });
});

test('every state of a match can be reached from the first, today or by the steps to come', () => {
  const rows = [...matchTransitions, ...laterMatchTransitions];
  const reached = new Set<string>(['SUGGESTED']);
  for (let round = 0; round < matchStatuses.length; round += 1) {
    for (const row of rows) if (row.to && row.from.some((status) => reached.has(status))) reached.add(row.to);
  }
  expect(matchStatuses.filter((status) => !reached.has(status))).toEqual([]);
});

test('nobody is offered a step that has no use case yet', () => {
  const later: readonly string[] = laterMatchTransitions.map((row) => row.action);
  const offered = matchStatuses.flatMap((status) => allowedMatchActions({ ...staff, ownsSide: true }, matchIn(status, now)));
  expect(matchActions.filter((action) => offered.includes(action) && later.includes(action))).toEqual([]);
});

test('no decision leaves the table, and only what is offered is accepted', () => {
  const anyCommand = fc.oneof(
    fc.constantFrom<MatchCommand>({ action: 'SHORTLIST' }, { action: 'INTRODUCE' }, nextStep('Call', '2027-03-05')),
    fc.record({ action: fc.constant('DECLINE' as const), reason: fc.constantFrom(...declineReasons), note: fc.constantFrom(null, 'Why') }),
  );
  const anyFacts = fc.record({ isAnonymous: fc.boolean(), isStaff: fc.boolean(), ownsSide: fc.boolean() });
  const anyMatch = fc.record({ status: fc.constantFrom(...matchStatuses), introducedAt: fc.constantFrom(null, now) });
  fc.assert(
    fc.property(anyCommand, anyMatch, anyFacts, (command, match, facts) => {
      const decision = decideMatch(command, match, facts, now);
      if (!decision.ok) return true;
      const isInTable = matchTransitions.some(
        (row) => row.action === command.action && row.from.includes(match.status) && row.to === decision.next.status,
      );
      return isInTable && allowedMatchActions(facts, match).includes(command.action);
    }),
    { numRuns: 1000 },
  );
});
