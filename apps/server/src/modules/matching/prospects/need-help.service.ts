import type { Pool } from 'pg';
import type { Actor } from '../../../platform/session';
import { codesUnder } from '../../vocabulary';
import type { Experts, SuggestedExpertValue } from '../experts';
import type { MatchFinder } from '../match-finder';

export interface RegionToAskRow {
  readonly regionCode: string;
  readonly titleEn: string;
  readonly titleSw: string | null;
  readonly offers: number;
}

export interface NeedHelpValue {
  readonly experts: readonly SuggestedExpertValue[];
  readonly sectorCode: string | null;
  readonly regions: readonly RegionToAskRow[];
  readonly missing: readonly string[];
}

const EXPERTS = 3;
const REGIONS = 3;

/** What would help a need that nothing answers: whom to ask, where to ask, and what to ask its owner for. */
export class NeedHelps {
  constructor(
    private readonly pool: Pool,
    private readonly finder: MatchFinder,
    private readonly experts: Experts,
  ) {}

  async of(actor: Actor, needId: string): Promise<NeedHelpValue> {
    const { document } = await this.finder.asking(actor, 'NEED', needId);
    // The division of ISIC: wide enough to find somebody, narrow enough to be the trade.
    const sectorCode = document.sectorCodes[0]?.slice(0, 2) ?? null;
    return {
      experts: await this.experts.forNeed(actor, needId, 'PERSON', EXPERTS),
      sectorCode,
      regions: sectorCode === null ? [] : await this.#regions(sectorCode),
      missing: [
        ...(document.sectorCodes.length === 0 ? ['sector'] : []),
        ...(document.fieldCodes.length === 0 ? ['fields'] : []),
        ...(document.keywords.length === 0 ? ['keywords'] : []),
        ...(document.mustHaves?.length ? [] : ['mustHaves']),
        ...(document.trlMin === undefined ? ['trlMin'] : []),
      ],
    };
  }

  /** Counted as the list of offers counts them for staff. */
  async #regions(sectorCode: string): Promise<RegionToAskRow[]> {
    const { rows } = await this.pool.query<RegionToAskRow>(
      `select o.region_code as "regionCode", t.title_en as "titleEn", t.title_sw as "titleSw", count(*)::int as offers
       from offer o join term t on t.scheme = 'REGION' and t.code = o.region_code
       where o.status = 'PUBLISHED' and o.sector_codes && (select array_agg(s.code) from ${codesUnder('SECTOR', '$1::text')} s)
       group by 1, 2, 3 order by offers desc, "regionCode" limit ${REGIONS}`,
      [sectorCode],
    );
    return rows;
  }
}
