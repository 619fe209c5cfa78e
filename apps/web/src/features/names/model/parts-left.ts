import { type IdentifyingPart, identifyingParts, isPointedOut, type KnownNames } from '@kongano/domain';

/** A text of a posting under the name of its field. */
export interface NamedText {
  readonly field: string;
  readonly label: string;
  readonly text: string | null | undefined;
}

export interface PartLeft extends IdentifyingPart {
  readonly field: string;
  readonly label: string;
}

/** What is pointed out in a text that others will read with this visibility. */
export const pointedOut = (text: string, known: KnownNames, visibility: string): readonly IdentifyingPart[] =>
  identifyingParts(text, known).filter(({ kind }) => isPointedOut(kind, visibility));

/** The same in all texts of a posting, each part once for each field. */
export function partsLeft(texts: readonly NamedText[], known: KnownNames, visibility: string): readonly PartLeft[] {
  return texts.flatMap(({ field, label, text }) => {
    const seen = new Set<string>();
    return pointedOut(text ?? '', known, visibility)
      .filter((part) => !seen.has(part.text) && seen.add(part.text))
      .map((part) => ({ ...part, field, label }));
  });
}

/** The text with every place of a part replaced. */
export function replaced(text: string, parts: readonly IdentifyingPart[], { text: part }: IdentifyingPart, words: string): string {
  return parts
    .filter((one) => one.text === part)
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => left.slice(0, start) + words + left.slice(end), text);
}
