import { type DismissalReason, decideDismissal, type ExpertKind, type PostingSide } from '@kongano/domain';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { notFound } from '../../../platform/errors';
import { problem } from '../../../platform/graphql';
import { checkIds, isUuid } from '../../../platform/ids';
import { type Actor, isStaff } from '../../../platform/session';
import type { Call, Outcome, Tx, UseCases } from '../../../platform/use-case';
import { mayReadPosting, ownsPosting } from '../../postings';
import type { PostingFeed } from '../projection';
import { type ExpertRef, mayAskForExpert } from './expert.policy';
import type { ExpertFinder } from './expert-finder';

export interface ExpertPair {
  readonly needId: string;
  readonly kind: ExpertKind;
  readonly expertId: string;
  /** In whose list it stands: that of the need's people, or (as for an offer) that of the expert. */
  readonly side: PostingSide;
}

export interface DismissedExpert {
  readonly needId: string;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly reason: DismissalReason;
  readonly note: string | null;
  readonly dismissedById: string;
  readonly dismissedAt: Date;
}

interface Kept {
  /** The offer that spoke most for the expert when they were set aside first. */
  readonly offerId: string | null;
}

/** Staff work on one list together; the need's people and the expert each have their own. */
const listOf = (actor: Actor, side: PostingSide): string => (isStaff(actor) ? 'STAFF' : side);
const columnOf = { PERSON: 'person_id', ORGANISATION: 'organisation_id' } as const satisfies Record<ExpertKind, string>;
const columns = `need_id as "needId", person_id as "personId", organisation_id as "organisationId", reason, note,
  dismissed_by as "dismissedById", created_at as "dismissedAt"`;

/** Experts that were set aside for a need, or needs for an expert, with a reason: they leave the list of those who said so, and can be brought back. */
export class ExpertDismissals {
  constructor(
    private readonly useCases: UseCases,
    private readonly pool: Pool,
    private readonly feed: PostingFeed,
    private readonly finder: Pick<ExpertFinder, 'bestOffer'>,
  ) {}

  async dismiss(call: Call, pair: ExpertPair, reason: DismissalReason, note: string | null): Promise<Outcome> {
    const bestOffer = await this.#bestOffer(call.actor, pair);
    return this.useCases.run(call, 'dismissExpert', async (tx) => {
      await this.#check(tx.actor, pair);
      const decision = decideDismissal(reason, note);
      if (!decision.ok) return { problems: [problem(call, decision.code, 'note')] };
      const [changed]: Kept[] = await tx.manager.query(
        `insert into expert_dismissal (id, need_id, ${columnOf[pair.kind]}, side, reason, note, dismissed_by, created_at, best_offer_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (need_id, person_id, organisation_id, side)
         do update set reason = excluded.reason, note = excluded.note, dismissed_by = excluded.dismissed_by
         where (expert_dismissal.reason, expert_dismissal.note) is distinct from (excluded.reason, excluded.note) returning best_offer_id as "offerId"`,
        [
          uuidv7(),
          pair.needId,
          pair.expertId,
          listOf(tx.actor, pair.side),
          reason,
          decision.next.note,
          tx.actor.personId,
          tx.now,
          bestOffer,
        ],
      );
      if (changed) await record(tx, 'expert.dismissed', pair, { ...changed, code: reason, reason: decision.next.note });
      return { problems: [] };
    });
  }

  /** Brings it back. One that was not set aside stays where it is. */
  restore(call: Call, pair: ExpertPair): Promise<Outcome> {
    return this.useCases.run(call, 'restoreExpert', async (tx) => {
      await this.#check(tx.actor, pair);
      const [[gone]]: [Kept[]] = await tx.manager.query(
        `delete from expert_dismissal where need_id = $1 and ${columnOf[pair.kind]} = $2 and side = $3 returning best_offer_id as "offerId"`,
        [pair.needId, pair.expertId, listOf(tx.actor, pair.side)],
      );
      if (gone) await record(tx, 'expert.restored', pair, { ...gone });
      return { problems: [] };
    });
  }

  /** Whom those who ask have set aside for a need, the latest first. Throws not-found for whose list it is not. */
  async ofNeed(actor: Actor, needId: string): Promise<DismissedExpert[]> {
    checkIds(needId);
    const [need] = await this.feed.load('NEED', [needId]);
    if (!need || !mayReadPosting(actor, need.readable) || !(isStaff(actor) || ownsPosting(actor, need.readable))) throw notFound();
    return this.#listed('need_id', needId, listOf(actor, 'NEED'));
  }

  /** Which needs those who ask have set aside for an expert, the latest first. */
  async ofExpert(actor: Actor, expert: ExpertRef): Promise<DismissedExpert[]> {
    checkIds(expert.id);
    if (!mayAskForExpert(actor, expert)) throw notFound();
    return this.#listed(columnOf[expert.kind], expert.id, listOf(actor, 'OFFER'));
  }

  /** Ids of the experts of a kind that those who ask have set aside for a need. */
  async experts(actor: Actor, needId: string, kind: ExpertKind): Promise<string[]> {
    return this.#ids(columnOf[kind], 'need_id', needId, listOf(actor, 'NEED'));
  }

  /** Ids of the needs that those who ask have set aside for an expert. */
  async needs(actor: Actor, { kind, id }: ExpertRef): Promise<string[]> {
    return this.#ids('need_id', columnOf[kind], id, listOf(actor, 'OFFER'));
  }

  /** What is learned from it; an index that is being prepared holds nobody up. */
  async #bestOffer(actor: Actor, { needId, kind, expertId }: ExpertPair): Promise<string | null> {
    if (!isUuid(needId) || !isUuid(expertId)) return null;
    return this.finder.bestOffer(actor, needId, { kind, id: expertId }).catch(() => null);
  }

  async #ids(wanted: string, given: string, id: string, list: string): Promise<string[]> {
    if (!isUuid(id)) return [];
    const { rows } = await this.pool.query<{ id: string }>(
      `select ${wanted} as id from expert_dismissal where ${given} = $1 and side = $2 and ${wanted} is not null`,
      [id, list],
    );
    return rows.map((row) => row.id);
  }

  async #listed(column: string, id: string, list: string): Promise<DismissedExpert[]> {
    const { rows } = await this.pool.query<DismissedExpert>(
      `select ${columns} from expert_dismissal where ${column} = $1 and side = $2 order by created_at desc, id desc limit 100`,
      [id, list],
    );
    return rows;
  }

  /** Whose list it is says what belongs there, of what they may see. */
  async #check(actor: Actor, { needId, kind, expertId, side }: ExpertPair): Promise<void> {
    checkIds(needId, expertId);
    const [need] = await this.feed.load('NEED', [needId]);
    const { rowCount } = await this.pool.query(`select 1 from ${kind === 'PERSON' ? 'person' : 'organisation'} where id = $1`, [expertId]);
    const isTheirs =
      isStaff(actor) ||
      (side === 'NEED' ? need !== undefined && ownsPosting(actor, need.readable) : mayAskForExpert(actor, { kind, id: expertId }));
    if (!need || !mayReadPosting(actor, need.readable) || !isTheirs || rowCount === 0) throw notFound();
  }
}

function record(
  tx: Tx,
  verb: string,
  { needId, kind, expertId, side }: ExpertPair,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const [subjectKind, subjectId] = side === 'NEED' ? (['NEED', needId] as const) : ([kind, expertId] as const);
  return tx.record({ verb, subjectKind, subjectId, facts: { needId, kind, expertId, list: listOf(tx.actor, side), ...facts } });
}
