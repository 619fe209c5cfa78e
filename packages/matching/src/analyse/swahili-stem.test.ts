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

  test.each([
    ['what is wont to be', 'hupanda panda kupanda hupandwa'],
    ['what is wont to be, of a root in the list', 'hukausha kausha hukaushwa'],
    ['for or with something', 'kukaushia kausha zilizokaushiwa kikaushio'],
    ['for something, of a root nobody listed', 'kupikia pika alimpikia upikaji'],
    ['a place to be at', 'kufikia fika anafika'],
    ['to pay somebody', 'lipa lipia kulipwa malipo'],
    ['behind a vowel, for somebody', 'fungua kufungulia'],
    ['to make so', 'bora kuboresha boresha uboreshaji iliyoboreshwa'],
    ['to make strong', 'imara kuimarisha uimarishaji'],
    ['to make begin', 'anza kuanzisha wameanza'],
    ['verbs that have such an end by themselves', 'pokea kupokea upokeaji anapokea'],
    ['what is done to things named before', 'kukaza kuzikaza kaza'],
    ['what is measured', 'pima ameupima kuipima vipimo'],
    ['what is used', 'tumia kuitumia inatumika'],
  ])('%s: %s', (_name, forms) => {
    expect(new Set(forms.split(' ').map(stemSwahili)).size).toBe(1);
  });

  test.each([
    ['huduma', 'duma'],
    ['huisha', 'maisha'],
    ['vipande', 'kupanda'],
    ['mikate', 'kukata'],
    ['kuziba', 'baba'],
    ['asilimia', 'kilimo'],
    ['bandia', 'banda'],
  ])('%s is no form of %s', (one, other) => {
    expect(stemSwahili(one)).not.toBe(stemSwahili(other));
  });

  test('a stem is never longer than its word, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(stemSwahili(word).length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});
