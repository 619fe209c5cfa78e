export type CleanText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: 'BAD_TEXT' };

/** C0 and C1 control characters and DEL, but for tab, line feed and carriage return. PostgreSQL refuses NUL; no screen shows the others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this expression is for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Half of a surrogate pair: with the flag u, whole pairs are read as the characters they are. */
const loneSurrogate = /\p{Surrogate}/u;

/**
 * The text as it is stored: NFC, lines ended by a line feed, no white space around it. Refuses control characters and halves of
 * surrogate pairs, which no database keeps. Cleaning twice changes nothing more.
 */
export function cleanText(text: string): CleanText {
  if (controlCharacter.test(text) || loneSurrogate.test(text)) return { ok: false, code: 'BAD_TEXT' };
  return { ok: true, text: text.replace(/\r\n?/g, '\n').normalize('NFC').trim() };
}

export interface TextProblem {
  /** Path in the input, such as `mustHaves.0.metric`. */
  readonly field: string;
  readonly code: 'BAD_TEXT';
}

/** The same input with every text in it cleaned, whatever its depth; what cannot be cleaned stays as it was and is named. */
export function cleanInput<Input>(input: Input): { readonly value: Input; readonly problems: readonly TextProblem[] } {
  const problems: TextProblem[] = [];
  // The copy has the shape of the input: only texts are replaced by texts.
  return { value: cleanedCopy(input, '', problems) as Input, problems };
}

function cleanedCopy(value: unknown, path: string, problems: TextProblem[]): unknown {
  if (typeof value === 'string') {
    const cleaned = cleanText(value);
    if (cleaned.ok) return cleaned.text;
    problems.push({ field: path, code: cleaned.code });
    return value;
  }
  if (Array.isArray(value)) return value.map((item, index) => cleanedCopy(item, pathOf(path, String(index)), problems));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanedCopy(item, pathOf(path, key), problems)]));
}

const pathOf = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

/** Records are walked: plain ones, those without a prototype, and instances of input classes. Dates, maps and the like are left alone. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Length as the database counts it: code points. */
export function textLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
