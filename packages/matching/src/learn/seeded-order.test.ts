import { splitFolds } from './seeded-order';

const items = Array.from({ length: 23 }, (_, at) => at);

describe('folds', () => {
  test('hold everything once, in parts of equal size, give or take one', () => {
    const folds = splitFolds(items, 5, 3);
    expect(folds.flat().sort((one, other) => one - other)).toEqual(items);
    expect(folds.map(({ length }) => length).sort()).toEqual([4, 4, 5, 5, 5]);
  });

  test('are the same for the same seed and others for another', () => {
    expect(splitFolds(items, 5, 3)).toEqual(splitFolds(items, 5, 3));
    expect(splitFolds(items, 5, 4)).not.toEqual(splitFolds(items, 5, 3));
  });
});
