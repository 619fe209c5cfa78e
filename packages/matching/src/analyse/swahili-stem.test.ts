import fc from 'fast-check';
import { stemSwahili } from './swahili-stem';

/** Words by the stem they share: the project's list of pairs (own work, CC0-1.0). */
const families: Record<string, string> = {
  buni: 'ubunifu mbunifu wabunifu kubuni bunifu zilizobuniwa',
  tafiti: 'utafiti tafiti mtafiti watafiti walitafiti zilizotafitiwa',
  hitaji: 'hitaji mahitaji tunahitaji hatuhitaji yanayohitajika',
  zalish: 'uzalishaji wazalishaji kuzalisha inayozalishwa',
  sindik: 'usindikaji kusindika imesindikwa',
  kaush: 'kikaushio vikaushio ukaushaji kukausha',
  shirik: 'ushirikiano kushirikiana washirika tunashirikiana',
  endel: 'maendeleo endelevu kuendeleza uendelezaji',
  saidi: 'kusaidia usaidizi wanasaidia',
  tumi: 'kutumia matumizi watumiaji',
  tum: 'kutuma',
  lim: 'kilimo mkulima wakulima kulima',
  funz: 'mafunzo kufunza mwanafunzi',
  wand: 'kiwanda viwanda kiwandani',
  tanda: 'mtandao mitandao',
  radi: 'mradi miradi',
  pat: 'upatikanaji inapatikana kupata',
  unganish: 'kuunganisha uunganishaji',
  mafuta: 'mafuta',
  fut: 'kufuta',
  alizeti: 'alizeti',
  mwani: 'mwani',
  tathmini: 'tathmini',
  asali: 'asali',
  sok: 'soko masoko sokoni',
};

describe('Swahili stemming', () => {
  test.each(Object.entries(families))('the family of %s has one stem: %s', (stem, words) => {
    expect(words.split(' ').map(stemSwahili)).toEqual(words.split(' ').map(() => stem));
  });

  test('words that only look inflected stay whole', () => {
    expect(['mafuta', 'alizeti', 'mwani', 'asali', 'nchini'].map(stemSwahili)).toEqual(['mafuta', 'alizeti', 'mwani', 'asali', 'nchini']);
  });

  test('to use and to send stay apart', () => {
    expect(stemSwahili('watumiaji')).not.toBe(stemSwahili('wanatuma'));
  });

  test.each([
    ['kupima', 'vimepimwa'],
    ['kusaga', 'wanasaga'],
    ['kununua', 'tunanunua'],
    ['kupauka', 'zisizopauka'],
    ['shamba', 'shambani'],
  ])('a root nobody listed: %s meets %s', (one, other) => {
    expect(stemSwahili(one)).toBe(stemSwahili(other));
  });

  test('a stem is never longer than its word, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(stemSwahili(word).length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});
