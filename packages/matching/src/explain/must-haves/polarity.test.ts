import { isDenial, isDenied, isHoped } from './polarity';

const deniedIn = (text: string, word: string): boolean => {
  const start = text.indexOf(word);
  return isDenied(text, start, start + word.length);
};

describe('what a sentence denies', () => {
  test.each([
    ['No electricity needed.', 'electricity'],
    ['It works without mains electricity.', 'electricity'],
    ['It does not work in rain.', 'rain'],
    ["It doesn't need water.", 'water'],
    ['Chrome-free tanning.', 'Chrome'],
    ['Free of chromium.', 'chromium'],
    ['Free from added sugar.', 'sugar'],
    ['It lacks a motor.', 'motor'],
    ['Not certified by TBS.', 'TBS'],
    ['It cannot reach 80 kg.', '80 kg'],
    ['Inafanya kazi bila umeme.', 'umeme'],
    ['Hayahitaji umeme.', 'umeme'],
    ['Mashine isiyotumia mafuta.', 'mafuta'],
    ['Mashine isitumie kuni.', 'kuni'],
    ['Haina kemikali.', 'kemikali'],
    ['Hakuna moshi.', 'moshi'],
    ['Si ya plastiki.', 'plastiki'],
  ])('"%s" denies %s', (text, word) => {
    expect(deniedIn(text, word)).toBe(true);
  });

  test.each([
    ['It needs electricity.', 'electricity'],
    ['Not more than 12 % moisture.', 'moisture'],
    ['Uses no more than 5 kW of power.', 'power'],
    ['Not dear, and it works in rain.', 'rain'],
    ['There is no motor. It works in rain.', 'rain'],
    ['Without any doubt the best dryer for small groups in rain.', 'rain'],
    ['Free training on chromium.', 'chromium'],
    ['Inatumia umeme.', 'umeme'],
    ['Gharama isiyozidi milioni tano za umeme.', 'umeme'],
    ['Unyevu usiopungua asilimia kumi.', 'asilimia'],
    ['Halijoto ya nyuzi 20.', 'nyuzi'],
    ['Hakikisha ubora wa maji.', 'maji'],
    ['Mashine hutumia kuni.', 'kuni'],
    ['Siku mbili za mafunzo.', 'mafunzo'],
    ['Hatua ya kusaga.', 'kusaga'],
  ])('"%s" does not deny %s', (text, word) => {
    expect(deniedIn(text, word)).toBe(false);
  });

  test.each([
    ['haihitaji', true],
    ['hayatumii', true],
    ['isiyo', true],
    ['zisizotumia', true],
    ['bila', true],
    ['Without', true],
    ['hutumia', false],
    ['hatua', false],
    ['halijoto', false],
    ['isimamie', false],
    ['works', false],
    ['siku', false],
  ])('the word "%s" denies by itself: %s', (word, expected) => {
    expect(isDenial(word)).toBe(expected);
  });
});

describe('what a sentence only hopes for', () => {
  test.each([
    ['We hope to reach 80 kg per hour.', true],
    ['Certification by TBS is planned.', true],
    ['We look for a packhouse for trials.', true],
    ['Not yet tested in the field.', true],
    ['It could reach 80 kg.', true],
    ['Tunatafuta kikundi cha wakulima.', true],
    ['Mashine bado haijajaribiwa.', true],
    ['Inatarajiwa kufika sokoni mwakani.', true],
    ['It reaches 80 kg per hour.', false],
    ['Certified by TBS.', false],
    ['Mashine imejaribiwa shambani.', false],
  ])('"%s": %s', (sentence, expected) => {
    expect(isHoped(sentence)).toBe(expected);
  });
});
