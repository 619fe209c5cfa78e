import type { Lexeme } from './lexemes';

/** What a number counts: its dimension, and how it becomes a number of that dimension's own unit: `factor · (number + offset)`. */
export type Unit = { dimension: string; factor: number; offset?: number };

/** Units by dimension, each as a number of the first. Conversion factors: SI brochure, 9th edition; mechanical horsepower 745.7 W. */
const table: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  mass: [
    [1, 'kg/kgs/kilo/kilos/kilogram/kilograms/kilogramme/kilogrammes/kilogramu'],
    [1e-3, 'g/gm/gram/grams/gramme/grammes/gramu'],
    [1e-6, 'mg/milligram/milligrams/miligramu'],
    [1e3, 't/ton/tons/tonne/tonnes/tani'],
  ],
  volume: [
    [1, 'l/ltr/lt/litre/litres/liter/liters/lita'],
    [1e-3, 'ml/millilitre/millilitres/milliliter/milliliters/mililita'],
    [1e3, 'm3/m³/cubic metre/cubic metres/cubic meter/cubic meters/mita za ujazo'],
  ],
  length: [
    [1, 'm/metre/metres/meter/meters/mita'],
    [1e-3, 'mm/millimetre/millimetres/millimeter/millimeters/milimita'],
    [1e-2, 'cm/centimetre/centimetres/centimeter/centimeters/sentimita'],
    [1e3, 'km/kilometre/kilometres/kilometer/kilometers/kilomita'],
    [0.0254, 'inch/inches/inchi'],
    [0.3048, 'ft/foot/feet/futi'],
  ],
  area: [
    [1, 'm2/m²/square metre/square metres/square meter/square meters/mita za mraba'],
    [1e4, 'ha/hectare/hectares/hekta'],
    [4046.86, 'acre/acres/ekari/eka'],
  ],
  time: [
    [1, 'h/hr/hrs/hour/hours/saa/masaa'],
    [1 / 3600, 's/sec/secs/second/seconds/sekunde'],
    [1 / 60, 'min/mins/minute/minutes/dakika'],
    [24, 'day/days/working day/working days/siku/siku za kazi'],
    [168, 'week/weeks/wiki'],
    [730.5, 'month/months/mwezi/miezi'],
    [8766, 'year/years/yr/yrs/annum/mwaka/miaka'],
  ],
  power: [
    [1, 'w/watt/watts/wati'],
    [1e3, 'kw/kilowatt/kilowatts/kilowati'],
    [1e6, 'mw/megawatt/megawatts/megawati'],
    [745.7, 'hp/horsepower/nguvu farasi/nguvu za farasi'],
  ],
  energy: [
    [1, 'kwh'],
    [1e-3, 'wh'],
    [1e3, 'mwh'],
    [1 / 3.6, 'mj/megajoule/megajoules'],
  ],
  voltage: [
    [1, 'v/volt/volts/volti'],
    [1e3, 'kv'],
  ],
  pressure: [
    [1, 'bar/bars'],
    [1e-5, 'pa'],
    [1e-2, 'kpa'],
    [10, 'mpa'],
    [0.0689476, 'psi'],
  ],
  speed: [[1, 'rpm']],
  percent: [
    [1, '%/percent/per cent/asilimia'],
    [0.1, '‰'],
  ],
  parts: [[1, 'ppm']],
  shillings: [[1, 'tzs/tsh/tshs/sh/shs/shilling/shillings/shilingi/tanzanian shillings/tanzania shillings/shilingi za tanzania//=']],
  dollars: [[1, 'usd/$/dollar/dollars/dola']],
};

const celsius =
  '°c/°/deg c/degrees/degree/degrees celsius/degrees c/degrees centigrade/nyuzi/nyuzijoto/nyuzi joto/nyuzi za joto/sentigredi';

/** Those that may stand before their number, as units do in Swahili and money does in both: "siku mbili", "TZS 5,000". */
const leading = new Set(
  `kg kilo kilogramu gramu tani lita mililita mita sentimita milimita kilomita inchi futi hekta ekari eka saa masaa dakika sekunde siku wiki
  mwezi mwaka miezi miaka wati kilowati volti asilimia nyuzi nyuzijoto tzs tsh tshs sh shs shilingi usd $ dola`.split(/\s+/),
);
const leadingPhrases = new Set([
  'nyuzi joto',
  'nyuzi za joto',
  'mita za ujazo',
  'mita za mraba',
  'siku za kazi',
  'shilingi za tanzania',
  'nguvu farasi',
  'nguvu za farasi',
]);

const units = new Map<string, Unit>();
for (const [dimension, rows] of Object.entries(table))
  for (const [factor, names] of rows) for (const name of namesIn(names)) units.set(name, { dimension, factor });
for (const name of namesIn(celsius)) units.set(name, { dimension: 'temperature', factor: 1 });
for (const name of ['°f', 'degrees fahrenheit', 'degrees f']) units.set(name, { dimension: 'temperature', factor: 5 / 9, offset: -32 });

/** "/=" has the sign that parts the names. */
function namesIn(names: string): string[] {
  const isMoney = names.endsWith('//=');
  return [...(isMoney ? names.slice(0, -3) : names).split('/'), ...(isMoney ? ['/='] : [])];
}

const longestName = 3;
/** First words of the names, so that most words need no further look. */
const firstWords = new Set([...units.keys()].map((name) => name.split(' ')[0] ?? ''));
const leadingWords = new Set([...leading, ...leadingPhrases].map((name) => name.split(' ')[0] ?? ''));

/** Whether a unit that stands before its number may begin with a word. */
export const mayLead = (word: string): boolean => leadingWords.has(word);

/** The unit whose name begins at a lexeme, and the lexeme after it; `isLeading` asks for one that stands before its number. */
export function readUnit(lexemes: readonly Lexeme[], at: number, isLeading = false): (Unit & { next: number }) | null {
  const first = lexemes[at]?.text.replace(/^°\s/, '°');
  if (first === undefined || !firstWords.has(first)) return null;
  for (let count = longestName; count > 0; count--) {
    const words = lexemes.slice(at, at + count);
    if (words.length < count || words[0]?.raw === 'M') continue;
    const name = words.map(({ text }) => text.replace(/^°\s/, '°')).join(' ');
    const unit = units.get(name);
    // "Mwaka 2027" is a date, "mwaka mmoja" a time.
    if (isLeading && (name === 'mwaka' || name === 'mwezi') && lexemes[at + 1]?.number !== undefined) return null;
    if (unit && (!isLeading || leading.has(name) || leadingPhrases.has(name))) return { ...unit, next: at + count };
  }
  return null;
}

/** A number of a unit as a number of its dimension's own unit. */
export const inBase = (number: number, { factor, offset = 0 }: Unit): number => factor * (number + offset);
