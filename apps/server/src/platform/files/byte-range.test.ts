import { byteRange } from './byte-range';

test.each([
  ['bytes=0-99', { start: 0, end: 99 }],
  ['bytes=100-', { start: 100, end: 999 }],
  ['bytes=-10', { start: 990, end: 999 }],
  ['bytes=-5000', { start: 0, end: 999 }],
  ['bytes=0-5000', { start: 0, end: 999 }],
])('%s of a thousand bytes is understood', (header, range) => {
  expect(byteRange(header, 1000)).toEqual(range);
});

test.each(['bytes=1000-', 'bytes=50-10', 'bytes=-0'])('%s cannot be had of a thousand bytes', (header) => {
  expect(byteRange(header, 1000)).toBe('unsatisfiable');
});

test.each([undefined, '', 'bytes=-', 'bytes=0-1,5-9', 'lines=1-2', 'bytes=a-b'])('%s asks for no single range', (header) => {
  expect(byteRange(header, 1000)).toBeNull();
});
