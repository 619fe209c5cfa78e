import fc from 'fast-check';
import { codeOfFrequency } from '../score/frequency-codes';
import { PostingLists } from './posting-lists';
import { segmentSize } from './posting-segment';

/** A term's slots and codes, by slot; each list must lie in the order of its slots. */
const content = (lists: PostingLists, term: string): [number, number][] =>
  [...lists.segments.keys()].flatMap((segment) => {
    const found = lists.listsIn(segment, lists.find(term) ?? -1).map(({ slots, codes, start, end }) => {
      const entries = Array.from({ length: end - start }, (_, at): [number, number] => [
        segment * segmentSize + (slots[start + at] ?? -1),
        codes ? (codes[start + at] ?? -1) : codeOfFrequency(1),
      ]);
      expect(entries).toEqual(entries.toSorted(([one], [other]) => one - other));
      return entries;
    });
    return found.flat().sort(([one], [other]) => one - other);
  });

describe('posting lists', () => {
  test('a term keeps its number', () => {
    const lists = new PostingLists();
    const kiln = lists.numberOf('kiln');
    expect(lists.numberOf('clay')).not.toBe(kiln);
    expect(lists.numberOf('kiln')).toBe(kiln);
    expect(lists.find('kiln')).toBe(kiln);
    expect(lists.find('horn')).toBeUndefined();
    expect(lists.listsIn(0, kiln)).toEqual([]);
    expect(lists.listsIn(5, 99)).toEqual([]);
  });

  test('taking off what is not there changes nothing', () => {
    const lists = new PostingLists();
    lists.add(lists.numberOf('kiln'), 3, 1);
    lists.remove(lists.numberOf('kiln'), 4);
    lists.remove(99, 3);
    lists.add(99, 3, 1);
    expect(content(lists, 'kiln')).toEqual([[3, 1]]);
  });

  test('any run of adding and taking off leaves what a plain map would hold, in the order of slots', () => {
    const slots = fc.oneof(fc.nat(30), fc.integer({ min: segmentSize - 2, max: segmentSize + 2 }), fc.constant(3 * segmentSize));
    const step = fc.record({ term: fc.constantFrom('a', 'b'), slot: slots, frequency: fc.integer({ min: 1, max: 9 }) });
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
        expect([lists.sizeOf('a'), lists.sizeOf('b'), lists.sizeOf('c')]).toEqual([plain.a.size, plain.b.size, 0]);
        expect(lists.size).toBe(plain.a.size + plain.b.size);
        for (const term of ['a', 'b'] as const) {
          expect(content(lists, term)).toEqual([...plain[term]].sort(([one], [other]) => one - other));
        }
      }),
    );
  });

  test('tidying gives memory back and changes no list', () => {
    const lists = new PostingLists();
    for (let slot = 0; slot < 3000; slot++) {
      lists.add(lists.numberOf('common'), slot, 1 + (slot % 9));
      lists.add(lists.numberOf(`rare ${slot}`), slot, 2);
    }
    for (let slot = 0; slot < 3000; slot += 2) lists.remove(lists.numberOf('common'), slot);
    const before = { bytes: lists.bytes, common: content(lists, 'common'), rare: content(lists, 'rare 77') };
    lists.tidy();
    expect(lists.bytes).toBeLessThan(before.bytes);
    expect([content(lists, 'common'), content(lists, 'rare 77')]).toEqual([before.common, before.rare]);
    lists.add(lists.numberOf('rare 77'), 5, 3);
    expect(content(lists, 'rare 77')).toEqual([[5, 3], ...before.rare]);
    expect(content(lists, 'common')).toEqual(before.common);
  });
});
