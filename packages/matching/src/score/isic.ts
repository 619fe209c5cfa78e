/** Last division of each ISIC Rev.4 section, in order (United Nations Statistics Division, ISIC Rev.4, 2008). */
const lastDivisions: readonly [string, number][] = [
  ['A', 3],
  ['B', 9],
  ['C', 33],
  ['D', 35],
  ['E', 39],
  ['F', 43],
  ['G', 47],
  ['H', 53],
  ['I', 56],
  ['J', 63],
  ['K', 66],
  ['L', 68],
  ['M', 75],
  ['N', 82],
  ['O', 84],
  ['P', 85],
  ['Q', 88],
  ['R', 93],
  ['S', 96],
  ['T', 98],
  ['U', 99],
];

/** Section letter of an ISIC code of any level, or null for what is not one. */
export function sectionOf(code: string): string | null {
  if (/^[A-U]$/.test(code)) return code;
  if (!/^\d{2,4}$/.test(code)) return null;
  const division = Number(code.slice(0, 2));
  return division === 0 ? null : (lastDivisions.find(([, last]) => division <= last)?.[0] ?? null);
}
