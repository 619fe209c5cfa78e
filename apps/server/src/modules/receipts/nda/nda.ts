import type { Language } from '@kongano/domain';
import type { Agreement } from '../receipt-content';
import { nda20261130 } from './nda-2026-11-30';

/**
 * Every text of the confidentiality agreement that was ever offered, the one that is signed today last. One that was published is never changed: what
 * a lawyer mends is a new version.
 */
const versions: readonly { readonly version: string; readonly texts: Readonly<Record<Language, string>> }[] = [
  { version: '2026-11-30', texts: nda20261130 },
];

/** The text that is signed today. */
export function currentNda(language: Language): Agreement {
  const last = versions.at(-1);
  if (!last) throw new Error('There is no text of the confidentiality agreement.');
  return { language, version: last.version, text: last.texts[language] };
}
