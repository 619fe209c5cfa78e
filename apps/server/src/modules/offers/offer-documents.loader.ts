import type { Language, OfferStatus, Visibility } from '@kongano/domain';
import type { Pool } from 'pg';
import { bodyOf, type PostingDocument, textParts } from '../postings';

interface OfferText {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly advantages: string | null;
  readonly keywords: string[];
  readonly sector_codes: string[];
  readonly field_codes: string[];
  readonly trl: number | null;
  readonly region_code: string | null;
  readonly partnership_types: string[];
  readonly capacity_projects: number | null;
  readonly status: OfferStatus;
  readonly visibility: Visibility;
  readonly archived_at: Date | null;
  readonly on_hold_until: string | null;
  readonly author_id: string;
  readonly organisation_id: string | null;
}

const columns = `id, language, title, summary, description, advantages, keywords, sector_codes, field_codes, trl, region_code, partnership_types,
  capacity_projects, status, visibility, archived_at, on_hold_until, author_id, organisation_id`;

/** Offers as the matcher reads them, whatever their state. */
export async function loadOfferDocuments(pool: Pool, ids: readonly string[]): Promise<PostingDocument[]> {
  const { rows } = await pool.query<OfferText>(`select ${columns} from offer where id = any($1)`, [ids]);
  return rows.map(toDocument);
}

/** A page of the offers that could be matched, by id: those after `after`. */
export async function loadOfferDocumentsAfter(pool: Pool, after: string | null, limit: number): Promise<PostingDocument[]> {
  const { rows } = await pool.query<OfferText>(
    `select ${columns} from offer where status = 'PUBLISHED' and ($1::uuid is null or id > $1) order by id limit $2`,
    [after, limit],
  );
  return rows.map(toDocument);
}

function toDocument(offer: OfferText): PostingDocument {
  const { summary, description, advantages } = offer;
  const parts = textParts({ summary, description, advantages });
  return {
    document: {
      id: offer.id,
      language: offer.language,
      title: offer.title,
      body: bodyOf(parts),
      keywords: offer.keywords,
      sectorCodes: offer.sector_codes,
      fieldCodes: offer.field_codes,
      ...(offer.trl !== null && { trlMin: offer.trl, trlMax: offer.trl }),
      ...(offer.region_code !== null && { regionCode: offer.region_code }),
      partnershipTypes: offer.partnership_types,
      ...(offer.capacity_projects !== null && { isAvailable: offer.capacity_projects > 0 }),
    },
    parts,
    readable: {
      status: offer.status,
      visibility: offer.visibility,
      archivedAt: offer.archived_at,
      authorId: offer.author_id,
      organisationId: offer.organisation_id,
    },
    isOpenForMatch: offer.status === 'PUBLISHED' && !offer.archived_at && !offer.on_hold_until,
  };
}
