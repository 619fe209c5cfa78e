import { afterText, orderText, reversed } from './key-set';
import type { OrderKey } from './read-model';

const key = (name: string, direction: 'asc' | 'desc', nulls?: 'first' | 'last'): OrderKey => ({
  sql: (row) => `${row}.${name}`,
  cast: 'text',
  direction,
  ...(nulls ? { nulls } : {}),
});

test('an order says where nulls go only for keys that can be null, so that plain indexes fit the others', () => {
  expect(orderText([key('a', 'desc', 'last'), key('b', 'asc')], 't')).toBe('t.a desc nulls last, t.b asc');
});

test('the opposite order has every direction and every place of nulls turned', () => {
  const keys = [key('a', 'desc', 'last'), key('b', 'asc', 'first'), key('c', 'asc')];
  expect(orderText(reversed(keys), 't')).toBe('t.a asc nulls first, t.b desc nulls last, t.c desc');
  expect(orderText(reversed(reversed(keys)), 't')).toBe(orderText(keys, 't'));
});

test('one key is one comparison', () => {
  expect(afterText([key('a', 'asc')], 't', ['$1'])).toBe('t.a > $1');
  expect(afterText([key('a', 'desc')], 't', ['$1'])).toBe('t.a < $1');
});

test('a key that can be null comes after its nulls or before them', () => {
  expect(afterText([key('a', 'asc', 'last')], 't', ['$1'])).toBe('(t.a > $1 or (t.a is null and $1 is not null))');
  expect(afterText([key('a', 'desc', 'first')], 't', ['$1'])).toBe('(t.a < $1 or (t.a is not null and $1 is null))');
});

test('an order without keys holds nothing back', () => {
  expect(afterText([], 't', [])).toBe('true');
});
