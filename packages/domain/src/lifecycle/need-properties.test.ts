import fc from 'fast-check';
import { inDays, now } from '../testing/matrix';
import { needStatuses } from '../values/postings';
import { allowedNeedActions, decideNeed, type NeedCommand, type NeedState, needTransitions } from './need-lifecycle';

const anyFacts = fc.record({
  isAnonymous: fc.boolean(),
  isStaff: fc.boolean(),
  ownsNeed: fc.boolean(),
  isSystem: fc.boolean(),
  verifiedFirmIds: fc.subarray(['firm', 'other', 'third']),
  cosigningOrganisationIds: fc.subarray(['other', 'third']),
});
const anyDate = fc.option(fc.integer({ min: -800, max: 800 }).map(inDays), { nil: null });
const anyNeed = fc.record({
  status: fc.constantFrom(...needStatuses),
  organisationId: fc.constantFrom('firm', null),
  onHoldUntil: fc.constantFrom(null, '2027-02-01', '2027-06-01'),
  expiresAt: anyDate,
  renewedAt: anyDate,
  archivedAt: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(now) }),
});
const anyCommand: fc.Arbitrary<NeedCommand> = fc.oneof(
  fc.constantFrom<NeedCommand>(
    ...(['EDIT', 'SUBMIT', 'QUALIFY', 'PUBLISH', 'RESUME', 'RENEW', 'ARCHIVE', 'MATCH', 'DISCARD'] as const).map((action) => ({
      action,
    })),
  ),
  fc.constantFrom<NeedCommand>(
    { action: 'EXPIRE' },
    { action: 'DISCUSS' },
    { action: 'REOPEN' },
    { action: 'AGREE' },
    { action: 'SOLVE' },
    { action: 'WITHDRAW' },
  ),
  fc.record({ action: fc.constant('CLOSE' as const), solved: fc.boolean(), reason: fc.constantFrom('', 'Why') }),
  fc.record({ action: fc.constant('RETURN' as const), reason: fc.constantFrom('', 'Why') }),
  fc.record({ action: fc.constant('HOLD' as const), until: fc.constantFrom('2027-04-01', '2020-01-01'), reason: fc.constant('Why') }),
  fc.record({ action: fc.constant('COSIGN' as const), organisationId: fc.constantFrom('firm', 'other', 'third') }),
);

test('no decision leaves the table', () => {
  fc.assert(
    fc.property(anyCommand, anyNeed, anyFacts, (command, state, facts) => {
      const decision = decideNeed(command, state, facts, now);
      if (!decision.ok) return true;
      const target = decision.next.status;
      return needTransitions.some((row) => row.action === command.action && row.from.includes(state.status) && row.to === target);
    }),
    { numRuns: 2000 },
  );
});

test('what is not offered is not accepted', () => {
  fc.assert(
    fc.property(anyCommand, anyNeed, anyFacts, (command, state, facts) => {
      const offered: readonly string[] = allowedNeedActions(facts, state, now);
      const decision = decideNeed(command, state, facts, now);
      return !decision.ok || facts.isSystem || offered.includes(command.action);
    }),
    { numRuns: 2000 },
  );
});

test('only staff publish, and nobody anonymous does anything', () => {
  fc.assert(
    fc.property(anyCommand, anyNeed, anyFacts, (command, state, facts) => {
      const isAccepted = decideNeed(command, state, { ...facts, isSystem: false }, now).ok;
      return !isAccepted || (!facts.isAnonymous && (command.action !== 'PUBLISH' || facts.isStaff));
    }),
    { numRuns: 2000 },
  );
});

test('a renewed need is never renewed again', () => {
  fc.assert(
    fc.property(anyNeed, anyFacts, fc.integer({ min: 0, max: 3000 }), (state, facts, days) => {
      const first = decideNeed({ action: 'RENEW' }, state, facts, now);
      if (!first.ok) return true;
      const renewed: NeedState = { ...state, status: 'PUBLISHED', renewedAt: now, expiresAt: first.next.expiresAt ?? null };
      return !decideNeed({ action: 'RENEW' }, renewed, facts, inDays(days)).ok;
    }),
    { numRuns: 2000 },
  );
});
