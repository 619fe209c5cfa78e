import type { Language } from '../../../lib/i18n';
import regionMap from '../data/regions.json';

export type Region = (typeof regionMap.regions)[number];

export interface RegionFigure {
  region: Region;
  name: string;
  count: number;
  /** 0 for none, then 1 to 4 by the share of the highest. */
  shade: number;
}

const shades = 4;

/** Every region of the map with how much there is in it. */
export function figuresOf(counts: readonly { regionCode: string; count: number }[], language: Language): RegionFigure[] {
  const byCode = new Map(counts.map(({ regionCode, count }) => [regionCode, count]));
  const highest = Math.max(1, ...byCode.values());
  return regionMap.regions.map((region) => {
    const count = byCode.get(region.code) ?? 0;
    return { region, count, name: language === 'sw' ? region.nameSw : region.nameEn, shade: Math.ceil((count / highest) * shades) };
  });
}
