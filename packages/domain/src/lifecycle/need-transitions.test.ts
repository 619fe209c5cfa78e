import { now } from '../testing/matrix';
import { needStatuses } from '../values/postings';
import { allowedNeedActions, decideNeed, type NeedCommand, type NeedFacts, type NeedState, systemNeedFacts } from './need-lifecycle';

const nobody: NeedFacts = { isAnonymous: false, isStaff: false, ownsNeed: false, verifiedFirmIds: [], cosigningOrganisationIds: [] };
const actors: Readonly<Record<string, NeedFacts>> = {
  owner: { ...nobody, ownsNeed: true },
  staff: { ...nobody, isStaff: true },
  firm: { ...nobody, verifiedFirmIds: ['other'] },
  product: systemNeedFacts,
};
const reason = 'Because';
const commands: readonly NeedCommand[] = [
  { action: 'EDIT' },
  { action: 'DISCARD' },
  { action: 'SUBMIT' },
  { action: 'QUALIFY' },
  { action: 'RETURN', reason },
  { action: 'PUBLISH' },
  { action: 'HOLD', until: '2027-04-01', reason },
  { action: 'RENEW' },
  { action: 'WITHDRAW' },
  { action: 'CLOSE', solved: true },
  { action: 'CLOSE', solved: false, reason },
  { action: 'ARCHIVE' },
  { action: 'COSIGN', organisationId: 'other' },
  { action: 'MATCH' },
  { action: 'EXPIRE' },
  { action: 'DISCUSS' },
  { action: 'REOPEN' },
  { action: 'AGREE' },
  { action: 'SOLVE' },
  { action: 'CONFIRM' },
  { action: 'DISPUTE', reason },
];
/** At its very end, so that it can be renewed as well as expire. */
const needIn = (status: NeedState['status']): NeedState => ({
  status,
  organisationId: 'firm',
  onHoldUntil: null,
  expiresAt: now,
  renewedAt: null,
  archivedAt: null,
});

function happenings(): string[] {
  return commands.flatMap((command) =>
    needStatuses.flatMap((status) =>
      Object.entries(actors).flatMap(([actor, facts]) => {
        const decision = decideNeed(command, needIn(status), facts, now);
        return decision.ok ? [`${actor}: ${command.action} ${status} → ${decision.next.status ?? 'stays'}`] : [];
      }),
    ),
  );
}

test('this is everything that can happen to a need', () => {
  expect(happenings()).toEqual([
    'owner: EDIT DRAFT → stays',
    'staff: EDIT SUBMITTED → stays',
    'staff: EDIT QUALIFYING → stays',
    'owner: EDIT RETURNED → stays',
    'owner: DISCARD DRAFT → stays',
    'owner: SUBMIT DRAFT → SUBMITTED',
    'owner: SUBMIT RETURNED → SUBMITTED',
    'staff: QUALIFY SUBMITTED → QUALIFYING',
    'staff: RETURN SUBMITTED → RETURNED',
    'staff: RETURN QUALIFYING → RETURNED',
    'staff: PUBLISH SUBMITTED → PUBLISHED',
    'staff: PUBLISH QUALIFYING → PUBLISHED',
    'owner: HOLD PUBLISHED → stays',
    'staff: HOLD PUBLISHED → stays',
    'owner: RENEW PUBLISHED → PUBLISHED',
    'owner: RENEW EXPIRED → PUBLISHED',
    'owner: WITHDRAW SUBMITTED → WITHDRAWN',
    'owner: WITHDRAW QUALIFYING → WITHDRAWN',
    'owner: WITHDRAW RETURNED → WITHDRAWN',
    'owner: WITHDRAW PUBLISHED → WITHDRAWN',
    'owner: WITHDRAW IN_DISCUSSION → WITHDRAWN',
    'owner: WITHDRAW AGREED → WITHDRAWN',
    'owner: CLOSE PUBLISHED → SOLVED',
    'staff: CLOSE PUBLISHED → SOLVED',
    'owner: CLOSE IN_DISCUSSION → SOLVED',
    'staff: CLOSE IN_DISCUSSION → SOLVED',
    'owner: CLOSE AGREED → SOLVED',
    'staff: CLOSE AGREED → SOLVED',
    'owner: CLOSE PUBLISHED → CLOSED_UNSOLVED',
    'staff: CLOSE PUBLISHED → CLOSED_UNSOLVED',
    'owner: CLOSE IN_DISCUSSION → CLOSED_UNSOLVED',
    'staff: CLOSE IN_DISCUSSION → CLOSED_UNSOLVED',
    'owner: CLOSE AGREED → CLOSED_UNSOLVED',
    'staff: CLOSE AGREED → CLOSED_UNSOLVED',
    'owner: ARCHIVE SOLVED → stays',
    'staff: ARCHIVE SOLVED → stays',
    'owner: ARCHIVE CLOSED_UNSOLVED → stays',
    'staff: ARCHIVE CLOSED_UNSOLVED → stays',
    'owner: ARCHIVE EXPIRED → stays',
    'staff: ARCHIVE EXPIRED → stays',
    'owner: ARCHIVE WITHDRAWN → stays',
    'staff: ARCHIVE WITHDRAWN → stays',
    'firm: COSIGN PUBLISHED → stays',
    'firm: COSIGN IN_DISCUSSION → stays',
    'staff: MATCH PUBLISHED → stays',
    'staff: MATCH IN_DISCUSSION → stays',
    'product: EXPIRE PUBLISHED → EXPIRED',
    'product: DISCUSS PUBLISHED → IN_DISCUSSION',
    'product: REOPEN IN_DISCUSSION → PUBLISHED',
    'product: AGREE PUBLISHED → AGREED',
    'product: AGREE IN_DISCUSSION → AGREED',
    'product: SOLVE AGREED → SOLVED',
    'product: CONFIRM SUBMITTED → stays',
    'product: CONFIRM QUALIFYING → stays',
    'product: DISPUTE SUBMITTED → RETURNED',
    'product: DISPUTE QUALIFYING → RETURNED',
  ]);
});

test('what was written down for a firm is not published before the firm has confirmed it', () => {
  const staff = { ...nobody, isStaff: true };
  const need = { ...needIn('QUALIFYING'), awaitsFirm: true };
  expect(decideNeed({ action: 'PUBLISH' }, need, staff, now)).toEqual({ ok: false, code: 'NEED_NOT_CONFIRMED' });
  expect(allowedNeedActions(staff, need, now)).toEqual(['EDIT', 'RETURN']);
  expect(decideNeed({ action: 'CONFIRM' }, need, systemNeedFacts, now)).toEqual({ ok: true, next: { confirmedAt: now } });
});

/** What the one who may do it is told in the states where it cannot be done. */
function refusals(command: NeedCommand, actor: NeedFacts): string[] {
  const byCode = new Map<string, string[]>();
  for (const status of needStatuses) {
    const decision = decideNeed(command, needIn(status), actor, now);
    if (!decision.ok) byCode.set(decision.code, [...(byCode.get(decision.code) ?? []), status]);
  }
  return [...byCode].map(([code, statuses]) => `${code}: ${statuses.join(' ')}`);
}

test.each<[NeedCommand['action'], string, string[]]>([
  ['EDIT', 'owner', ['NEED_WRONG_STATUS: SUBMITTED QUALIFYING PUBLISHED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN']],
  ['EDIT', 'staff', ['NEED_WRONG_STATUS: DRAFT RETURNED PUBLISHED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN']],
  [
    'DISCARD',
    'owner',
    ['NEED_WRONG_STATUS: SUBMITTED QUALIFYING RETURNED PUBLISHED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN'],
  ],
  [
    'SUBMIT',
    'owner',
    [
      'NEED_ALREADY_SUBMITTED: SUBMITTED QUALIFYING',
      'NEED_ALREADY_PUBLISHED: PUBLISHED',
      'NEED_WRONG_STATUS: IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN',
    ],
  ],
  [
    'QUALIFY',
    'staff',
    [
      'NEED_WRONG_STATUS: DRAFT QUALIFYING RETURNED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN',
      'NEED_ALREADY_PUBLISHED: PUBLISHED',
    ],
  ],
  [
    'RETURN',
    'staff',
    [
      'NEED_WRONG_STATUS: DRAFT RETURNED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN',
      'NEED_ALREADY_PUBLISHED: PUBLISHED',
    ],
  ],
  [
    'PUBLISH',
    'staff',
    [
      'NEED_WRONG_STATUS: DRAFT RETURNED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN',
      'NEED_ALREADY_PUBLISHED: PUBLISHED',
    ],
  ],
  [
    'HOLD',
    'owner',
    ['NEED_WRONG_STATUS: DRAFT SUBMITTED QUALIFYING RETURNED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN'],
  ],
  ['RENEW', 'owner', ['NEED_WRONG_STATUS: DRAFT SUBMITTED QUALIFYING RETURNED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED WITHDRAWN']],
  ['WITHDRAW', 'owner', ['NEED_WRONG_STATUS: DRAFT SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN']],
  ['CLOSE', 'owner', ['NEED_WRONG_STATUS: DRAFT SUBMITTED QUALIFYING RETURNED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN']],
  ['ARCHIVE', 'staff', ['NEED_WRONG_STATUS: DRAFT SUBMITTED QUALIFYING RETURNED PUBLISHED IN_DISCUSSION AGREED']],
  ['COSIGN', 'firm', ['NEED_WRONG_STATUS: DRAFT SUBMITTED QUALIFYING RETURNED AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN']],
  ['MATCH', 'staff', ['NEED_WRONG_STATUS: DRAFT SUBMITTED QUALIFYING RETURNED AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN']],
  [
    'EXPIRE',
    'product',
    ['NEED_WRONG_STATUS: DRAFT SUBMITTED QUALIFYING RETURNED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN'],
  ],
  [
    'DISCUSS',
    'product',
    ['NEED_WRONG_STATUS: DRAFT SUBMITTED QUALIFYING RETURNED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN'],
  ],
  [
    'REOPEN',
    'product',
    ['NEED_WRONG_STATUS: DRAFT SUBMITTED QUALIFYING RETURNED PUBLISHED AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN'],
  ],
  [
    'SOLVE',
    'product',
    ['NEED_WRONG_STATUS: DRAFT SUBMITTED QUALIFYING RETURNED PUBLISHED IN_DISCUSSION SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN'],
  ],
  ['AGREE', 'product', ['NEED_WRONG_STATUS: DRAFT SUBMITTED QUALIFYING RETURNED AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN']],
  [
    'SUBMIT',
    'staff',
    ['NOT_ALLOWED: DRAFT SUBMITTED QUALIFYING RETURNED PUBLISHED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN'],
  ],
  [
    'PUBLISH',
    'owner',
    ['NOT_ALLOWED: DRAFT SUBMITTED QUALIFYING RETURNED PUBLISHED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN'],
  ],
  [
    'RENEW',
    'staff',
    ['NOT_ALLOWED: DRAFT SUBMITTED QUALIFYING RETURNED PUBLISHED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN'],
  ],
  [
    'WITHDRAW',
    'staff',
    ['NOT_ALLOWED: DRAFT SUBMITTED QUALIFYING RETURNED PUBLISHED IN_DISCUSSION AGREED SOLVED CLOSED_UNSOLVED EXPIRED WITHDRAWN'],
  ],
])('%s refused to the %s tells why', (action, actor, expected) => {
  const command = commands.find((each) => each.action === action);
  expect(command && actors[actor] ? refusals(command, actors[actor]) : []).toEqual(expected);
});
