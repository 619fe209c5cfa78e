import { inDays, now } from '../testing/matrix';
import { isExpiryNoticeDue, isOnHold } from './posting';

test('a hold lasts to the end of its last day in Tanzania', () => {
  const hold = { onHoldUntil: '2027-03-01' };
  expect(isOnHold(hold, new Date('2027-03-01T20:59:59Z'))).toBe(true);
  expect(isOnHold(hold, new Date('2027-03-01T21:00:00Z'))).toBe(false);
  expect(isOnHold({ onHoldUntil: null }, now)).toBe(false);
});

test.each([
  ['14 days before the end', { expiresAt: inDays(14) }, true],
  ['on the last day', { expiresAt: inDays(0.5) }, true],
  ['earlier than that', { expiresAt: inDays(14.1) }, false],
  ['after the end', { expiresAt: inDays(-1) }, false],
  ['a second time', { expiresAt: inDays(10), expiryNoticeAt: inDays(-1) }, false],
  ['in another status', { expiresAt: inDays(10), status: 'IN_DISCUSSION' }, false],
  ['without an end', { expiresAt: null }, false],
])('whether the owner is told of the coming end %s', (_when, posting, isDue) => {
  expect(isExpiryNoticeDue({ status: 'PUBLISHED', expiryNoticeAt: null, ...posting }, now)).toBe(isDue);
});
