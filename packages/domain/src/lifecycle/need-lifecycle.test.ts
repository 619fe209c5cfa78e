import { inDays, matrixOf, now } from '../testing/matrix';
import { needStatuses } from '../values/postings';
import {
  allowedNeedActions,
  decideNeed,
  type NeedCommand,
  type NeedFacts,
  type NeedState,
  type NeedTransitionAction,
  systemNeedFacts,
} from './need-lifecycle';

const stranger: NeedFacts = { isAnonymous: false, isStaff: false, ownsNeed: false, verifiedFirmIds: [], cosigningOrganisationIds: [] };
const anonymous: NeedFacts = { ...stranger, isAnonymous: true };
const owner: NeedFacts = { ...stranger, ownsNeed: true, verifiedFirmIds: ['firm'] };
const staff: NeedFacts = { ...stranger, isStaff: true };
const otherFirm: NeedFacts = { ...stranger, verifiedFirmIds: ['other'] };

const need: NeedState = {
  status: 'PUBLISHED',
  organisationId: 'firm',
  onHoldUntil: null,
  expiresAt: inDays(200),
  renewedAt: null,
  archivedAt: null,
};
const needIn = (status: NeedState['status'], rest: Partial<NeedState> = {}): NeedState => ({ ...need, ...rest, status });
const actors = [anonymous, stranger, owner, staff, otherFirm];
const matrix = (rest: Partial<NeedState> = {}) =>
  matrixOf(needStatuses, actors, (facts, status) => allowedNeedActions(facts, needIn(status, rest), now));

test('who may do what with a need, by its status: anonymous, stranger, owner, staff, another verified firm', () => {
  expect(matrix()).toEqual([
    'DRAFT | - | - | EDIT SUBMIT DISCARD | - | -',
    'SUBMITTED | - | - | WITHDRAW | EDIT QUALIFY RETURN PUBLISH | -',
    'QUALIFYING | - | - | WITHDRAW | EDIT RETURN PUBLISH | -',
    'RETURNED | - | - | EDIT SUBMIT WITHDRAW | - | -',
    'PUBLISHED | - | - | HOLD WITHDRAW CLOSE | HOLD CLOSE MATCH | COSIGN',
    'IN_DISCUSSION | - | - | WITHDRAW CLOSE | CLOSE MATCH | COSIGN',
    'AGREED | - | - | WITHDRAW CLOSE | CLOSE | -',
    'SOLVED | - | - | ARCHIVE | ARCHIVE | -',
    'CLOSED_UNSOLVED | - | - | ARCHIVE | ARCHIVE | -',
    'EXPIRED | - | - | ARCHIVE | ARCHIVE | -',
    'WITHDRAWN | - | - | ARCHIVE | ARCHIVE | -',
  ]);
});

test('on hold, a need is neither matched nor co-signed, and can be resumed', () => {
  expect(matrix({ onHoldUntil: '2027-03-01' }).slice(4, 6)).toEqual([
    'PUBLISHED | - | - | RESUME WITHDRAW CLOSE | RESUME CLOSE | -',
    'IN_DISCUSSION | - | - | WITHDRAW CLOSE | CLOSE | -',
  ]);
});

test('an archived need takes no more actions from anybody', () => {
  expect(matrix({ archivedAt: inDays(-1) })).toEqual(needStatuses.map((status) => `${status} | - | - | - | - | -`));
});

test('an owner who is a broker too has the actions of both', () => {
  expect(allowedNeedActions({ ...owner, isStaff: true }, needIn('SUBMITTED'), now)).toEqual([
    'EDIT',
    'QUALIFY',
    'RETURN',
    'PUBLISH',
    'WITHDRAW',
  ]);
});

test('the product itself expires, opens talks, reopens, and records agreement and solution, and is never offered an action', () => {
  const done = (action: NeedTransitionAction) =>
    needStatuses.flatMap((status) => {
      const decision = decideNeed({ action } as NeedCommand, needIn(status, { expiresAt: now }), systemNeedFacts, now);
      return decision.ok ? [`${status} → ${decision.next.status}`] : [];
    });
  expect({ EXPIRE: done('EXPIRE'), DISCUSS: done('DISCUSS'), REOPEN: done('REOPEN'), AGREE: done('AGREE'), SOLVE: done('SOLVE') }).toEqual({
    EXPIRE: ['PUBLISHED → EXPIRED'],
    DISCUSS: ['PUBLISHED → IN_DISCUSSION'],
    REOPEN: ['IN_DISCUSSION → PUBLISHED'],
    AGREE: ['PUBLISHED → AGREED', 'IN_DISCUSSION → AGREED'],
    SOLVE: ['AGREED → SOLVED'],
  });
  expect(needStatuses.flatMap((status) => allowedNeedActions(systemNeedFacts, needIn(status), now))).toEqual([]);
});

describe('decisions', () => {
  test.each<[string, NeedCommand, Partial<NeedState>, NeedFacts, object]>([
    [
      'a draft is submitted',
      { action: 'SUBMIT' },
      { status: 'DRAFT' },
      owner,
      { status: 'SUBMITTED', submittedAt: now, statusReason: null },
    ],
    ['a broker takes it up', { action: 'QUALIFY' }, { status: 'SUBMITTED' }, staff, { status: 'QUALIFYING' }],
    [
      'a broker returns it and says why',
      { action: 'RETURN', reason: ' Which wood? ' },
      { status: 'QUALIFYING' },
      staff,
      { status: 'RETURNED', statusReason: 'Which wood?' },
    ],
    [
      'a broker publishes it for a year',
      { action: 'PUBLISH' },
      { status: 'QUALIFYING' },
      staff,
      { status: 'PUBLISHED', publishedAt: now, expiresAt: inDays(365), statusReason: null },
    ],
    [
      'its owner holds it for 180 days',
      { action: 'HOLD', until: '2027-08-28', reason: 'Harvest' },
      {},
      owner,
      { onHoldUntil: '2027-08-28', onHoldReason: 'Harvest' },
    ],
    ['it is resumed', { action: 'RESUME' }, { onHoldUntil: '2027-04-01' }, owner, { onHoldUntil: null, onHoldReason: null }],
    ['it is withdrawn without a reason', { action: 'WITHDRAW' }, {}, owner, { status: 'WITHDRAWN', statusReason: null }],
    ['it is solved', { action: 'CLOSE', solved: true }, { status: 'AGREED' }, owner, { status: 'SOLVED', statusReason: null }],
    [
      'it is closed unsolved',
      { action: 'CLOSE', solved: false, reason: 'Too dear' },
      { status: 'IN_DISCUSSION' },
      staff,
      { status: 'CLOSED_UNSOLVED', statusReason: 'Too dear' },
    ],
    ['it is archived', { action: 'ARCHIVE' }, { status: 'SOLVED' }, owner, { archivedAt: now }],
    ['another firm has it too', { action: 'COSIGN', organisationId: 'other' }, {}, otherFirm, {}],
    ['a draft is discarded', { action: 'DISCARD' }, { status: 'DRAFT' }, owner, {}],
  ])('%s', (_what, command, state, facts, next) => {
    expect(decideNeed(command, { ...need, ...state }, facts, now)).toEqual({ ok: true, next });
  });
});

test('a hold ends when talks begin or an agreement is made', () => {
  const held = { ...need, onHoldUntil: '2027-04-01' };
  const ended = { onHoldUntil: null, onHoldReason: null };
  expect(decideNeed({ action: 'DISCUSS' }, held, systemNeedFacts, now)).toEqual({ ok: true, next: { status: 'IN_DISCUSSION', ...ended } });
  expect(decideNeed({ action: 'AGREE' }, held, systemNeedFacts, now)).toEqual({ ok: true, next: { status: 'AGREED', ...ended } });
});

describe('refusals', () => {
  test.each<[string, NeedCommand, Partial<NeedState>, NeedFacts]>([
    ['NOT_ALLOWED', { action: 'PUBLISH' }, { status: 'SUBMITTED' }, owner],
    ['NOT_ALLOWED', { action: 'EXPIRE' }, { expiresAt: now }, staff],
    ['NOT_ALLOWED', { action: 'COSIGN', organisationId: 'other' }, {}, { ...otherFirm, isAnonymous: true }],
    ['NEED_ALREADY_SUBMITTED', { action: 'SUBMIT' }, { status: 'QUALIFYING' }, owner],
    ['NEED_ALREADY_PUBLISHED', { action: 'PUBLISH' }, {}, staff],
    ['NEED_ALREADY_PUBLISHED', { action: 'RETURN', reason: 'Late' }, {}, staff],
    ['NEED_WRONG_STATUS', { action: 'EDIT' }, {}, owner],
    ['NEED_WRONG_STATUS', { action: 'WITHDRAW' }, { status: 'SOLVED' }, owner],
    ['NEED_ALREADY_ARCHIVED', { action: 'ARCHIVE' }, { status: 'SOLVED', archivedAt: now }, owner],
    ['REASON_REQUIRED', { action: 'RETURN', reason: '  ' }, { status: 'SUBMITTED' }, staff],
    ['REASON_REQUIRED', { action: 'CLOSE', solved: false }, {}, owner],
    ['REASON_TOO_LONG', { action: 'WITHDRAW', reason: 'x'.repeat(1001) }, {}, owner],
    ['BAD_TEXT', { action: 'WITHDRAW', reason: 'a\u0000b' }, {}, owner],
    ['BAD_TEXT', { action: 'HOLD', until: '2027-05-01', reason: 'Rain \ud83d' }, {}, owner],
    ['HOLD_UNTIL_INVALID', { action: 'HOLD', until: '2027-02-30', reason: 'Rain' }, {}, owner],
    ['HOLD_UNTIL_PAST', { action: 'HOLD', until: '2027-02-28', reason: 'Rain' }, {}, owner],
    ['HOLD_UNTIL_TOO_FAR', { action: 'HOLD', until: '2027-08-29', reason: 'Rain' }, {}, owner],
    ['NEED_ON_HOLD', { action: 'HOLD', until: '2027-05-01', reason: 'Rain' }, { onHoldUntil: '2027-03-01' }, owner],
    ['NEED_NOT_ON_HOLD', { action: 'RESUME' }, { onHoldUntil: '2027-02-28' }, owner],
    ['NEED_NOT_EXPIRED_YET', { action: 'EXPIRE' }, { expiresAt: inDays(1) }, systemNeedFacts],
    ['COSIGN_OWN_NEED', { action: 'COSIGN', organisationId: 'firm' }, {}, owner],
    ['COSIGN_NEEDS_VERIFIED_FIRM', { action: 'COSIGN', organisationId: 'unknown' }, {}, otherFirm],
    ['ALREADY_COSIGNED', { action: 'COSIGN', organisationId: 'other' }, {}, { ...otherFirm, cosigningOrganisationIds: ['other'] }],
  ])('%s', (code, command, state, facts) => {
    expect(decideNeed(command, { ...need, ...state }, facts, now)).toEqual({ ok: false, code });
  });
});

describe('renewal', () => {
  const renew = (state: Partial<NeedState>) => decideNeed({ action: 'RENEW' }, { ...need, ...state }, owner, now);

  test.each<[string, Partial<NeedState>]>([
    ['NEED_RENEW_TOO_EARLY', { expiresAt: inDays(30.01) }],
    ['NEED_RENEW_TOO_EARLY', { expiresAt: null }],
    ['NEED_RENEW_TOO_LATE', { status: 'EXPIRED', expiresAt: inDays(-30.01) }],
    ['NEED_ALREADY_RENEWED', { expiresAt: inDays(5), renewedAt: inDays(-300) }],
    ['NEED_WRONG_STATUS', { status: 'SOLVED', expiresAt: inDays(5) }],
  ])('%s', (code, state) => {
    expect(renew(state)).toEqual({ ok: false, code });
  });

  test('adds a year to the old end, or to now once that has passed', () => {
    expect(renew({ expiresAt: inDays(30) })).toEqual({ ok: true, next: { status: 'PUBLISHED', renewedAt: now, expiresAt: inDays(395) } });
    expect(renew({ status: 'EXPIRED', expiresAt: inDays(-30) })).toEqual({
      ok: true,
      next: { status: 'PUBLISHED', renewedAt: now, expiresAt: inDays(365) },
    });
  });

  test('reads moments that the API gives as text', () => {
    expect(renew({ expiresAt: inDays(10).toISOString() })).toMatchObject({ ok: true, next: { expiresAt: inDays(375) } });
  });
});
