import type { Language, OfferStatus, PartnerSought, Visibility } from '@kongano/domain';
import { statedPrice } from '@kongano/matching';
import type { Pool } from 'pg';
import {
  bodyOf,
  ownerColumns,
  type PostingDocument,
  type PostingOwner,
  type PostingReaders,
  partnerKindsOf,
  readableOf,
  readerColumns,
  textParts,
} from '../postings';

interface OfferText extends PostingOwner, PostingReaders {
  readonly visibility: Visibility;
  readonly status: OfferStatus;
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
  readonly partner_sought: PartnerSought[];
  readonly capacity_projects: number | null;
  readonly available_from: string | null;
  readonly available_to: string | null;
  readonly stated_on: string;
  readonly on_hold_until: string | null;
}

const columns = `id, language, to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD') stated_on, title, summary, description, advantages, keywords,
  sector_codes, field_codes, trl, region_code, partnership_types, partner_sought, capacity_projects, available_from, available_to, status,
  visibility, archived_at, on_hold_until, author_id, organisation_id, ${ownerColumns('offer')}, ${readerColumns('offer')}`;

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
  const price = statedPrice(bodyOf(parts));
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
      partnersSought: offer.partner_sought,
      partnerKinds: partnerKindsOf(offer),
      ...(offer.capacity_projects !== null && { isAvailable: offer.capacity_projects > 0 }),
      ...(offer.available_from !== null && { availableFrom: offer.available_from }),
      ...(offer.available_to !== null && { availableTo: offer.available_to }),
      statedOn: offer.stated_on,
      ...(price !== undefined && { price }),
    },
    parts,
    readable: readableOf(offer),
    isOpenForMatch: offer.status === 'PUBLISHED' && !offer.archived_at && !offer.on_hold_until,
  };
}
