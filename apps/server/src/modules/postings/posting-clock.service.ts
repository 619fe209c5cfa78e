import { addDaysTo, dayOf, isExpiryNoticeDue, postingDays } from '@kongano/domain';
import type { JobDefinition } from '../../platform/jobs';
import type { Platform } from '../../platform/module';
import { systemActor } from '../../platform/session';
import type { Call, Tx } from '../../platform/use-case';
import type { PostingDefinition, PostingStep } from './posting.definition';
import type { PostingEntity } from './posting.entity';
import type { PostingLoader } from './posting.loader';
import type { PostingSteps } from './posting-steps.service';

const systemCall: Call = { actor: systemActor, language: 'en', idempotencyKey: null, requestHash: '' };
const MOST_AT_ONCE = 500;

/** What time does to needs and offers: holds end, the last days are announced, and what is over expires. */
export class PostingClock<P extends PostingEntity, C extends PostingStep, F> {
  constructor(
    private readonly platform: Pick<Platform, 'useCases' | 'pool' | 'clock'>,
    private readonly definition: PostingDefinition<P, C, F>,
    private readonly rows: PostingLoader<P, C, F>,
    private readonly steps: PostingSteps<P, C, F>,
  ) {}

  jobs(): JobDefinition[] {
    const { table } = this.definition;
    return [
      { task: `${table}s.follow-clock`, cron: '*/15 * * * *', run: async () => void (await this.follow()) },
      { task: `${table}s.announce-expiry`, cron: '0 4 * * *', run: async () => void (await this.announceExpiry()) },
    ];
  }

  /** Ends holds whose last day is over and expires what has run out; gives how many changed. */
  async follow(): Promise<number> {
    const now = this.platform.clock();
    const held = await this.#each(`status = 'PUBLISHED' and on_hold_until < $1`, dayOf(now), (tx, id) => this.#endHold(tx, id));
    // Both lifecycles know this step, which needs nothing beside its name.
    const expire = { action: 'EXPIRE' } as C;
    return held + (await this.#each(`status = 'PUBLISHED' and expires_at <= $1`, now, (tx, id) => this.steps.takeAsSystem(tx, id, expire)));
  }

  /** Tells the owners once that a posting has 14 days left. */
  announceExpiry(): Promise<number> {
    const until = addDaysTo(this.platform.clock(), postingDays.expiryNotice);
    return this.#each(`status = 'PUBLISHED' and expiry_notice_at is null and expires_at <= $1`, until, (tx, id) => this.#announce(tx, id));
  }

  async #endHold(tx: Tx, id: string): Promise<boolean> {
    const posting = await this.rows.lockUnseen(tx, id);
    if (!posting?.onHoldUntil || posting.onHoldUntil >= dayOf(tx.now)) return false;
    const written = await this.rows.write(tx, posting, { onHoldUntil: null, onHoldReason: null });
    const { subject, table } = this.definition;
    await tx.record({ verb: `${table}.resumed`, subjectKind: subject, subjectId: id, organisationId: posting.organisationId });
    for (const event of this.definition.announce('resumed', written)) tx.emit(event);
    return true;
  }

  async #announce(tx: Tx, id: string): Promise<boolean> {
    const posting = await this.rows.lockUnseen(tx, id);
    if (!posting || !isExpiryNoticeDue(posting, tx.now)) return false;
    await this.rows.write(tx, posting, { expiryNoticeAt: tx.now });
    for (const event of this.definition.announce('expiring', posting)) tx.emit(event);
    return true;
  }

  /** One transaction for each row, so that one that fails holds up no other. */
  async #each(condition: string, value: unknown, work: (tx: Tx, id: string) => Promise<boolean>): Promise<number> {
    const { rows } = await this.platform.pool.query<{ id: string }>(
      `select id from ${this.definition.table} where ${condition} order by id limit ${MOST_AT_ONCE}`,
      [value],
    );
    let changed = 0;
    for (const { id } of rows) {
      const { isDone } = await this.platform.useCases.run(systemCall, 'clock', async (tx) => ({
        isDone: await work(tx, id),
        problems: [],
      }));
      if (isDone) changed += 1;
    }
    return changed;
  }
}
