import type { MatchDocument } from '@kongano/matching';
import type { ReadablePosting } from './posting.policy';

/** A text of a need or offer by its GraphQL name, so that a matched word can be shown where it stands. */
export interface TextPart {
  readonly field: string;
  readonly text: string;
}

/** A need or offer as the matcher reads it, with what decides who may read it. */
export interface PostingDocument {
  readonly document: MatchDocument;
  /** The body's texts in their order; the body is these, joined by {@link PART_BREAK}. */
  readonly parts: readonly TextPart[];
  readonly readable: ReadablePosting;
  /** False while it cannot be matched: on hold, archived, or in a state where nobody looks for a partner. */
  readonly isOpenForMatch: boolean;
}

export const PART_BREAK = '\n\n';

/** Texts that are there, in order. */
export const textParts = (texts: Readonly<Record<string, string | null>>): readonly TextPart[] =>
  Object.entries(texts).flatMap(([field, text]) => (text ? [{ field, text }] : []));

export const bodyOf = (parts: readonly TextPart[]): string => parts.map((part) => part.text).join(PART_BREAK);
