import regionMap from '../data/regions.json';
import { figuresOf } from './region-figures';

const figureOf = (code: string, counts: Parameters<typeof figuresOf>[0]) =>
  figuresOf(counts, 'sw').find(({ region }) => region.code === code);

describe('figures by region', () => {
  it('know every one of the 31 regions, by its name in both languages', () => {
    expect(figuresOf([], 'en')).toHaveLength(31);
    expect(figureOf('TZ-19', [])).toMatchObject({ name: 'Pwani', count: 0, shade: 0 });
  });

  it('are shaded by their part of the highest, and the least is not none', () => {
    const counts = [
      { regionCode: 'TZ-16', count: 40 },
      { regionCode: 'TZ-18', count: 1 },
      { regionCode: 'TZ-23', count: 20 },
    ];
    expect(['TZ-16', 'TZ-18', 'TZ-23'].map((code) => figureOf(code, counts)?.shade)).toEqual([4, 1, 2]);
  });
});

it('every region has a shape and a place for its figure inside the drawing', () => {
  for (const { path, x, y } of regionMap.regions) {
    expect(path).toMatch(/^M\d+ \d+l.+z$/);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(regionMap.width + 20);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(regionMap.height);
  }
});
