import { now } from '../testing/matrix';
import { matchStatuses } from '../values/matching';
import { decideMatch, laterMatchTransitions, type MatchCommand, type MatchFacts } from './match-lifecycle';

const nobody: MatchFacts = { isAnonymous: false, isStaff: false, ownsSide: false };
const actors: Readonly<Record<string, MatchFacts>> = {
  anonymous: { isAnonymous: true, isStaff: true, ownsSide: true },
  stranger: nobody,
  side: { ...nobody, ownsSide: true },
  staff: { ...nobody, isStaff: true },
};
const commands: readonly MatchCommand[] = [
  { action: 'SHORTLIST' },
  { action: 'INTRODUCE' },
  { action: 'DECLINE', reason: 'NO_CAPACITY' },
  { action: 'SET_NEXT_STEP', nextStep: 'Call both', due: '2027-03-05' },
];

test('this is everything that can happen to a match that both sides see', () => {
  const happenings = commands.flatMap((command) =>
    matchStatuses.flatMap((status) =>
      Object.entries(actors).flatMap(([actor, facts]) => {
        const decision = decideMatch(command, { status, introducedAt: now }, facts, now);
        return decision.ok ? [`${actor}: ${command.action} ${status} → ${decision.next.status ?? 'stays'}`] : [];
      }),
    ),
  );
  expect(happenings).toEqual([
    'staff: SHORTLIST SUGGESTED → SHORTLISTED',
    'staff: INTRODUCE SHORTLISTED → INTRODUCED',
    'staff: INTRODUCE APPROACHED → INTRODUCED',
    'staff: INTRODUCE BOTH_INTERESTED → INTRODUCED',
    'staff: DECLINE SUGGESTED → DECLINED',
    'staff: DECLINE SHORTLISTED → DECLINED',
    'staff: DECLINE APPROACHED → DECLINED',
    'staff: DECLINE BOTH_INTERESTED → DECLINED',
    'side: DECLINE INTRODUCED → DECLINED',
    'staff: DECLINE INTRODUCED → DECLINED',
    'side: DECLINE MEETING_HELD → DECLINED',
    'staff: DECLINE MEETING_HELD → DECLINED',
    'side: DECLINE SCOPING → DECLINED',
    'staff: DECLINE SCOPING → DECLINED',
    'staff: DECLINE PARKED → DECLINED',
    'staff: SET_NEXT_STEP SUGGESTED → stays',
    'staff: SET_NEXT_STEP SHORTLISTED → stays',
    'staff: SET_NEXT_STEP APPROACHED → stays',
    'staff: SET_NEXT_STEP BOTH_INTERESTED → stays',
    'staff: SET_NEXT_STEP INTRODUCED → stays',
    'staff: SET_NEXT_STEP MEETING_HELD → stays',
    'staff: SET_NEXT_STEP SCOPING → stays',
    'staff: SET_NEXT_STEP AGREEMENT → stays',
    'staff: SET_NEXT_STEP PARKED → stays',
  ]);
});

test('these are the steps to come, written down so that no state is without a way', () => {
  const steps = laterMatchTransitions.flatMap((row) =>
    row.from.map((status) => `${row.by.join('/')}: ${row.action} ${status} → ${row.to}`),
  );
  expect(steps).toEqual([
    'STAFF: APPROACH SHORTLISTED → APPROACHED',
    'STAFF/SIDE: RECORD_INTEREST APPROACHED → BOTH_INTERESTED',
    'STAFF/SIDE: HOLD_MEETING INTRODUCED → MEETING_HELD',
    'STAFF/SIDE: SCOPE INTRODUCED → SCOPING',
    'STAFF/SIDE: SCOPE MEETING_HELD → SCOPING',
    'STAFF: AGREE MEETING_HELD → AGREEMENT',
    'STAFF: AGREE SCOPING → AGREEMENT',
    'STAFF: START_PROJECT AGREEMENT → PROJECT',
    ...['SUGGESTED', 'SHORTLISTED', 'APPROACHED', 'BOTH_INTERESTED', 'INTRODUCED', 'MEETING_HELD', 'SCOPING'].map(
      (status) => `STAFF/SIDE: REPORT_CONFLICT ${status} → CONFLICT_OF_INTEREST`,
    ),
    'STAFF: RECORD_SILENCE APPROACHED → NO_ANSWER',
    'STAFF: RECORD_SILENCE INTRODUCED → NO_ANSWER',
    ...['SUGGESTED', 'SHORTLISTED', 'APPROACHED', 'BOTH_INTERESTED', 'INTRODUCED', 'MEETING_HELD', 'SCOPING'].map(
      (status) => `STAFF: PARK ${status} → PARKED`,
    ),
    'STAFF: UNPARK PARKED → SHORTLISTED',
    'STAFF: UNPARK NO_ANSWER → SHORTLISTED',
    ...['INTRODUCED', 'MEETING_HELD', 'SCOPING', 'AGREEMENT'].map((status) => `STAFF/SIDE: WITHDRAW ${status} → WITHDRAWN`),
  ]);
});
