import { languages } from '../values/identity';
import { accountTexts } from './account-texts';
import { caseTexts } from './case-texts';
import { formTexts } from './form-texts';
import { lifecycleTexts } from './lifecycle-texts';
import { type ProblemCode, problemText, problemTexts } from './problem-texts';
import { projectTexts } from './project-texts';

// Object.keys forgets that the keys are codes.
const codes = Object.keys(problemTexts) as ProblemCode[];
const texts = codes.flatMap((code) => languages.map((language) => ({ code, language, text: problemTexts[code][language] })));
const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((slot) => slot[1]).sort();

test('every code has a sentence in both languages', () => {
  expect(texts.filter(({ text }) => !/^[A-Z“].{8,}[.?!”]$/.test(text))).toEqual([]);
});

test('both languages fill the same slots', () => {
  expect(codes.filter((code) => slotsOf(problemTexts[code].en).join() !== slotsOf(problemTexts[code].sw).join())).toEqual([]);
});

test('no code stands in two lists, where the one would hide the other', () => {
  const all = [lifecycleTexts, formTexts, caseTexts, accountTexts, projectTexts].flatMap((list) => Object.keys(list));
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
  expect(new Set(all)).toEqual(new Set(codes));
});

test('the two languages never share a text', () => {
  expect(codes.filter((code) => problemTexts[code].en === problemTexts[code].sw)).toEqual([]);
});

test('the broker is mwunganishi, never dalali', () => {
  expect(texts.filter(({ text }) => /dalali/i.test(text))).toEqual([]);
  const named = codes.filter((code) => /\bbroker\b/i.test(problemTexts[code].en));
  expect(named.filter((code) => !/mwunganishi/i.test(problemTexts[code].sw))).toEqual([]);
});

test('what is said of a need agrees with hitaji, what is said of an offer with ofa', () => {
  const about = (prefix: string) => codes.filter((code) => code.startsWith(prefix));
  expect(about('NEED_').filter((code) => !/hitaji/i.test(problemTexts[code].sw))).toEqual([]);
  expect(about('OFFER_').filter((code) => !/ofa/i.test(problemTexts[code].sw))).toEqual([]);
  expect(about('OFFER_').filter((code) => /\b(limesh|halija|lifungue|liache)/i.test(problemTexts[code].sw))).toEqual([]);
});

test('a message is filled with its values, thousands apart', () => {
  expect(problemText('TOO_LONG', 'en', { limit: 5000 })).toBe('This is too long. Shorten it to 5,000 characters.');
  expect(problemText('TOO_LONG', 'sw', { limit: 120 })).toBe('Maandishi ni marefu mno. Yafupishe yasizidi herufi 120.');
  expect(problemText('FILE_TOO_LARGE', 'en', { limit: '10' })).toBe('A file may have 10 MB. Make it smaller and try again.');
});

test('a slot without a value is left empty, and values are not read as slots', () => {
  expect(problemText('TOO_HIGH', 'en')).toBe('Enter  or less.');
  expect(problemText('TOO_HIGH', 'en', { limit: '{limit}' })).toBe('Enter {limit} or less.');
});
