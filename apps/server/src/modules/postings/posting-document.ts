import { type OrganisationKind, type OrganisationSize, type PartnerSought, partnersOf } from '@kongano/domain';
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

/** Of the organisation behind a posting what the matcher asks for: what kind of partner it is. */
export interface PostingOwner {
  readonly organisation_kind: OrganisationKind | null;
  readonly organisation_size: OrganisationSize | null;
}

/** The columns of {@link PostingOwner}, read beside those of a table of postings. */
export const ownerColumns = (table: 'need' | 'offer'): string =>
  ['kind', 'size']
    .map((column) => `(select o.${column} from organisation o where o.id = ${table}.organisation_id) as organisation_${column}`)
    .join(', ');

export const partnerKindsOf = ({ organisation_kind: kind, organisation_size: size }: PostingOwner): PartnerSought[] =>
  kind ? partnersOf(kind, size) : [];
