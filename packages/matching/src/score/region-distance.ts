import { regionCapitals } from '../data/region-capitals';

const places = new Map(Object.entries(regionCapitals));

/** Mean radius of the earth (IUGG). */
const earthKilometres = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance between the capitals of two regions in kilometres (haversine formula), or null where one is not known. */
export function kilometresBetween(one: string, other: string): number | null {
  const [from, to] = [places.get(one), places.get(other)];
  if (!from || !to) return null;
  const north = Math.sin(radians(to[0] - from[0]) / 2);
  const east = Math.sin(radians(to[1] - from[1]) / 2);
  const share = north ** 2 + Math.cos(radians(from[0])) * Math.cos(radians(to[0])) * east ** 2;
  return 2 * earthKilometres * Math.asin(Math.min(1, Math.sqrt(share)));
}
