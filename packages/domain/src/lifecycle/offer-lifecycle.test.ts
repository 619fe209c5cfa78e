import fc from 'fast-check';
import { inDays, matrixOf, now } from '../testing/matrix';
import { offerStatuses } from '../values/postings';
import {
  allowedOfferActions,
  decideOffer,
  type OfferCommand,
  type OfferFacts,
  type OfferState,
  offerTransitions,
  systemOfferFacts,
} from './offer-lifecycle';

const stranger: OfferFacts = { isAnonymous: false, isStaff: false, ownsOffer: false };
const anonymous: OfferFacts = { ...stranger, isAnonymous: true, ownsOffer: true };
const owner: OfferFacts = { ...stranger, ownsOffer: true };
const staff: OfferFacts = { ...stranger, isStaff: true };

const offer: OfferState = { status: 'PUBLISHED', onHoldUntil: null, expiresAt: inDays(200), renewedAt: null, archivedAt: null };
const matrix = (rest: Partial<OfferState> = {}) =>
  matrixOf(offerStatuses, [anonymous, stranger, owner, staff], (facts, status) =>
    allowedOfferActions(facts, { ...offer, ...rest, status }, now),
  );

test('who may do what with an offer, by its status: anonymous, stranger, owner, staff', () => {
  expect(matrix()).toEqual([
    'DRAFT | - | - | EDIT SUBMIT DISCARD | -',
    'SUBMITTED | - | - | WITHDRAW | EDIT QUALIFY RETURN PUBLISH',
    'QUALIFYING | - | - | WITHDRAW | EDIT RETURN PUBLISH',
    'RETURNED | - | - | EDIT SUBMIT WITHDRAW | -',
    'PUBLISHED | - | - | HOLD WITHDRAW | HOLD MATCH',
    'EXPIRED | - | - | ARCHIVE | ARCHIVE',
    'WITHDRAWN | - | - | ARCHIVE | ARCHIVE',
  ]);
});

test('near its end an offer can be renewed by its owner, before and after it expired', () => {
  expect(matrix({ expiresAt: inDays(10) })[4]).toBe('PUBLISHED | - | - | HOLD RENEW WITHDRAW | HOLD MATCH');
  expect(matrix({ expiresAt: inDays(-10) })[5]).toBe('EXPIRED | - | - | RENEW ARCHIVE | ARCHIVE');
});

test('on hold an offer can be resumed but not matched', () => {
  expect(matrix({ onHoldUntil: '2027-03-02' })[4]).toBe('PUBLISHED | - | - | RESUME WITHDRAW | RESUME');
});

test.each<[string, OfferCommand, Partial<OfferState>, OfferFacts, object]>([
  ['submitting', { action: 'SUBMIT' }, { status: 'RETURNED' }, owner, { status: 'SUBMITTED', submittedAt: now, statusReason: null }],
  [
    'publishing',
    { action: 'PUBLISH' },
    { status: 'SUBMITTED' },
    staff,
    { status: 'PUBLISHED', publishedAt: now, expiresAt: inDays(365), statusReason: null },
  ],
  [
    'returning',
    { action: 'RETURN', reason: 'Which crop?' },
    { status: 'SUBMITTED' },
    staff,
    { status: 'RETURNED', statusReason: 'Which crop?' },
  ],
  ['expiring', { action: 'EXPIRE' }, { expiresAt: now }, systemOfferFacts, { status: 'EXPIRED' }],
  ['withdrawing', { action: 'WITHDRAW', reason: 'Retired' }, {}, owner, { status: 'WITHDRAWN', statusReason: 'Retired' }],
])('%s an offer', (_what, command, state, facts, next) => {
  expect(decideOffer(command, { ...offer, ...state }, facts, now)).toEqual({ ok: true, next });
});

test.each<[string, OfferCommand, Partial<OfferState>, OfferFacts]>([
  ['NOT_ALLOWED', { action: 'PUBLISH' }, { status: 'SUBMITTED' }, owner],
  ['OFFER_ALREADY_PUBLISHED', { action: 'SUBMIT' }, {}, owner],
  ['OFFER_WRONG_STATUS', { action: 'DISCARD' }, { status: 'RETURNED' }, owner],
  ['OFFER_RENEW_TOO_EARLY', { action: 'RENEW' }, {}, owner],
  ['REASON_REQUIRED', { action: 'HOLD', until: '2027-04-01', reason: '' }, {}, staff],
])('%s is the answer where an offer does not allow it', (code, command, state, facts) => {
  expect(decideOffer(command, { ...offer, ...state }, facts, now)).toEqual({ ok: false, code });
});

test('whatever the way an offer takes, no decision leaves the table and it is renewed once at most', () => {
  const anyCommand = fc.constantFrom<OfferCommand>(
    ...(['EDIT', 'SUBMIT', 'QUALIFY', 'PUBLISH', 'RESUME', 'RENEW', 'ARCHIVE', 'EXPIRE', 'MATCH'] as const).map((action) => ({ action })),
    { action: 'RETURN', reason: 'Why' },
    { action: 'HOLD', until: '2027-04-01', reason: 'Why' },
    { action: 'WITHDRAW' },
  );
  const anyStep = fc.record({
    command: anyCommand,
    facts: fc.constantFrom(owner, staff, systemOfferFacts),
    days: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      let state: OfferState = { status: 'DRAFT', onHoldUntil: null, expiresAt: null, renewedAt: null, archivedAt: null };
      let days = 0;
      let renewals = 0;
      for (const step of steps) {
        days += step.days;
        const decision = decideOffer(step.command, state, step.facts, inDays(days));
        if (!decision.ok) continue;
        const { action } = step.command;
        const from = state.status;
        if (!offerTransitions.some((row) => row.action === action && row.from.includes(from) && row.to === decision.next.status))
          return false;
        if (action === 'RENEW') renewals += 1;
        state = { ...state, ...decision.next };
      }
      return renewals <= 1;
    }),
  );
});
