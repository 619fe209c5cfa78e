import { type OrganisationKind, type OrganisationSize, type PartnerSought, partnersOf, type Visibility } from '@kongano/domain';
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

/** Of the organisation behind a posting what the matcher asks for: what kind of partner it is. Of an anonymous one it asks nothing. */
export interface PostingOwner {
  readonly visibility: Visibility;
  readonly organisation_kind: OrganisationKind | null;
  readonly organisation_size: OrganisationSize | null;
}

/** The columns of {@link PostingOwner}, read beside those of a table of postings. */
export const ownerColumns = (table: 'need' | 'offer'): string =>
  ['kind', 'size']
    .map((column) => `(select o.${column} from organisation o where o.id = ${table}.organisation_id) as organisation_${column}`)
    .join(', ');

export const partnerKindsOf = ({ visibility, organisation_kind: kind, organisation_size: size }: PostingOwner): PartnerSought[] =>
  kind && visibility !== 'ANONYMOUS' ? partnersOf(kind, size) : [];

/** The columns of a table of postings that decide who may read one. */
export interface PostingReaders {
  readonly status: ReadablePosting['status'];
  readonly visibility: ReadablePosting['visibility'];
  readonly archived_at: Date | null;
  readonly author_id: string;
  readonly organisation_id: string | null;
  readonly named: string[];
  readonly confidants: string[];
}

const readerIds = (table: string, and: string): string =>
  `array(select who.id from posting_reader r, unnest(array[r.person_id, r.organisation_id]) who(id) where r.posting_id = ${table}.id and who.id is not null${and})`;

/** Those of {@link PostingReaders} that are no columns of the table itself. */
export const readerColumns = (table: 'need' | 'offer'): string =>
  `${readerIds(table, '')} as named, ${readerIds(table, ' and r.knows_owner')} as confidants`;

export const readableOf = (row: PostingReaders): ReadablePosting => ({
  status: row.status,
  visibility: row.visibility,
  archivedAt: row.archived_at,
  authorId: row.author_id,
  organisationId: row.organisation_id,
  named: row.named,
  confidants: row.confidants,
});
