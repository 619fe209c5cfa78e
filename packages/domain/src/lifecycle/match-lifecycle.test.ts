import { inDays, matrixOf, now } from '../testing/matrix';
import { matchActions, matchStatuses } from '../values/matching';
import { allowedMatchActions, askedSides, decideMatch, isMatchSeenBySides, suggestedMatch, systemMatchFacts } from './match-lifecycle';
import { isOpenMatch, matchTransitions, verbsForSides } from './match-table';
import type { MatchCommand, MatchFacts, MatchState } from './match-types';

const stranger: MatchFacts = { isAnonymous: false, isStaff: false, personId: 'p', sides: [] };
const firm: MatchFacts = { ...stranger, sides: ['NEED'] };
const staff: MatchFacts = { ...stranger, isStaff: true, personId: 'broker' };
const matchIn = (status: MatchState['status'], changes: Partial<MatchState> = {}): MatchState => ({
  ...suggestedMatch,
  status,
  ownerId: 'broker',
  nextStepDue: '2027-03-05',
  ...changes,
});
const seen = (status: MatchState['status'], changes: Partial<MatchState> = {}) =>
  matchIn(status, { approachedAt: inDays(-9), introducedAt: inDays(-3), ...changes });
const matrix = (match: typeof matchIn) =>
  matrixOf(matchStatuses, [{ ...staff, isAnonymous: true }, stranger, firm, staff], (facts, status) =>
    allowedMatchActions(facts, match(status)),
  );

test('who may do what with a match that both sides see, by its status: anonymous, stranger, a side, staff', () => {
  const out = 'DECLINE WITHDRAW REPORT_CONFLICT';
  expect(matrix(seen)).toEqual([
    'SUGGESTED | - | - | REPORT_CONFLICT | SHORTLIST DECLINE REPORT_CONFLICT PARK',
    'SHORTLISTED | - | - | REPORT_CONFLICT | APPROACH INTRODUCE DECLINE REPORT_CONFLICT PARK HAND_OVER SET_NEXT_STEP',
    'APPROACHED | - | - | RECORD_INTEREST DECLINE REPORT_CONFLICT | RECORD_INTEREST INTRODUCE DECLINE REPORT_CONFLICT RECORD_SILENCE PARK REMIND HAND_OVER SET_NEXT_STEP',
    'BOTH_INTERESTED | - | - | DECLINE REPORT_CONFLICT | INTRODUCE DECLINE REPORT_CONFLICT PARK HAND_OVER SET_NEXT_STEP',
    `INTRODUCED | - | - | RECORD_INTEREST HOLD_MEETING SCOPE ${out} | HOLD_MEETING SCOPE ${out} RECORD_SILENCE PARK REMIND HAND_OVER SET_NEXT_STEP`,
    `MEETING_HELD | - | - | SCOPE AGREE ${out} | SCOPE AGREE ${out} PARK REMIND HAND_OVER SET_NEXT_STEP`,
    `SCOPING | - | - | AGREE ${out} | AGREE ${out} PARK REMIND HAND_OVER SET_NEXT_STEP`,
    'AGREEMENT | - | - | WITHDRAW | START_PROJECT WITHDRAW HAND_OVER SET_NEXT_STEP',
    'PROJECT | - | - | - | -',
    'DECLINED | - | - | - | -',
    'CONFLICT_OF_INTEREST | - | - | - | -',
    'NO_ANSWER | - | - | - | UNPARK',
    'PARKED | - | - | - | UNPARK DECLINE HAND_OVER',
    'WITHDRAWN | - | - | - | -',
  ]);
});

test('a side that was neither asked nor introduced can do nothing, since it does not see the match', () => {
  expect(matrix(matchIn).every((row) => row.split(' | ')[3] === '-')).toBe(true);
  expect([matchIn('DECLINED'), matchIn('PARKED', { approachedAt: now }), seen('DECLINED')].map(isMatchSeenBySides)).toEqual([
    false,
    true,
    true,
  ]);
});

test('a broker of a pair in conflict waives before introducing, and has nothing to waive where there is none', () => {
  const tied: MatchFacts = { ...staff, conflicts: { found: ['PAST_PROJECT', 'SAME_DOMAIN'], open: ['SAME_DOMAIN'] } };
  const waived: MatchFacts = { ...tied, conflicts: { found: ['PAST_PROJECT'], open: [] } };
  const match = seen('BOTH_INTERESTED', { introducedAt: null });
  const offered = (facts: MatchFacts) =>
    allowedMatchActions(facts, match).filter((action) => action === 'INTRODUCE' || action === 'WAIVE_CONFLICT');
  expect([offered(staff), offered(tied), offered(waived)]).toEqual([['INTRODUCE'], ['WAIVE_CONFLICT'], ['INTRODUCE']]);
  const reason = 'Both chairs of the department signed that they know.';
  expect(decideMatch({ action: 'INTRODUCE' }, match, tied, now)).toEqual({ ok: false, code: 'MATCH_CONFLICT' });
  expect(decideMatch({ action: 'WAIVE_CONFLICT', reason }, match, staff, now)).toEqual({ ok: false, code: 'MATCH_NO_CONFLICT' });
  expect(decideMatch({ action: 'WAIVE_CONFLICT', reason: 'They know it.' }, match, tied, now)).toEqual({
    ok: false,
    code: 'WAIVER_TOO_SHORT',
  });
  expect(decideMatch({ action: 'WAIVE_CONFLICT', reason }, match, { ...tied, isStaff: false, sides: ['NEED'] }, now)).toEqual({
    ok: false,
    code: 'NOT_ALLOWED',
  });
  const decision = decideMatch({ action: 'WAIVE_CONFLICT', reason: ` ${reason} ` }, match, tied, now);
  expect(decision.ok && decision.next.change).toEqual({
    ...{ nextStepDue: '2027-03-05', waivedConflicts: ['PAST_PROJECT', 'SAME_DOMAIN'] },
    ...{ conflictWaivedAt: now, conflictWaivedBy: 'broker', conflictWaiver: reason },
  });
});

test('a side that has answered is asked no more, and its broker answers for the other only', () => {
  const one = seen('APPROACHED', { needInterestAt: now });
  expect(allowedMatchActions(firm, one)).not.toContain('RECORD_INTEREST');
  expect(allowedMatchActions(staff, one)).toContain('RECORD_INTEREST');
  expect(askedSides(one)).toEqual(['OFFER']);
  expect(askedSides(seen('SCOPING', { offerAgreedAt: now }))).toEqual(['NEED']);
  expect(allowedMatchActions(staff, seen('SCOPING', { needAgreedAt: now, offerAgreedAt: now }))).not.toContain('AGREE');
});

const pairOf = (facts: MatchFacts): MatchFacts => ({ ...facts, isAnonymousPair: true });

test('where a side is anonymous, the two are introduced only once both consented to be known', () => {
  const asked = seen('BOTH_INTERESTED', { introducedAt: null });
  const one = { ...asked, needConsentAt: now };
  const both = { ...one, offerConsentAt: now };
  const may = (facts: MatchFacts, match: MatchState) =>
    allowedMatchActions(pairOf(facts), match).filter((action) => ['CONSENT', 'WITHDRAW_CONSENT', 'INTRODUCE'].includes(action));
  expect([asked, one, both].map((match) => may(staff, match))).toEqual([['CONSENT'], ['CONSENT', 'WITHDRAW_CONSENT'], ['INTRODUCE']]);
  expect([asked, one, both].map((match) => may(firm, match))).toEqual([['CONSENT'], ['WITHDRAW_CONSENT'], []]);
  for (const status of ['SHORTLISTED', 'APPROACHED'] as const) expect(may(staff, seen(status))).toEqual([]);
  expect(allowedMatchActions(staff, asked)).toContain('INTRODUCE');
  expect(allowedMatchActions(staff, asked)).not.toContain('CONSENT');
});

const fresh = { statusReason: null, nextStep: null };
const newDay = (nextStepDue: string | null) => ({ nextStepDue, secondBrokerId: null, overdueOn: null });

test.each<[string, MatchCommand, MatchState, MatchFacts, object]>([
  [
    'a broker shortlists and owns the case, with two working days to act',
    { action: 'SHORTLIST' },
    suggestedMatch,
    staff,
    { status: 'SHORTLISTED', ...fresh, ...newDay('2027-03-03'), ownerId: 'broker' },
  ],
  [
    'a broker asks both sides, who have five working days',
    { action: 'APPROACH' },
    matchIn('SHORTLISTED'),
    staff,
    { status: 'APPROACHED', ...fresh, ...newDay('2027-03-08'), approachedAt: now },
  ],
  [
    'the first side is interested: the day stays',
    { action: 'RECORD_INTEREST', side: 'NEED' },
    seen('APPROACHED'),
    firm,
    { nextStepDue: '2027-03-05', needInterestAt: now, needInterestNote: null },
  ],
  [
    'a broker records what the second side said, and has two working days to introduce them',
    { action: 'RECORD_INTEREST', side: 'OFFER', note: ' Dr Mfano, by telephone ' },
    seen('APPROACHED', { needInterestAt: now }),
    staff,
    { status: 'BOTH_INTERESTED', ...fresh, ...newDay('2027-03-03'), offerInterestAt: now, offerInterestNote: 'Dr Mfano, by telephone' },
  ],
  [
    'the first side consents to be known: the day stays',
    { action: 'CONSENT', side: 'NEED' },
    seen('BOTH_INTERESTED'),
    pairOf(firm),
    { nextStepDue: '2027-03-05', needConsentAt: now, needConsentNote: null },
  ],
  [
    'the second one too, as it told the broker, who has two working days to introduce them',
    { action: 'CONSENT', side: 'OFFER', note: 'By telephone' },
    seen('BOTH_INTERESTED', { needConsentAt: now }),
    pairOf(staff),
    { ...newDay('2027-03-03'), offerConsentAt: now, offerConsentNote: 'By telephone' },
  ],
  [
    'a side takes it back before the other one consented',
    { action: 'WITHDRAW_CONSENT', side: 'NEED' },
    seen('BOTH_INTERESTED', { needConsentAt: now }),
    pairOf(firm),
    { nextStepDue: '2027-03-05', needConsentAt: null, needConsentNote: null },
  ],
  [
    'a broker introduces, with five working days for an answer',
    { action: 'INTRODUCE' },
    matchIn('SHORTLISTED'),
    staff,
    { status: 'INTRODUCED', ...fresh, ...newDay('2027-03-08'), introducedAt: now },
  ],
  [
    'a side says when they met; ten working days go over Eid',
    { action: 'HOLD_MEETING', metOn: '2027-02-26', note: 'At the workshop' },
    seen('INTRODUCED'),
    firm,
    { status: 'MEETING_HELD', ...fresh, ...newDay('2027-03-17'), metOn: '2027-02-26' },
  ],
  [
    'the first side confirms the agreement',
    { action: 'AGREE', side: 'NEED' },
    seen('SCOPING'),
    firm,
    { ...newDay('2027-03-08'), needAgreedAt: now },
  ],
  [
    'the second one too',
    { action: 'AGREE', side: 'NEED' },
    seen('SCOPING', { offerAgreedAt: now }),
    firm,
    { status: 'AGREEMENT', ...fresh, ...newDay('2027-03-17'), needAgreedAt: now },
  ],
  [
    'a side declines with a coded reason',
    { action: 'DECLINE', reason: 'TOO_EXPENSIVE' },
    seen('INTRODUCED'),
    firm,
    { status: 'DECLINED', ...fresh, statusReason: 'TOO_EXPENSIVE', ...newDay(null) },
  ],
  [
    'a broker parks it until a day',
    { action: 'PARK', until: '2027-06-01', reason: 'Harvest' },
    seen('INTRODUCED'),
    staff,
    { status: 'PARKED', ...fresh, ...newDay('2027-06-01'), leftFrom: 'INTRODUCED', parkedUntil: '2027-06-01' },
  ],
  [
    'on that day the product wakes it where it was',
    { action: 'UNPARK' },
    seen('PARKED', { leftFrom: 'INTRODUCED', parkedUntil: '2027-03-01' }),
    systemMatchFacts,
    { status: 'INTRODUCED', ...fresh, ...newDay('2027-03-03'), leftFrom: null, parkedUntil: null },
  ],
  [
    'a broker hands it over',
    { action: 'HAND_OVER', brokerId: 'other', reason: 'Leave' },
    matchIn('SHORTLISTED'),
    staff,
    { nextStepDue: '2027-03-05', ownerId: 'other', secondBrokerId: null },
  ],
  [
    'a broker says what is next',
    { action: 'SET_NEXT_STEP', nextStep: ' Visit the workshop ', due: '2027-03-01' },
    seen('INTRODUCED'),
    staff,
    { ...newDay('2027-03-01'), nextStep: 'Visit the workshop' },
  ],
  [
    'the product tells the broker that the day has come',
    { action: 'NOTE_OVERDUE' },
    matchIn('SHORTLISTED', { nextStepDue: '2027-03-01' }),
    systemMatchFacts,
    { nextStepDue: '2027-03-01', overdueOn: '2027-03-01' },
  ],
  [
    'and asks a second one after two silent working days',
    { action: 'ESCALATE', brokerId: 'other' },
    matchIn('SHORTLISTED', { nextStepDue: '2027-02-24' }),
    systemMatchFacts,
    { nextStepDue: '2027-02-24', secondBrokerId: 'other' },
  ],
])('%s', (_what, command, match, facts, change) => {
  expect(decideMatch(command, match, facts, now)).toMatchObject({ ok: true, next: { change } });
});

const nextStep = (text: string, due: string): MatchCommand => ({ action: 'SET_NEXT_STEP', nextStep: text, due });
const interest = (note?: string): MatchCommand => ({ action: 'RECORD_INTEREST', side: 'OFFER', ...(note && { note }) });
const park = (until: string, reason = 'Harvest'): MatchCommand => ({ action: 'PARK', until, reason });
const met = (metOn: string): MatchCommand => ({ action: 'HOLD_MEETING', metOn });

test.each<[string, MatchCommand, MatchState, MatchFacts]>([
  ['NOT_ALLOWED', { action: 'SHORTLIST' }, matchIn('SUGGESTED'), firm],
  ['NOT_ALLOWED', { action: 'DECLINE', reason: 'TOO_EARLY' }, matchIn('SHORTLISTED'), firm],
  ['NOT_ALLOWED', interest(), seen('APPROACHED'), firm],
  ['NOT_ALLOWED', { action: 'NOTE_OVERDUE' }, matchIn('SHORTLISTED'), staff],
  ['NOT_ALLOWED', { action: 'APPROACH' }, matchIn('SHORTLISTED'), { ...staff, isAnonymous: true }],
  ['MATCH_WRONG_STATUS', { action: 'INTRODUCE' }, matchIn('SUGGESTED'), staff],
  ['MATCH_WRONG_STATUS', { action: 'SHORTLIST' }, seen('INTRODUCED'), staff],
  ['MATCH_WRONG_STATUS', { action: 'DECLINE', reason: 'TOO_EARLY' }, seen('AGREEMENT'), firm],
  ['MATCH_CONSENT_REQUIRED', { action: 'INTRODUCE' }, matchIn('SHORTLISTED'), pairOf(staff)],
  ['MATCH_CONSENT_REQUIRED', { action: 'INTRODUCE' }, seen('BOTH_INTERESTED', { needConsentAt: now }), pairOf(staff)],
  ['MATCH_NOBODY_ANONYMOUS', { action: 'CONSENT', side: 'NEED' }, seen('BOTH_INTERESTED'), firm],
  ['MATCH_WRONG_STATUS', { action: 'CONSENT', side: 'NEED' }, seen('APPROACHED'), pairOf(firm)],
  ['MATCH_SIDE_ANSWERED', { action: 'CONSENT', side: 'NEED' }, seen('BOTH_INTERESTED', { needConsentAt: now }), pairOf(firm)],
  ['NOT_ALLOWED', { action: 'CONSENT', side: 'OFFER' }, seen('BOTH_INTERESTED'), pairOf(firm)],
  ['REASON_REQUIRED', { action: 'CONSENT', side: 'OFFER' }, seen('BOTH_INTERESTED'), pairOf(staff)],
  ['MATCH_CONSENT_NOT_GIVEN', { action: 'WITHDRAW_CONSENT', side: 'NEED' }, seen('BOTH_INTERESTED'), pairOf(firm)],
  [
    'MATCH_CONSENT_BY_BOTH',
    { action: 'WITHDRAW_CONSENT', side: 'NEED' },
    seen('BOTH_INTERESTED', { needConsentAt: now, offerConsentAt: now }),
    pairOf(firm),
  ],
  ['MATCH_SIDE_ANSWERED', interest('By mail'), seen('APPROACHED', { offerInterestAt: now }), staff],
  ['MATCH_SIDE_ANSWERED', { action: 'AGREE', side: 'NEED' }, seen('SCOPING', { needAgreedAt: now }), firm],
  ['REASON_REQUIRED', interest(), seen('APPROACHED'), staff],
  ['REASON_REQUIRED', { action: 'WITHDRAW', reason: ' ' }, seen('SCOPING'), firm],
  ['REASON_REQUIRED', { action: 'REPORT_CONFLICT', reason: '' }, seen('SCOPING'), firm],
  ['REASON_REQUIRED', park('2027-05-01', ''), seen('INTRODUCED'), staff],
  ['REASON_REQUIRED', { action: 'HAND_OVER', brokerId: 'other', reason: '' }, seen('INTRODUCED'), staff],
  ['REASON_REQUIRED', { action: 'DECLINE', reason: 'OTHER', note: ' ' }, seen('INTRODUCED'), firm],
  ['REASON_TOO_LONG', { action: 'DECLINE', reason: 'OTHER', note: 'x'.repeat(1001) }, seen('INTRODUCED'), firm],
  ['BAD_TEXT', { action: 'DECLINE', reason: 'OTHER', note: 'a\u0000b' }, seen('INTRODUCED'), firm],
  ['BAD_TEXT', nextStep('Call \ud83d', '2027-03-05'), matchIn('SHORTLISTED'), staff],
  ['MATCH_SAME_BROKER', { action: 'HAND_OVER', brokerId: 'broker', reason: 'Leave' }, seen('INTRODUCED'), staff],
  ['MATCH_REMINDED_TODAY', { action: 'REMIND' }, seen('INTRODUCED', { remindedOn: '2027-03-01' }), staff],
  ['MATCH_NOT_DUE', { action: 'UNPARK' }, seen('PARKED', { parkedUntil: '2027-03-02' }), systemMatchFacts],
  ['MATCH_NOT_DUE', { action: 'NOTE_OVERDUE' }, matchIn('SHORTLISTED'), systemMatchFacts],
  [
    'MATCH_NOT_DUE',
    { action: 'NOTE_OVERDUE' },
    matchIn('SHORTLISTED', { nextStepDue: '2027-02-26', overdueOn: '2027-02-26' }),
    systemMatchFacts,
  ],
  ['MATCH_NOT_DUE', { action: 'ESCALATE', brokerId: 'other' }, matchIn('SHORTLISTED', { nextStepDue: '2027-02-25' }), systemMatchFacts],
  ['MATCH_NOT_DUE', { action: 'ESCALATE', brokerId: 'broker' }, matchIn('SHORTLISTED', { nextStepDue: '2027-02-01' }), systemMatchFacts],
  ['MEETING_DAY_INVALID', met('yesterday'), seen('INTRODUCED'), firm],
  ['MEETING_DAY_INVALID', met('2026-02-28'), seen('INTRODUCED'), firm],
  ['MEETING_DAY_AHEAD', met('2027-03-02'), seen('INTRODUCED'), firm],
  ['PARK_UNTIL_INVALID', park('soon'), seen('INTRODUCED'), staff],
  ['PARK_UNTIL_PAST', park('2027-03-01'), seen('INTRODUCED'), staff],
  ['PARK_UNTIL_TOO_FAR', park('2028-03-01'), seen('INTRODUCED'), staff],
  ['NEXT_STEP_REQUIRED', nextStep('  ', '2027-03-05'), matchIn('SHORTLISTED'), staff],
  ['NEXT_STEP_TOO_LONG', nextStep('x'.repeat(301), '2027-03-05'), matchIn('SHORTLISTED'), staff],
  ['NEXT_STEP_DUE_INVALID', nextStep('Call', '5 March'), matchIn('SHORTLISTED'), staff],
  ['NEXT_STEP_DUE_PAST', nextStep('Call', '2027-02-28'), matchIn('SHORTLISTED'), staff],
  ['NEXT_STEP_DUE_TOO_FAR', nextStep('Call', '2028-03-01'), matchIn('SHORTLISTED'), staff],
])('%s', (code, command, match, facts) => {
  expect(decideMatch(command, match, facts, now)).toEqual({ ok: false, code });
});

test('every state of a match can be reached from the first', () => {
  const reached = new Set<string>(['SUGGESTED']);
  for (const _round of matchStatuses) {
    for (const row of matchTransitions) if (row.to && row.from.some((status) => reached.has(status))) reached.add(row.to);
  }
  expect(matchStatuses.filter((status) => !reached.has(status))).toEqual([]);
});

test('each row says when the next step is due exactly if the case stays open', () => {
  const ends = matchTransitions.filter(({ to }) => to !== undefined && !isOpenMatch(to)).map(({ due }) => due);
  const stays = matchTransitions.filter(({ to }) => to === undefined || isOpenMatch(to)).map(({ due }) => due);
  expect([new Set(ends), stays.includes(null)]).toEqual([new Set([null]), false]);
});

test('every action is in the table', () => {
  const rows = matchTransitions.map(({ action }) => action);
  expect(matchActions.filter((action) => !rows.includes(action))).toEqual([]);
});

test('the broker’s own work is not told to the sides', () => {
  for (const own of [
    'match.shortlisted',
    'match.planned',
    'match.reminded',
    'match.handed-over',
    'match.due',
    'match.escalated',
    'match.interested',
  ])
    expect(verbsForSides).not.toContain(own);
});
