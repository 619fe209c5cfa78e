import fc from 'fast-check';
import { slugOf } from './slug';

test.each([
  ['Kongano la Mashine za Kilimo Morogoro (mfano)', 'kongano-la-mashine-za-kilimo-morogoro-mfano'],
  ["Ng’ombe & Ng'ombe", 'ngombe-ngombe'],
  ['  Crème Brûlée  ', 'creme-brulee'],
  ['2nd—Edition', '2nd-edition'],
  ['!!!', ''],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a slug is made of single hyphens between letters and digits, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
      const slug = slugOf(name);
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
