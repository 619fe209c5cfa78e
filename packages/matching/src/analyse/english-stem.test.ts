import fc from 'fast-check';
import { stemEnglish } from './english-stem';

/** Word and stem, by the steps of the published description. */
const pairs: Record<string, string> = {
  // Plurals.
  caresses: 'caress',
  ties: 'tie',
  cries: 'cri',
  gas: 'gas',
  gaps: 'gap',
  kiwis: 'kiwi',
  bus: 'bus',
  glass: 'glass',
  // Past and progressive forms.
  agreed: 'agre',
  feed: 'feed',
  plastered: 'plaster',
  bled: 'bled',
  motoring: 'motor',
  sing: 'sing',
  luxuriating: 'luxuri',
  hopping: 'hop',
  hoping: 'hope',
  falling: 'fall',
  sized: 'size',
  // A final y after a consonant.
  cry: 'cri',
  by: 'by',
  say: 'say',
  enjoy: 'enjoy',
  // Derived forms.
  relational: 'relat',
  conditional: 'condit',
  rationally: 'ration',
  digitizer: 'digit',
  operator: 'oper',
  feudalism: 'feudal',
  decisiveness: 'decis',
  hopefulness: 'hope',
  callousness: 'callous',
  formality: 'formal',
  sensitivity: 'sensit',
  sensibility: 'sensibl',
  geology: 'geolog',
  homogenously: 'homogen',
  // Adjectives and last suffixes.
  triplicate: 'triplic',
  formative: 'format',
  formalize: 'formal',
  electricity: 'electr',
  electrical: 'electr',
  goodness: 'good',
  revival: 'reviv',
  allowance: 'allow',
  inference: 'infer',
  adjustable: 'adjust',
  replacement: 'replac',
  adoption: 'adopt',
  effective: 'effect',
  // Last letters.
  probate: 'probat',
  rate: 'rate',
  controlling: 'control',
  roll: 'roll',
  // Words the description lists apart.
  skies: 'sky',
  dying: 'die',
  news: 'news',
  early: 'earli',
  generously: 'generous',
  communism: 'communism',
  succeeding: 'succeed',
  outing: 'outing',
  // Apostrophes.
  "firm's": 'firm',
  "firms'": 'firm',
};

describe('English stemming', () => {
  test.each(Object.entries(pairs))('%s becomes %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });

  test('forms of one word meet', () => {
    for (const family of [
      ['dry', 'dries', 'dried'],
      ['process', 'processes', 'processing'],
      ['harden', 'hardened', 'hardening'],
    ]) {
      expect(new Set(family.map(stemEnglish)).size).toBe(1);
    }
  });

  test('words of one or two letters stay', () => {
    expect(['is', 'as', 'a', ''].map(stemEnglish)).toEqual(['is', 'as', 'a', '']);
  });

  test('no word grows by more than the e that a stem may regain, and none throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(stemEnglish(word).length).toBeLessThanOrEqual(word.length + 1);
      }),
    );
  });
});
