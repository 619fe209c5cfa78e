import { anchorOf, numberIn } from './message-anchor';

test.each([
  [`#${anchorOf(12)}`, 12],
  ['#message-', undefined],
  ['#message-1x', undefined],
  ['#message-99999999999', undefined],
  ['', undefined],
])('%s names %s', (hash, number) => expect(numberIn(hash)).toBe(number));
