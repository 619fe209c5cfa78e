import 'reflect-metadata';
import { anonymousActor } from '../../platform/session';
import type { Call } from '../../platform/use-case';
import { refusal } from './posting-refusal';

const call: Call = { actor: anonymousActor('sw'), language: 'sw', idempotencyKey: null, requestHash: '' };

test('what the actor has no business with is thrown', () => {
  expect(() => refusal(call, 'n', 'NOT_ALLOWED')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
});

test.each([
  ['REASON_REQUIRED', 'reason'],
  ['REASON_TOO_LONG', 'reason'],
  ['BAD_TEXT', 'reason'],
  ['HOLD_UNTIL_PAST', 'until'],
  ['HOLD_UNTIL_TOO_FAR', 'until'],
  ['COSIGN_OWN_NEED', 'organisationId'],
  ['ALREADY_COSIGNED', 'organisationId'],
  ['NEED_ALREADY_PUBLISHED', null],
  ['OFFER_ON_HOLD', null],
] as const)('%s is told at the field %s', (code, field) => {
  expect(refusal(call, 'n', code)).toMatchObject({ id: 'n', problems: [{ code, field }] });
});

test('it is told in the caller’s language', () => {
  expect(refusal(call, 'n', 'REASON_REQUIRED').problems[0]?.message).toMatch(/^Eleza sababu/);
  expect(refusal({ ...call, language: 'en' }, 'n', 'REASON_REQUIRED').problems[0]?.message).toMatch(/^Say why/);
});
