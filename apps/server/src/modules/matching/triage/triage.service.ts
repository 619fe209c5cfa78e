import { type PartnershipType, partnershipTypes, readyFrom, type Triage, triage } from '@kongano/domain';
import type { Pool } from 'pg';
import type { Actor } from '../../../platform/session';
import type { MatchFinder } from '../match-finder';
import type { PostingFeed } from '../projection';

export interface TriagedWayValue extends Triage {
  readonly offerId: string | null;
}

/** Offers looked at: what stands lower is no first answer. */
const LOOKED_AT = 10;

const isPartnership = (type: string): type is PartnershipType => partnershipTypes.some((one) => one === type);

/** Which way a need may be helped, from what it says and what offers there are. For staff and its own people. */
export class NeedTriage {
  constructor(
    private readonly pool: Pool,
    private readonly finder: MatchFinder,
    private readonly feed: PostingFeed,
  ) {}

  /** Throws not-found but for staff and the need's own people. */
  async of(actor: Actor, needId: string): Promise<TriagedWayValue[]> {
    const { document } = await this.finder.asking(actor, 'NEED', needId);
    const [said, fitting] = await Promise.all([this.#said(needId), this.#fitting(actor, needId)]);
    const ready = fitting.find(({ trl }) => trl >= readyFrom)?.id ?? null;
    const ways = triage({
      ...said,
      partnershipTypes: (document.partnershipTypes ?? []).filter(isPartnership),
      trlMin: document.trlMin ?? null,
      trlMax: document.trlMax ?? null,
      fittingTrls: fitting.map(({ trl }) => trl),
    });
    return ways.map((way) => ({ ...way, offerId: way.route === 'EXISTING_SOLUTION' ? ready : null }));
  }

  async #said(needId: string) {
    const { rows } = await this.pool.query<{ budgetMax: number | null; costPerYear: number | null; cosigns: number }>(
      `select n.budget_max as "budgetMax", n.cost_per_year as "costPerYear", (select count(*)::int from need_cosign c where c.need_id = n.id) as cosigns
       from need n where n.id = $1`,
      [needId],
    );
    return rows[0] ?? { budgetMax: null, costPerYear: null, cosigns: 0 };
  }

  /** Offers that fit well, best first, with how ready they are; an offer that does not say is taken for unready. */
  async #fitting(actor: Actor, needId: string): Promise<readonly { id: string; trl: number }[]> {
    const found = await this.finder.suggest(actor, 'NEED', needId, LOOKED_AT);
    const good = found.filter(({ isGoodMatch }) => isGoodMatch).map(({ offerId }) => offerId);
    const offers = new Map((await this.feed.load('OFFER', good)).map(({ document }) => [document.id, document.trlMax ?? 1]));
    return good.map((id) => ({ id, trl: offers.get(id) ?? 1 }));
  }
}
