import type { Piece } from './words';

/** What numbers count, each with other names and how many of the first it is: one amount has one term whatever unit it is written in. */
const table = `
kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramu | g gram grams gramu .001 | mg milligram milligrams .000001 | ton tons tonne tonnes tani 1000
l litre litres liter liters lita | ml millilitre millilitres milliliter milliliters mililita .001
m metre metres meter meters mita | cm centimetre centimetres centimeter centimeters sentimita .01 | mm millimetre millimetres millimeter millimeters milimita .001 | um micron microns micrometer micrometers .000001 | nm nanometer nanometers .000000001 | km kilometre kilometres kilometer kilometers kilomita 1000 | inch inches inchi .0254 | ft feet foot futi .3048 | mile miles maili 1609
ha hectare hectares hekta | acre acres ekari eka .404686
hour hours hr hrs saa masaa | minute minutes min mins dakika .0166667
day days siku | week weeks wiki 7
w watt watts wati | kw kilowatt kilowatts kilowati 1000 | mw megawatt megawatts megawati 1000000 | hp horsepower 745.7
v volt volts volti | kv kilovolt kilovolts 1000
hz hertz | khz 1000 | mhz 1000000 | ghz 1000000000
c celsius
percent % asilimia
kwh | mwh 1000
bar bars | kpa .01 | mpa 10 | psi .0689476
`;

const units = new Map<string, { name: string; factor: number }>();
for (const line of table.trim().split('\n')) {
  const [name = ''] = line.split(' ');
  for (const group of line.split('|')) {
    const names = group.trim().split(' ');
    const factor = /^[.\d]+$/.test(names.at(-1) ?? '') ? Number(names.pop()) : 1;
    for (const one of names) units.set(one, { name, factor });
  }
}

const isNumber = (text: string): boolean => /^\d[\d.,]*$/.test(text);

/** A comma before three digits parts thousands, any other is a decimal comma; infinite for what is no number. */
function amountOf(text: string): number {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : Number.POSITIVE_INFINITY;
}

/** An amount as a term: four digits of it and the unit. */
const termOf = (value: number, unit: string): string => `=${Number(value.toPrecision(4))}${unit}`;

/** A number in a text, with its unit where it has one, as an index term. */
export type NumberTerm = { start: number; end: number; clause: number; key: string };

type Amount = { digits: string; unit: string; start: number; end: number };

/** What stands behind a number, or, as Swahili has it, before it. */
function amountAt(text: string, pieces: readonly Piece[], at: number): Amount | null {
  const piece = pieces[at];
  if (!piece) return null;
  const glued = /^(\d[\d.,]*)([a-z]+)$/.exec(piece.normal);
  if (glued) return units.has(glued[2] ?? '') ? { digits: glued[1] ?? '', unit: glued[2] ?? '', start: piece.start, end: piece.end } : null;
  if (!isNumber(piece.normal)) return null;
  const { start, end, normal: digits } = piece;
  const [next, before] = [pieces[at + 1], pieces[at - 1]];
  if (/^\s?%/.test(text.slice(end, end + 2))) return { digits, unit: '%', start, end: text.indexOf('%', end) + 1 };
  if (next && units.has(next.normal) && /^[\s°-]{0,2}$/.test(text.slice(end, next.start)))
    return { digits, unit: next.normal, start, end: next.end };
  if (before && units.has(before.normal) && /^\s$/.test(text.slice(before.end, start)))
    return { digits, unit: before.normal, start: before.start, end };
  return digits.length > 1 ? { digits, unit: '', start, end } : null;
}

/** The numbers of a text as terms: amounts with their unit, and bare numbers of two digits or more, as smaller ones match by accident. */
export function numberTerms(text: string, pieces: readonly Piece[]): NumberTerm[] {
  return pieces.flatMap((piece, at): NumberTerm[] => {
    const first = piece.normal.charCodeAt(0);
    const amount = first >= 48 && first <= 57 ? amountAt(text, pieces, at) : null;
    if (!amount) return [];
    const unit = units.get(amount.unit);
    const value = amountOf(amount.digits) * (unit?.factor ?? 1);
    if (!Number.isFinite(value)) return [];
    return [{ start: amount.start, end: amount.end, clause: piece.clause, key: termOf(value, unit?.name ?? '') }];
  });
}
