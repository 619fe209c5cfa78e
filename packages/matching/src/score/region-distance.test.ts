import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { regionCapitals } from '../data/region-capitals';
import { kilometresBetween } from './region-distance';

const vocabulary = path.join(__dirname, '../../../../apps/server/src/modules/vocabulary/data/tz-regions.csv');
const anyRegion = fc.constantFrom(...Object.keys(regionCapitals));

describe('the distance between two regions', () => {
  test('is between the capitals that the vocabulary names', () => {
    const [head = '', ...lines] = readFileSync(vocabulary, 'utf8').trim().split('\n');
    const at = ['iso_3166_2', 'capital_lat', 'capital_lon'].map((name) => head.split(',').indexOf(name));
    const listed = lines.map((line) => at.map((place) => line.split(',')[place] ?? ''));
    expect(Object.fromEntries(listed.map(([code = '', north, east]) => [code, [Number(north), Number(east)]]))).toEqual(regionCapitals);
  });

  test.each([
    ['Dar es Salaam', 'TZ-02', 'Morogoro', 'TZ-16', 170],
    ['Dar es Salaam', 'TZ-02', 'Mwanza', 'TZ-18', 847],
    ['Dar es Salaam', 'TZ-02', 'Mjini Magharibi', 'TZ-15', 73],
    ['Arusha', 'TZ-01', 'Kilimanjaro', 'TZ-09', 73],
    ['Dodoma', 'TZ-03', 'Dodoma', 'TZ-03', 0],
  ])('%s (%s) to %s (%s) is near %i km', (_from, one, _to, other, kilometres) => {
    expect(Math.abs((kilometresBetween(one, other) ?? -1) - kilometres)).toBeLessThan(12);
  });

  test('is the same both ways, never below 0, and never longer than by way of a third region', () => {
    fc.assert(
      fc.property(anyRegion, anyRegion, anyRegion, (one, other, third) => {
        const direct = kilometresBetween(one, other) ?? Number.NaN;
        expect(direct).toBeGreaterThanOrEqual(0);
        expect(kilometresBetween(other, one)).toBeCloseTo(direct, 9);
        expect((kilometresBetween(one, third) ?? 0) + (kilometresBetween(third, other) ?? 0)).toBeGreaterThanOrEqual(direct - 1e-9);
      }),
    );
  });

  test.each(['', 'TZ-99', 'Dodoma', 'constructor'])('is not known for "%s"', (code) => {
    expect([kilometresBetween(code, 'TZ-03'), kilometresBetween('TZ-03', code)]).toEqual([null, null]);
  });
});
