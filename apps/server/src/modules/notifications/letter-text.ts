/** A case as its letter names it. */
export interface LetterCase {
  readonly title: string;
  /** The broker's reason, where there is one. */
  readonly reason: string | null;
  /** Full address of the page. */
  readonly link: string;
}

export type LetterText = (about: LetterCase) => { readonly subject: string; readonly lines: readonly string[] };
