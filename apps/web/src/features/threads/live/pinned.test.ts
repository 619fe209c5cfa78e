import { aMessage } from '../testing/fake-thread';
import { withPinned } from './pinned';

const pinned = (number: number) => aMessage(number, { pinnedAt: '2026-11-24T10:00:00Z' });

test('pinned messages come in their order, change in their place and go', () => {
  const [two, five] = [pinned(2), pinned(5)];
  expect(withPinned([five], [two, aMessage(3)])).toEqual([two, five]);
  expect(withPinned([two, five], [{ ...five, body: 'Better' }]).map(({ body }) => body)).toEqual(['Words 2', 'Better']);
  expect(withPinned([two, five], [aMessage(2)])).toEqual([five]);
});

test('where nothing changed it is the same list', () => {
  const list = [pinned(2)];
  expect(withPinned(list, [aMessage(9)])).toBe(list);
});
