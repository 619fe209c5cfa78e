import { conceptByKey, conceptOfPhrase, conceptsOfWord, isOnlySwahili, startsPhrase } from './glossary';
import { stemOf } from './stem';

const english = (word: string) => conceptsOfWord({ surface: word, stem: stemOf(word, 'en'), language: 'en' }).map(({ key }) => key);
const swahili = (word: string) => conceptsOfWord({ surface: word, stem: stemOf(word, 'sw'), language: 'sw' }).map(({ key }) => key);

describe('the glossary of both languages', () => {
  test.each([
    ['seaweed', 'mwani'],
    ['dryer', 'vikaushio'],
    ['drying', 'kukausha'],
    ['honey', 'asali'],
    ['wastewater', 'majitaka'],
    ['rice', 'mchele'],
    ['researchers', 'watafiti'],
  ])('%s and %s mean the same', (one, other) => {
    expect(english(one)).toHaveLength(1);
    expect(swahili(other)).toContain(english(one)[0]);
  });

  test('a Swahili word may have several meanings, an English one has one', () => {
    expect(swahili('kusafisha').length).toBeGreaterThan(1);
    expect(english('refining')).toHaveLength(1);
  });

  test('a place form is known by its noun', () => {
    expect(swahili('shambani')).toEqual(english('farm'));
  });

  test('short stems that collide bring no meaning', () => {
    expect(swahili('wanataka')).toEqual([]);
    expect(swahili('sita')).toEqual([]);
  });

  test('a phrase has a meaning of its own, looked up without its function words', () => {
    const inSwahili = ['nishati', 'jua'].map((word) => stemOf(word, 'sw'));
    const inEnglish = ['solar', 'energy'].map((word) => stemOf(word, 'en'));
    expect(startsPhrase(inSwahili[0] ?? '', 'sw')).toBe(true);
    expect(conceptOfPhrase(inSwahili, 'sw')).toBe(conceptOfPhrase(inEnglish, 'en'));
    expect(conceptOfPhrase(['nobody', 'knows'], 'en')).toBeUndefined();
  });

  test('a meaning can be named in both languages', () => {
    expect(conceptByKey('#seaweed')).toEqual({ key: '#seaweed', en: 'seaweed', sw: 'mwani' });
    expect(conceptByKey('seaweed')).toBeUndefined();
  });

  test('only words that mean nothing in English count as foreign in an English text', () => {
    expect(isOnlySwahili('mafundi')).toBe(true);
    expect(isOnlySwahili('workshop')).toBe(false);
  });
});
