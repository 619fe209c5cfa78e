import fc from 'fast-check';
import { countBits, lettersOf, mostSlips, slipsBetween, WordShapes } from './spelling';

describe('slips of writing', () => {
  test.each([
    ['mushroom', 'mushrom', 1],
    ['dryer', 'drayer', 1],
    ['irrigation', 'irigaton', 2],
    ['alizeti', 'alizeit', 1],
    ['kiln', 'horn', Number.POSITIVE_INFINITY],
    ['same', 'same', 0],
  ])('between %s and %s are %d', (one, other, slips) => {
    expect(slipsBetween(one, other, 2)).toBe(slips);
    expect(slipsBetween(other, one, 2)).toBe(slips);
  });

  test('never differ in more letters than they may', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other, 20);
        expect(countBits(lettersOf(one) ^ lettersOf(other))).toBeLessThanOrEqual(2 * slips);
        expect(slipsBetween(one, other, slips)).toBe(slips);
      }),
    );
  });

  test('are not looked for in short words, and more in long ones', () => {
    expect([3, 5, 8, 9, 30].map(mostSlips)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('words that are written almost like another', () => {
  const shapes = new WordShapes();
  for (const word of ['mushroom', 'mushrooms', 'sunflower', 'sunflowed', 'irrigation', 'clay']) shapes.add(word);
  const like = (word: string, isWanted = () => true) => shapes.like(word, isWanted).map((one) => one.word);

  test('are the nearest alone, and begin alike', () => {
    expect(like('mushroo')).toEqual(['mushroom']);
    expect(like('sunfloweb')).toEqual(['sunflowed', 'sunflower']);
    expect(like('irrigaton')).toEqual(['irrigation']);
    expect(like('nushroom')).toEqual([]);
    expect(like('clai')).toEqual([]);
    expect(like('mushroo', () => false)).toEqual([]);
  });

  test('are found among very many too', () => {
    const many = new WordShapes();
    for (let at = 0; at < 5000; at++) many.add(`word${at}x`);
    many.add('mushroom');
    expect(many.like('mushrom', () => true)).toEqual([{ word: 'mushroom', slips: 1 }]);
    expect(many.bytes).toBeGreaterThan(5000 * 4);
  });
});
