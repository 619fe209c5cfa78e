import type { Language, NeedStatus, PartnerSought, Visibility } from '@kongano/domain';
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
import type { MustHaveValue } from './need.entity';

interface NeedText extends PostingOwner, PostingReaders {
  readonly visibility: Visibility;
  readonly status: NeedStatus;
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly problem: string | null;
  readonly background: string | null;
  readonly tried: string | null;
  readonly wanted_solutions: string | null;
  readonly keywords: string[];
  readonly sector_code: string | null;
  readonly field_codes: string[];
  readonly trl_min: number | null;
  readonly trl_max: number | null;
  readonly region_code: string | null;
  readonly partnership_types: string[];
  readonly must_haves: MustHaveValue[];
  readonly partner_sought: PartnerSought[];
  readonly budget_max: number | null;
  readonly interest_deadline: string | null;
  readonly stated_on: string;
  readonly on_hold_until: string | null;
}

const columns = `id, language, to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD') stated_on, title, problem, background, tried, wanted_solutions,
  keywords, sector_code, field_codes, trl_min, trl_max, region_code, partnership_types, must_haves, partner_sought, budget_max, interest_deadline,
  status, visibility, archived_at, on_hold_until, author_id, organisation_id, ${ownerColumns('need')}, ${readerColumns('need')}`;

/** Needs as the matcher reads them, whatever their state. */
export async function loadNeedDocuments(pool: Pool, ids: readonly string[]): Promise<PostingDocument[]> {
  const { rows } = await pool.query<NeedText>(`select ${columns} from need where id = any($1)`, [ids]);
  return rows.map(toDocument);
}

/** A page of the needs that could be matched, by id: those after `after`. */
export async function loadNeedDocumentsAfter(pool: Pool, after: string | null, limit: number): Promise<PostingDocument[]> {
  const { rows } = await pool.query<NeedText>(
    `select ${columns} from need where status in ('PUBLISHED', 'IN_DISCUSSION') and ($1::uuid is null or id > $1) order by id limit $2`,
    [after, limit],
  );
  return rows.map(toDocument);
}

function toDocument(need: NeedText): PostingDocument {
  const { problem, background, tried } = need;
  const parts = textParts({ problem, background, tried, wantedSolutions: need.wanted_solutions });
  return {
    document: {
      id: need.id,
      language: need.language,
      title: need.title,
      body: bodyOf(parts),
      keywords: need.keywords,
      sectorCodes: need.sector_code ? [need.sector_code] : [],
      fieldCodes: need.field_codes,
      ...(need.trl_min !== null && { trlMin: need.trl_min }),
      ...(need.trl_max !== null && { trlMax: need.trl_max }),
      ...(need.region_code !== null && { regionCode: need.region_code }),
      partnershipTypes: need.partnership_types,
      mustHaves: need.must_haves,
      partnersSought: need.partner_sought,
      partnerKinds: partnerKindsOf(need),
      ...(need.budget_max !== null && { budgetMax: need.budget_max }),
      statedOn: need.stated_on,
      ...(need.interest_deadline !== null && { wantedBy: need.interest_deadline }),
    },
    parts,
    readable: readableOf(need),
    isOpenForMatch: (need.status === 'PUBLISHED' || need.status === 'IN_DISCUSSION') && !need.archived_at && !need.on_hold_until,
  };
}
