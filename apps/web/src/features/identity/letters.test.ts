import { lettersIn, partsOf } from './letters';

const letter = (id: string, createdAt: string): object => ({ id, recipient: 'a@b.c', subject: 's', body: 'b', createdAt });

describe('letters of the demonstration', () => {
  it('are read newest first, and what is none is left out', () => {
    const list = lettersIn([letter('1', '2026-11-20'), null, { id: 7 }, letter('2', '2026-11-21')]);
    expect(list.map(({ id }) => id)).toEqual(['2', '1']);
    expect(lettersIn({})).toEqual([]);
  });

  it('have links, without the full stop behind them', () => {
    expect(partsOf('Open http://localhost:4000/a?b=c. Then wait (https://x.test/y).')).toEqual([
      { text: 'Open ', isLink: false, start: 0 },
      { text: 'http://localhost:4000/a?b=c', isLink: true, start: 5 },
      { text: '. Then wait (', isLink: false, start: 32 },
      { text: 'https://x.test/y', isLink: true, start: 45 },
      { text: ').', isLink: false, start: 61 },
    ]);
  });

  it('have no link where there is only something like one', () => {
    expect(partsOf('javascript:alert(1) www.x.test').some(({ isLink }) => isLink)).toBe(false);
    expect(partsOf('')).toEqual([]);
  });
});
