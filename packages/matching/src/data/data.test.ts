import { domainGlossary } from './glossary-domain';
import { technicalGlossary } from './glossary-technical';
import { englishStopWords } from './stop-words-en';
import { swahiliStopWords } from './stop-words-sw';
import { knownRoots, protectedWords } from './swahili-rules';

const lines = (text: string): string[] => text.trim().split('\n');
const words = (text: string): string[] => text.trim().split(/\s+/);

describe.each([
  ['domain', domainGlossary],
  ['technical', technicalGlossary],
])('the %s glossary', (_name, glossary) => {
  test('every line names a meaning in both languages', () => {
    expect(lines(glossary).filter((line) => !/^[^=]*[^=\s] = [^=\s][^=]*$/.test(line))).toEqual([]);
  });

  test('no form is empty or padded', () => {
    const forms = lines(glossary).flatMap((line) => line.split(' = ').flatMap((side) => side.split('/')));
    expect(forms.filter((form) => form.trim() === '' || form !== form.trim())).toEqual([]);
  });

  test('no line stands twice', () => {
    expect(new Set(lines(glossary)).size).toBe(lines(glossary).length);
  });
});

test.each([
  ['English function words', englishStopWords],
  ['Swahili function words', swahiliStopWords],
  ['protected words', protectedWords],
  ['roots', knownRoots],
])('%s are in lower case, each once', (_name, list) => {
  expect(words(list).filter((word) => !/^[a-z']+$/.test(word))).toEqual([]);
  expect(new Set(words(list)).size).toBe(words(list).length);
});
