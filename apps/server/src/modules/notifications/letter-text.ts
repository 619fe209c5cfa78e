/** A case as its letter names it. */
export interface LetterCase {
  readonly title: string;
  /** The broker's reason, where there is one. */
  readonly reason: string | null;
  /** Full addresses by which the reader answers at once, where they can. */
  readonly answers?: { readonly yes: string | null; readonly no: string | null };
  /** Full address of the page. */
  readonly link: string;
}

export type LetterText = (about: LetterCase) => { readonly subject: string; readonly lines: readonly string[] };

/** A letter of one sentence, whose subject is a few words and the case's title. */
export const oneLine =
  (subject: string, line: string): LetterText =>
  ({ title }) => ({ subject: subject.endsWith('?') ? `${subject} ${title}` : `${subject}: ${title}`, lines: [line] });
