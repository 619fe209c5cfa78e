import { gapAfter, reachedNumber, withMessages } from './message-log';

const numbers = (...list: number[]) => list.map((number) => ({ id: `m${number}`, number, body: '' }));
const of = (log: readonly { number: number }[]) => log.map(({ number }) => number);

describe('the log of a thread', () => {
  it('is in the order of the numbers, however the messages come', () => {
    expect(of(withMessages(numbers(3, 5), numbers(4, 1, 2)))).toEqual([1, 2, 3, 4, 5]);
  });

  it('has each number once, and the newer text of it', () => {
    const log = withMessages(numbers(1, 2), [{ id: 'm2', number: 2, body: 'edited' }]);
    expect(log).toEqual([
      { id: 'm1', number: 1, body: '' },
      { id: 'm2', number: 2, body: 'edited' },
    ]);
  });

  it('is the same log when nothing comes', () => {
    const log = numbers(1);
    expect(withMessages(log, [])).toBe(log);
  });
});

describe('what is missing', () => {
  it.each([
    [[5, 7], 5],
    [[1, 2, 3], undefined],
    [[40, 41, 43, 44, 47], 41],
    [[], undefined],
    [[9], undefined],
  ])('%j lacks what comes after %j', (list, after) => {
    expect(gapAfter(numbers(...list))).toBe(after);
  });

  it.each([
    [[], 0],
    [[50, 51, 52], 52],
    [[50, 51, 53], 51],
  ])('%j is whole up to %j', (list, reached) => {
    expect(reachedNumber(numbers(...list))).toBe(reached);
  });
});
