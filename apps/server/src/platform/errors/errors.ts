import type { Language } from '@kongano/domain';

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'OPERATION_NOT_TRUSTED'
  | 'TOKEN_NOT_VALID'
  | 'BUDGET_SPENT'
  /** What is asked for is being prepared: the same question is answered in a moment. */
  | 'NOT_READY';

/** A refusal that is thrown (permission, not found, fault of the caller). What a person can mend is returned as a problem instead. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly texts: Readonly<Record<Language, string>>,
  ) {
    super(texts.en);
  }
}

export const notSignedIn = () =>
  new Refusal('UNAUTHENTICATED', { en: 'Sign in to go on.', sw: 'Ingia kwenye akaunti yako ili kuendelea.' });
export const notAllowed = () =>
  new Refusal('FORBIDDEN', {
    en: 'You may not do this. Ask the broker if you think you should.',
    sw: 'Huna ruhusa ya kufanya hivi. Muulize mwunganishi kama unadhani unapaswa kuwa nayo.',
  });
/** Also the answer for what exists but is hidden: the two must look alike. */
export const notFound = () =>
  new Refusal('NOT_FOUND', { en: 'This was not found. It may have been removed.', sw: 'Hakijapatikana. Huenda kimeondolewa.' });
export const readingToken = () =>
  new Refusal('FORBIDDEN', {
    en: 'This access token only reads. Make one that may write, in the settings.',
    sw: 'Tokeni hii ya ufikiaji ni ya kusoma tu. Tengeneza inayoweza kuandika, kwenye mipangilio.',
  });
export const reusedKey = () =>
  new Refusal('CONFLICT', {
    en: 'This was already sent with other content. Reload the page and try again.',
    sw: 'Hii ilishatumwa ikiwa na maudhui mengine. Pakia ukurasa upya kisha ujaribu tena.',
  });
export const badInput = (en: string, sw: string) => new Refusal('BAD_USER_INPUT', { en, sw });
