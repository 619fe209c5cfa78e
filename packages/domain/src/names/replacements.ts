import type { IdentifyingKind } from '../values/identifying';
import type { Language } from '../values/identity';

/** Words that may stand instead, in the language of the text: they leave the sentence whole and tell nobody. */
export const replacements: Readonly<Record<IdentifyingKind, Readonly<Record<Language, string>>>> = {
  ORGANISATION: { en: 'our firm', sw: 'kampuni yetu' },
  PERSON: { en: 'one of us', sw: 'mmoja wetu' },
  BRAND: { en: 'our product', sw: 'bidhaa yetu' },
  PHONE: { en: '(through the broker)', sw: '(kupitia mwunganishi)' },
  EMAIL: { en: '(through the broker)', sw: '(kupitia mwunganishi)' },
  LINK: { en: '(through the broker)', sw: '(kupitia mwunganishi)' },
  NUMBER: { en: '(left out)', sw: '(imeachwa)' },
  PLACE: { en: 'our district', sw: 'wilaya yetu' },
};

/** Kinds by which anybody could go past the broker, whatever the visibility. */
const contacts: ReadonlySet<IdentifyingKind> = new Set(['PHONE', 'EMAIL', 'LINK', 'NUMBER']);

/** Whether the owner is to stay unknown to readers. */
export const hidesOwner = (visibility: string): boolean => visibility === 'ANONYMOUS';

/** Whether a part of this kind is pointed out in a text that others will read with this visibility. */
export const isPointedOut = (kind: IdentifyingKind, visibility: string): boolean => hidesOwner(visibility) || contacts.has(kind);
