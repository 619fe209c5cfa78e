import { beginningOf } from './beginning';

interface Words {
  title: string;
  region: string;
}
const blank: Words = { title: '', region: '' };
const shape = { valuesOf: ({ title, region }: Words & { version: number }) => ({ title, region }), inputOf: (words: Words) => words };
const known = { blank, prefill: { region: 'Singida' }, shape };

describe('what a form opens with', () => {
  it('is what Kongano knows, for a new one', () => {
    expect(beginningOf({ ...known, posting: null }, undefined)).toEqual({
      values: { title: '', region: 'Singida' },
      base: blank,
      version: null,
      conflict: null,
      wasKept: false,
    });
  });

  it('is what the server has', () => {
    const posting = { title: 'Oil', region: 'Tanga', version: 4 };
    expect(beginningOf({ ...known, posting }, undefined)).toMatchObject({
      values: { title: 'Oil', region: 'Tanga' },
      version: 4,
      wasKept: false,
    });
  });

  it('is what was kept on the device, when the server cannot be reached', () => {
    const kept = { version: 3, base: { title: 'Oil', region: '' }, values: { title: 'Oils', region: '' } };
    expect(beginningOf({ ...known, posting: null }, kept)).toMatchObject({ values: { title: 'Oils' }, version: 3, wasKept: true });
  });

  it('is both put together, with a question only where both changed the same', () => {
    const kept = { version: 3, base: { title: 'Oil', region: '' }, values: { title: 'Mine', region: '' } };
    const other = beginningOf({ ...known, posting: { title: 'Oil', region: 'Tanga', version: 4 } }, kept);
    expect(other).toMatchObject({ values: { title: 'Mine', region: 'Tanga' }, version: 4, conflict: null, wasKept: true });
    const same = beginningOf({ ...known, posting: { title: 'Theirs', region: '', version: 4 } }, kept);
    expect(same).toMatchObject({ values: { title: 'Mine' }, conflict: { keys: ['title'], theirs: { title: 'Theirs' } } });
  });
});
