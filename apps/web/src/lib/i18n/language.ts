import { preferences } from '../preferences';

/** The two languages of Kongano; both are first. */
export const languages = ['en', 'sw'] as const;
export type Language = (typeof languages)[number];

/** A language is written in its own words, whichever language is on. */
export const languageNames: Record<Language, string> = { en: 'English', sw: 'Kiswahili' };

/** Narrows text from outside (an address, the browser, storage) to a language we have. */
export function asLanguage(tag: string | null | undefined): Language | undefined {
  const short = tag?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === short);
}

/** Language by precedence: `?lang`, what the person chose before, the browser's list, English. */
export function chooseLanguage(search: string, browserTags: readonly string[]): Language {
  const asked = asLanguage(new URLSearchParams(search).get('lang'));
  const stored = asLanguage(preferences.get('language'));
  const preferred = browserTags.map(asLanguage).find((language) => language !== undefined);
  return asked ?? stored ?? preferred ?? 'en';
}
