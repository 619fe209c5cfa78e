import fc from 'fast-check';
import { PostingLists } from './posting-lists';

const content = (lists: PostingLists, term: string): [number, number][] => {
  const list = lists.listOf(term);
  if (!list) return [];
  const entries = Array.from({ length: list.size }, (_, at): [number, number] => [list.slots[at] ?? -1, list.frequencies[at] ?? -1]);
  return entries.sort(([one], [other]) => one - other);
};

describe('posting lists', () => {
  test('a term keeps its number', () => {
    const lists = new PostingLists();
    const kiln = lists.numberOf('kiln');
    expect(lists.numberOf('clay')).not.toBe(kiln);
    expect(lists.numberOf('kiln')).toBe(kiln);
    expect(lists.find('kiln')).toBe(kiln);
    expect(lists.find('horn')).toBeUndefined();
    expect(lists.listOf('horn')).toBeUndefined();
  });

  test('taking off what is not there changes nothing', () => {
    const lists = new PostingLists();
    lists.add(lists.numberOf('kiln'), 3, 1);
    lists.remove(lists.numberOf('kiln'), 4);
    lists.remove(99, 3);
    lists.add(99, 3, 1);
    expect(content(lists, 'kiln')).toEqual([[3, 1]]);
  });

  test('any run of adding and taking off leaves what a plain map would hold', () => {
    const step = fc.record({ term: fc.constantFrom('a', 'b'), slot: fc.nat(30), frequency: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const lists = new PostingLists();
        const plain = { a: new Map<number, number>(), b: new Map<number, number>() };
        for (const { term, slot, frequency } of steps) {
          const map = plain[term as 'a' | 'b'];
          if (map.delete(slot)) lists.remove(lists.numberOf(term), slot);
          else {
            map.set(slot, frequency);
            lists.add(lists.numberOf(term), slot, frequency);
          }
        }
        for (const term of ['a', 'b'] as const) {
          expect(content(lists, term)).toEqual([...plain[term]].sort(([one], [other]) => one - other));
        }
      }),
    );
  });
});
