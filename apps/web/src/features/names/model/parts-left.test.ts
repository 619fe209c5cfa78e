import { partsLeft, pointedOut, replaced } from './parts-left';

const known = { organisations: ['Hombolo Mafuta Ltd'], people: ['Asha Mushi'], places: ['Kilosa'] };
const text = 'At Hombolo we press oil in Kilosa. Call 0712 345 678 or 0712 345 678.';

test.each([
  ['MEMBERS', ['0712 345 678', '0712 345 678']],
  ['ANONYMOUS', ['Hombolo', 'Kilosa', '0712 345 678', '0712 345 678']],
])('with the visibility %s %j are pointed out', (visibility, expected) => {
  expect(pointedOut(text, known, visibility).map((part) => part.text)).toEqual(expected);
});

test('all texts are looked at, and the same words counted once in each', () => {
  const texts = [
    { field: 'title', label: 'Title', text: 'Oil of Hombolo' },
    { field: 'problem', label: 'Problem', text },
    { field: 'tried', label: 'Tried', text: null },
  ];
  expect(partsLeft(texts, known, 'MEMBERS').map(({ field, text: part }) => [field, part])).toEqual([['problem', '0712 345 678']]);
  expect(partsLeft(texts, known, 'ANONYMOUS')).toHaveLength(4);
});

test('a part is replaced wherever it stands, and nothing else', () => {
  const parts = pointedOut(text, known, 'ANONYMOUS');
  const phone = parts.find(({ kind }) => kind === 'PHONE');
  if (!phone) throw new Error('There is a number.');
  expect(replaced(text, parts, phone, '(through the broker)')).toBe(
    'At Hombolo we press oil in Kilosa. Call (through the broker) or (through the broker).',
  );
});
