import fs from 'node:fs';
import path from 'node:path';
import { readCsv } from './csv.mjs';
import { termsOf } from './terms.mjs';

const folder = path.join(__dirname, '../../../../apps/server/src/modules/vocabulary/data');
const terms: { scheme: string; code: string; parentCode: string | null; titleEn: string; titleSw: string | null; position: number }[] =
  JSON.parse(fs.readFileSync(path.join(folder, 'terms.json'), 'utf8'));
const of = (scheme: string) => terms.filter((term) => term.scheme === scheme);

const least = {
  isic: [
    { code: 'A', parent: '', title_en: 'Farming' },
    { code: '01', parent: 'A', title_en: 'Rice' },
    { code: '011', parent: '01', title_en: 'Rice' },
    { code: '012', parent: '01', title_en: 'Wheat' },
  ],
  sections: [{ code: 'A', sw: 'Kilimo' }],
  ford: [{ code: '1', en: 'Nature', sw: 'Asilia', children: [{ code: '1.1', en: 'Mathematics' }] }],
  trl: [{ trl: 1, en: 'Seen', sw: 'Imeonekana' }],
  sdg: [{ goal: 1, en: 'No poverty', sw: 'Kutokomeza umaskini' }],
  regions: [{ iso_3166_2: 'TZ-16', name_en: 'Morogoro', name_sw: 'Morogoro' }],
  councils: [{ region_iso: 'TZ-16', council: 'Morogoro', type: 'MC' }],
  titlesSw: { SECTOR: { '01': 'Mpunga' }, FIELD: { '1.1': 'Hisabati' } },
};

test('a CSV cell may hold commas, quotes and nothing', () => {
  expect(readCsv('a,b,c\n1,"x, ""y""",\n2,,z\n')).toEqual([
    { a: '1', b: 'x, "y"', c: '' },
    { a: '2', b: '', c: 'z' },
  ]);
});

test('a CSV row with a cell too many is refused', () => {
  expect(() => readCsv('a,b\n1,2,3\n')).toThrow('row 2 has 3 cells, not 2');
});

test('a level that repeats an English title repeats the Swahili one, and one without stays without', () => {
  const titles = termsOf(least)
    .filter((term) => term.scheme === 'SECTOR')
    .map((term) => [term.code, term.titleSw]);
  expect(titles).toEqual([
    ['A', 'Kilimo'],
    ['01', 'Mpunga'],
    ['011', 'Mpunga'],
    ['012', null],
  ]);
});

test('a code that comes twice and a parent that is missing are refused', () => {
  expect(() => termsOf({ ...least, sdg: [...least.sdg, ...least.sdg] })).toThrow('SDG 1 comes twice');
  expect(() => termsOf({ ...least, regions: [] })).toThrow('COUNCIL TZ-16/Morogoro MC has an unknown parent TZ-16');
});

test('every vocabulary is whole', () => {
  const counts = Object.fromEntries(['SECTOR', 'FIELD', 'REGION', 'COUNCIL', 'SDG', 'TRL'].map((scheme) => [scheme, of(scheme).length]));
  expect(counts).toEqual({ SECTOR: 766, FIELD: 48, REGION: 31, COUNCIL: 195, SDG: 17, TRL: 9 });
});

test('sections, divisions, fields, regions, goals and levels have a Swahili title', () => {
  const isBroad = (term: { scheme: string; code: string }) => term.scheme !== 'SECTOR' || /^([A-U]|\d\d)$/.test(term.code);
  expect(terms.filter((term) => isBroad(term) && !term.titleSw)).toEqual([]);
});

test('every sector of the demonstration set has a Swahili title', () => {
  const demo: { clusters: { isic: string }[]; needs: { isic: string }[]; offers: { isic: string[] }[] } = JSON.parse(
    fs.readFileSync(path.join(folder, '../../../demo/demo-needs-offers.json'), 'utf8'),
  );
  const used = new Set([...demo.clusters, ...demo.needs, ...demo.offers].flatMap((each) => each.isic));
  const titled = new Set(of('SECTOR').flatMap((term) => (term.titleSw ? [term.code] : [])));
  expect([...used].filter((code) => !titled.has(code))).toEqual([]);
});

test('a council is found by region, name and kind', () => {
  expect(of('COUNCIL').find((term) => term.code === 'TZ-16/Morogoro MC')).toMatchObject({ parentCode: 'TZ-16', titleEn: 'Morogoro MC' });
});
