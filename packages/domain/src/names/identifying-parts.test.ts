import fc from 'fast-check';
import { type IdentifyingKind, identifyingKinds } from '../values/identifying';
import { identifyingParts } from './identifying-parts';
import { finerPlaces, type KnownNames } from './known-names';
import { hidesOwner, isPointedOut, replacements } from './replacements';

const known: KnownNames = {
  organisations: ['Hombolo Mafuta Enterprises Ltd', 'Sokoine University of Agriculture', 'Aeronix Ltd'],
  people: ['Asha Ally Mushi', 'Dr. Juma'],
  places: ['Kilosa', 'Kigoma-Ujiji', 'Same', 'Dar es Salaam'],
};
/** What is found, as `KIND text`. */
const found = (text: string, names = known): string[] => identifyingParts(text, names).map(({ kind, text: part }) => `${kind} ${part}`);
const nobody: KnownNames = { organisations: [], people: [], places: [] };

describe('parts of a text that tell who wrote it', () => {
  it.each<[string, string[]]>([
    ['Our press stops. Call 0712 345 678 or +255 754-123-456.', ['PHONE 0712 345 678', 'PHONE +255 754-123-456']],
    ['Simu: 255712345678, ofisi (022) 211 1174', ['PHONE 255712345678', 'PHONE (022) 211 1174']],
    ['Piga 0222111174 au 00255 22 211 1174', ['PHONE 0222111174', 'PHONE 00255 22 211 1174']],
    ['Our partner is at +46 70 123 45 67', ['PHONE +46 70 123 45 67']],
    ['Write to info@hombolo.co.tz or asha (at) mail.com', ['EMAIL info@hombolo.co.tz', 'EMAIL asha (at) mail.com']],
    [
      'See https://hombolo.co.tz/oil, www.mafuta.tz or hombolo.com.',
      ['LINK https://hombolo.co.tz/oil', 'LINK www.mafuta.tz', 'LINK hombolo.com'],
    ],
    ['On Instagram we are @hombolo_mafuta.', ['LINK @hombolo_mafuta']],
    ['TIN: 123-456-789, VRN 40-012345-A1, reg. no. 98765', ['NUMBER 123-456-789', 'NUMBER 40-012345-A1', 'NUMBER 98765']],
    ['Leseni Na. B-2022/114', ['NUMBER B-2022/114']],
  ])('are contact data and numbers: %s', (text, expected) => {
    expect(found(text, nobody)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['At Hombolo Mafuta Enterprises Ltd. the oil is cloudy.', ['ORGANISATION Hombolo Mafuta Enterprises Ltd']],
    ['HOMBOLO  MAFUTA enterprises makes oil.', ['ORGANISATION HOMBOLO  MAFUTA enterprises']],
    ['Growers at Hombolo need seed.', ['ORGANISATION Hombolo']],
    ['With SUA we tested it.', ['ORGANISATION SUA']],
    ['Aeronix makes pumps.', ['ORGANISATION Aeronix']],
    ['Hombolo is dry, and growers wait.', []],
    ['Our oil (mafuta) is cloudy; our enterprises too.', []],
    ['Tulipima pamoja na Singida Millers Ltd mwaka jana.', ['ORGANISATION Singida Millers Ltd']],
  ])('are names of organisations, whole and in parts: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Ask for asha ally mushi.', ['PERSON asha ally mushi']],
    ['You can talk to Asha in the morning.', ['PERSON Asha']],
    ['Asha Mushi runs the press.', ['PERSON Asha', 'PERSON Mushi']],
    ['Tulimwuliza Mhandisi Peter K. Massawe pia.', ['PERSON Peter K. Massawe']],
    ['Kila juma tunasaga tani mbili. Juma lililopita hatukusaga.', []],
  ])('are people: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['We sell it under the brand “Jua Safi” in shops.', ['BRAND Jua Safi']],
    ['Tunauza kwa jina la Mama Zawadi sokoni.', ['BRAND Mama Zawadi']],
    ['It is our Alizeti Gold® oil.', ['BRAND Alizeti Gold']],
    ['a process known as annealing', []],
  ])('are brands where the words say so: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Shamba letu liko Kilosa karibu na mto.', ['PLACE Kilosa']],
    ['From Kigoma-Ujiji to Dar es Salaam', ['PLACE Kigoma-Ujiji', 'PLACE Dar es Salaam']],
    ['We use the same press; THE SAME PRESS EVERY DAY HERE.', []],
    ['Tuko mtaa wa Lumumba, S.L.P. 412', ['PLACE mtaa wa Lumumba', 'PLACE S.L.P. 412']],
    ['Find us at Plot No. 14 near Uhuru Street', ['PLACE Plot No. 14', 'PLACE Uhuru Street']],
  ])('are places finer than a region: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'The press makes 1,250,000 litres a year for TZS 0.75 million, at 150-200-300 bar since 2019.',
    'Temperature 255 71 degrees; 12.5 kg; ratio 1:4; 2026-11-30; ISO 9001; pH 7.0; 0.712345678 kg',
    'Mashine husimama kila siku saa 6 mchana. Tumejaribu mafuta, maji na hewa. Kiwanda chetu kina watu 9.',
    'A Solar Dryer with TRL 7 from the Faculty of Engineering. Our Company makes Sunflower Oil.',
    '',
  ])('are none in ordinary words: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are found in half a second in the longest text that any field takes', () => {
    expect(found(`${'Mafuta ya alizeti. '.repeat(5_000)} 0712345678`)).toEqual([]);
    expect(found(`${'x'.repeat(19_000)} 0712345678`)).toEqual(['PHONE 0712345678']);
  });
});

const words = fc.constantFrom(
  'Hombolo',
  'Mafuta',
  'Asha',
  '0712',
  '345',
  '678',
  'a@b.tz',
  'www.',
  'Ltd',
  '“',
  '®',
  '.',
  '\n',
  '😀',
  '\ud800',
  'Ltd.',
  'TIN',
  'Kilosa',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
);
const anyNames = fc.record({
  organisations: fc.array(anyText, { maxLength: 3 }),
  people: fc.array(anyText, { maxLength: 3 }),
  places: fc.array(anyText, { maxLength: 3 }),
});

it('lie inside the text, are sorted and not over each other, whatever the text and the names', () => {
  fc.assert(
    fc.property(anyText, fc.oneof(anyNames, fc.constant(known)), (text, names) => {
      let last = 0;
      for (const { start, end, kind, text: part } of identifyingParts(text, names)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(part).toBe(text.slice(start, end));
        expect(identifyingKinds).toContain(kind);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

it('stay found when something stands before and after them', () => {
  const padding = fc.constantFrom('', 'Tunahitaji msaada. ', 'our press, ', '(', 'na ');
  const part = fc.constantFrom('0712 345 678', 'info@hombolo.co.tz', 'Hombolo Mafuta Enterprises', 'https://hombolo.tz');
  fc.assert(
    fc.property(padding, part, fc.constantFrom('', '.', ' sasa', ', tafadhali', ')'), (before, it, after) => {
      expect(identifyingParts(`${before}${it}${after}`, known).map(({ text }) => text)).toContain(it);
    }),
  );
});

it('are replaced by words that are none themselves, in both languages', () => {
  for (const kind of identifyingKinds)
    for (const text of Object.values(replacements[kind])) expect([kind, found(text)]).toEqual([kind, []]);
});

it('are pointed out by what the readers are to learn: contact data always, names where the owner stays unknown', () => {
  const shown = (visibility: string): IdentifyingKind[] => identifyingKinds.filter((kind) => isPointedOut(kind, visibility));
  expect(shown('PUBLIC')).toEqual(['PHONE', 'EMAIL', 'LINK', 'NUMBER']);
  expect(shown('MEMBERS')).toEqual(shown('PUBLIC'));
  expect(shown('ANONYMOUS')).toEqual([...identifyingKinds]);
  expect([hidesOwner('ANONYMOUS'), hidesOwner('MEMBERS')]).toEqual([true, false]);
});

it('know of councils what regions do not tell already', () => {
  expect(finerPlaces(['Morogoro MC', 'Morogoro DC', 'Kilosa DC', 'Kilosa', 'Kigoma-Ujiji MC', ' '], ['Morogoro', 'Kigoma'])).toEqual([
    'Kilosa',
    'Kigoma-Ujiji',
  ]);
});
