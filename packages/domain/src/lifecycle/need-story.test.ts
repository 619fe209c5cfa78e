import { inDays, now } from '../testing/matrix';
import { allowedNeedActions, decideNeed, type NeedCommand, type NeedFacts, type NeedState, systemNeedFacts } from './need-lifecycle';

const nobody: NeedFacts = { isAnonymous: false, isStaff: false, ownsNeed: false, verifiedFirmIds: [], cosigningOrganisationIds: [] };
const firm: NeedFacts = { ...nobody, ownsNeed: true, verifiedFirmIds: ['firm'] };
const broker: NeedFacts = { ...nobody, isStaff: true };

const draft: NeedState = {
  status: 'DRAFT',
  organisationId: 'firm',
  onHoldUntil: null,
  expiresAt: null,
  renewedAt: null,
  archivedAt: null,
};

type Step = readonly [day: number, actor: NeedFacts, command: NeedCommand];

/** The need after each step and its status, or the code of a step that is refused. */
function live(steps: readonly Step[]): { need: NeedState; lines: string[] } {
  let need = draft;
  const lines: string[] = [];
  for (const [day, actor, command] of steps) {
    const decision = decideNeed(command, need, actor, inDays(day));
    if (decision.ok) need = { ...need, ...decision.next };
    lines.push(`day ${day}: ${command.action} ${decision.ok ? need.status : decision.code}`);
  }
  return { need, lines };
}

test('a need that is returned once, published, discussed, agreed, solved and archived', () => {
  const { need, lines } = live([
    [0, firm, { action: 'SUBMIT' }],
    [1, broker, { action: 'QUALIFY' }],
    [2, broker, { action: 'RETURN', reason: 'How much grain a day?' }],
    [3, firm, { action: 'EDIT' }],
    [3, firm, { action: 'SUBMIT' }],
    [4, firm, { action: 'PUBLISH' }],
    [4, broker, { action: 'PUBLISH' }],
    [30, systemNeedFacts, { action: 'DISCUSS' }],
    [40, firm, { action: 'HOLD', until: '2027-06-01', reason: 'Harvest' }],
    [60, systemNeedFacts, { action: 'AGREE' }],
    [200, firm, { action: 'CLOSE', solved: true }],
    [201, firm, { action: 'WITHDRAW' }],
    [210, firm, { action: 'ARCHIVE' }],
    [211, broker, { action: 'ARCHIVE' }],
  ]);
  expect(lines).toEqual([
    'day 0: SUBMIT SUBMITTED',
    'day 1: QUALIFY QUALIFYING',
    'day 2: RETURN RETURNED',
    'day 3: EDIT RETURNED',
    'day 3: SUBMIT SUBMITTED',
    'day 4: PUBLISH NOT_ALLOWED',
    'day 4: PUBLISH PUBLISHED',
    'day 30: DISCUSS IN_DISCUSSION',
    'day 40: HOLD NEED_WRONG_STATUS',
    'day 60: AGREE AGREED',
    'day 200: CLOSE SOLVED',
    'day 201: WITHDRAW NEED_WRONG_STATUS',
    'day 210: ARCHIVE SOLVED',
    'day 211: ARCHIVE NEED_ALREADY_ARCHIVED',
  ]);
  expect(need).toMatchObject({ archivedAt: inDays(210), expiresAt: inDays(4 + 365) });
});

test('a need that is renewed late, lives a second year and ends', () => {
  const { need, lines } = live([
    [0, firm, { action: 'SUBMIT' }],
    [1, broker, { action: 'PUBLISH' }],
    [300, firm, { action: 'RENEW' }],
    [365, systemNeedFacts, { action: 'EXPIRE' }],
    [366, systemNeedFacts, { action: 'EXPIRE' }],
    [390, broker, { action: 'RENEW' }],
    [390, firm, { action: 'RENEW' }],
    [754, systemNeedFacts, { action: 'EXPIRE' }],
    [754, firm, { action: 'RENEW' }],
    [755, systemNeedFacts, { action: 'EXPIRE' }],
    [756, firm, { action: 'RENEW' }],
  ]);
  expect(lines).toEqual([
    'day 0: SUBMIT SUBMITTED',
    'day 1: PUBLISH PUBLISHED',
    'day 300: RENEW NEED_RENEW_TOO_EARLY',
    'day 365: EXPIRE NEED_NOT_EXPIRED_YET',
    'day 366: EXPIRE EXPIRED',
    'day 390: RENEW NOT_ALLOWED',
    'day 390: RENEW PUBLISHED',
    'day 754: EXPIRE NEED_NOT_EXPIRED_YET',
    'day 754: RENEW NEED_ALREADY_RENEWED',
    'day 755: EXPIRE EXPIRED',
    'day 756: RENEW NEED_ALREADY_RENEWED',
  ]);
  expect(need.expiresAt).toEqual(inDays(390 + 365));
});

test('a need on hold comes back by itself when its last day is over', () => {
  const { need } = live([
    [0, firm, { action: 'SUBMIT' }],
    [0, broker, { action: 'PUBLISH' }],
    [0, firm, { action: 'HOLD', until: '2027-03-10', reason: 'Harvest' }],
  ]);
  expect(allowedNeedActions(broker, need, inDays(9))).toEqual(['RESUME', 'CLOSE']);
  expect(allowedNeedActions(broker, need, inDays(10))).toEqual(['HOLD', 'CLOSE', 'MATCH']);
});

test('a firm that has the need too says so once, and not for its own need', () => {
  const { need } = live([
    [0, firm, { action: 'SUBMIT' }],
    [0, broker, { action: 'PUBLISH' }],
  ]);
  const member: NeedFacts = { ...nobody, verifiedFirmIds: ['firm', 'second'] };
  const cosign = (organisationId: string, facts: NeedFacts) => decideNeed({ action: 'COSIGN', organisationId }, need, facts, now);
  expect(cosign('second', member)).toEqual({ ok: true, next: {} });
  expect(cosign('firm', member)).toEqual({ ok: false, code: 'COSIGN_OWN_NEED' });
  const after: NeedFacts = { ...member, cosigningOrganisationIds: ['second'] };
  expect(allowedNeedActions(after, need, now)).toEqual([]);
  expect(cosign('second', after)).toEqual({ ok: false, code: 'ALREADY_COSIGNED' });
});
