import fc from 'fast-check';
import { inDays, now } from '../testing/matrix';
import { declineReasons, matchStatuses, type PostingSide } from '../values/matching';
import { allowedMatchActions, decideMatch, isMatchSeenBySides, suggestedMatch, systemMatchFacts } from './match-lifecycle';
import { isOpenMatch, matchTransitions } from './match-table';
import type { MatchCommand, MatchFacts, MatchState } from './match-types';

const numRuns = 1000;

const person = (sides: readonly PostingSide[], personId: string, isStaff = false): MatchFacts => ({
  isAnonymous: false,
  isStaff,
  personId,
  sides,
});
const actors = fc.constantFrom(
  person([], 'stranger'),
  person(['NEED'], 'firm'),
  person(['OFFER'], 'institute'),
  person([], 'broker', true),
  person([], 'colleague', true),
  { ...person([], 'broker', true), conflicts: { found: ['PAST_PROJECT', 'SAME_DOMAIN'], open: ['SAME_DOMAIN'] } },
  person(['NEED'], 'broker-of-the-firm', true),
  { ...person([], 'broker', true), isAnonymousPair: true },
  { ...person(['NEED', 'OFFER'], 'nobody', true), isAnonymous: true },
  systemMatchFacts,
);
const side = fc.constantFrom<PostingSide>('NEED', 'OFFER');
const words = fc.oneof({ weight: 4, arbitrary: fc.constant('Because') }, fc.constantFrom('', 'x'.repeat(1001)));
const day = fc.integer({ min: -400, max: 400 }).map((count) => inDays(count).toISOString().slice(0, 10));
const action = <const Action extends string>(...names: readonly Action[]) => fc.constantFrom(...names);
const commands: fc.Arbitrary<MatchCommand> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ action: action('SHORTLIST', 'APPROACH', 'INTRODUCE', 'SCOPE', 'UNPARK', 'REMIND') }) },
  { weight: 8, arbitrary: fc.record({ action: action('RECORD_INTEREST', 'CONSENT', 'WITHDRAW_CONSENT', 'AGREE'), side, note: words }) },
  { weight: 2, arbitrary: fc.record({ action: action('HOLD_MEETING'), metOn: fc.constant('2027-03-01'), note: words }) },
  fc.record({ action: action('RECORD_SILENCE', 'NOTE_OVERDUE', 'START_PROJECT') }),
  fc.record({ action: action('HOLD_MEETING'), metOn: day, note: words }),
  fc.record({ action: action('DECLINE'), reason: fc.constantFrom(...declineReasons), note: words }),
  fc.record({ action: action('WITHDRAW', 'REPORT_CONFLICT'), reason: words }),
  fc.record({ action: action('WAIVE_CONFLICT'), reason: fc.constantFrom('A reason that says more than a word', 'short') }),
  fc.record({ action: action('PARK'), until: day, reason: words }),
  fc.record({ action: action('HAND_OVER'), brokerId: fc.constantFrom('broker', 'colleague'), reason: words }),
  fc.record({ action: action('ESCALATE'), brokerId: fc.constantFrom('broker', 'colleague') }),
  fc.record({ action: action('SET_NEXT_STEP'), nextStep: words, due: day }),
);
/** What several people would like to do on a day: the first who may does it, so that lives become long. */
const lives = fc.array(
  fc.record({ wishes: fc.array(fc.tuple(commands, actors), { minLength: 24, maxLength: 24 }), days: fc.integer({ min: 0, max: 9 }) }),
  { minLength: 8, maxLength: 20 },
);

const [firm, institute, broker] = [person(['NEED'], 'firm'), person(['OFFER'], 'institute'), person([], 'broker', true)];
/** The longest way, which chance alone seldom goes to its end. */
const straight: readonly (readonly [MatchCommand, MatchFacts])[] = [
  [{ action: 'SHORTLIST' }, broker],
  [{ action: 'APPROACH' }, broker],
  [{ action: 'RECORD_INTEREST', side: 'NEED' }, firm],
  [{ action: 'RECORD_INTEREST', side: 'OFFER' }, institute],
  [{ action: 'INTRODUCE' }, broker],
  [{ action: 'HOLD_MEETING', metOn: '2027-03-01' }, firm],
  [{ action: 'SCOPE' }, institute],
  [{ action: 'AGREE', side: 'NEED' }, firm],
  [{ action: 'AGREE', side: 'OFFER' }, institute],
  [{ action: 'START_PROJECT' }, broker],
];

function check(before: MatchState, after: MatchState, command: MatchCommand, actor: MatchFacts): void {
  const row = matchTransitions.find(
    (one) =>
      one.action === command.action &&
      one.from.includes(before.status) &&
      (one.back ? after.status === (before.leftFrom ?? 'SHORTLISTED') : (one.to ?? before.status) === after.status),
  );
  expect(row).toBeDefined();
  if (!actor.isSystem) expect(allowedMatchActions(actor, before)).toContain(command.action);
  if (isOpenMatch(after.status)) expect([after.ownerId, after.nextStepDue]).toEqual([expect.any(String), expect.any(String)]);
  if (isMatchSeenBySides(before)) expect(isMatchSeenBySides(after)).toBe(true);
  if (after.status === 'BOTH_INTERESTED' && before.status === 'APPROACHED')
    expect([after.needInterestAt, after.offerInterestAt]).toEqual([expect.anything(), expect.anything()]);
  if (after.status === 'AGREEMENT') expect([after.needAgreedAt, after.offerAgreedAt]).toEqual([expect.anything(), expect.anything()]);
  if (after.status === 'INTRODUCED' && before.status !== 'INTRODUCED' && before.status !== 'PARKED' && before.status !== 'NO_ANSWER')
    expect(actor.conflicts?.open ?? []).toEqual([]);
  if (after.status === 'PARKED') expect([after.leftFrom, after.parkedUntil]).toEqual([expect.any(String), expect.any(String)]);
  expect(actor.isAnonymous).toBe(false);
}

test('whatever people and days do to a match, no open case is without owner and day, and no state is left by another way than the table’s', () => {
  let done = 0;
  const reached = new Set<string>(['SUGGESTED']);
  fc.assert(
    fc.property(lives, (steps) => {
      let match: MatchState = suggestedMatch;
      let time = 0;
      for (const { wishes, days } of steps) {
        time += days;
        for (const [command, actor] of wishes) {
          const decision = decideMatch(command, match, actor, inDays(time));
          if (!decision.ok) continue;
          const after = { ...match, ...decision.next.change };
          check(match, after, command, actor);
          match = after;
          reached.add(match.status);
          done += 1;
          break;
        }
      }
    }),
    { numRuns, examples: [[straight.map(([command, actor]) => ({ wishes: [[command, actor] as [MatchCommand, MatchFacts]], days: 0 }))]] },
  );
  expect(done).toBeGreaterThan(2 * numRuns);
  expect(matchStatuses.filter((status) => !reached.has(status))).toEqual([]);
});

test('what is not offered is refused', () => {
  const states = fc
    .constantFrom(...matchTransitions.flatMap(({ from }) => from))
    .map((status): MatchState => ({ ...suggestedMatch, status, approachedAt: now }));
  fc.assert(
    fc.property(states, commands, actors, (match, command, actor) => {
      if (actor.isSystem || allowedMatchActions(actor, match).some((offered) => offered === command.action)) return;
      expect(decideMatch(command, match, actor, now).ok).toBe(false);
    }),
    { numRuns },
  );
});
