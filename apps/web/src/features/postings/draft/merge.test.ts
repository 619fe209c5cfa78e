import { changedKeys, mergeVersions } from './merge';

interface Words {
  title: string;
  tags: string[];
  cost: number | null;
}

const base: Words = { title: 'Oil', tags: ['press'], cost: null };
const trimmed = (words: Words) => ({ ...words, title: words.title.trim() });
const merge = (mine: Partial<Words>, theirs: Partial<Words>) =>
  mergeVersions({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } }, trimmed);

describe('what differs', () => {
  it('is named by its keys', () => {
    expect(changedKeys(base, { ...base, tags: ['press', 'filter'], cost: 5 }, trimmed)).toEqual(['tags', 'cost']);
  });

  it('is nothing when only spaces at the end do', () => {
    expect(changedKeys(base, { ...base, title: 'Oil ' }, trimmed)).toEqual([]);
  });
});

describe('two versions', () => {
  it('are put together when each changed something else', () => {
    expect(merge({ title: 'Sunflower oil' }, { cost: 7 })).toEqual({
      values: { title: 'Sunflower oil', tags: ['press'], cost: 7 },
      conflicts: [],
    });
  });

  it('do not conflict when both say the same', () => {
    expect(merge({ title: 'Better' }, { title: 'Better' }).conflicts).toEqual([]);
  });

  it('conflict where both changed the same thing, and mine stays until the person chooses', () => {
    expect(merge({ title: 'Mine', cost: 1 }, { title: 'Theirs' })).toEqual({
      values: { title: 'Mine', tags: ['press'], cost: 1 },
      conflicts: ['title'],
    });
  });
});
