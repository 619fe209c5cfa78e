import type { Tx } from '../../platform/use-case';
import type { NeedWork } from './need.definition';
import type { NeedEntity } from './need.entity';

/** What other modules may do to needs: the use cases of `work`, and steps inside their own transactions. */
export class NeedService {
  constructor(readonly work: NeedWork) {}

  /** Two sides were introduced over this need. False when it is open to nobody (any more). */
  async startDiscussion(tx: Tx, needId: string): Promise<boolean> {
    const need = await this.work.rows.lockUnseen(tx, needId);
    return need?.status === 'IN_DISCUSSION' || this.follow(tx, needId, 'DISCUSS');
  }

  /** The two sides agreed over this need. False when it is in no state for it. */
  async agree(tx: Tx, needId: string): Promise<boolean> {
    const need = await this.work.rows.lockUnseen(tx, needId);
    return need?.status === 'AGREED' || this.follow(tx, needId, 'AGREE');
  }

  /** A step that follows from what happened to a match or its project. False when the need is in no state for it (any more); then nothing changes. */
  follow(tx: Tx, needId: string, action: 'DISCUSS' | 'REOPEN' | 'AGREE' | 'SOLVE'): Promise<boolean> {
    return this.work.steps.takeAsSystem(tx, needId, { action });
  }

  /** The need, locked until the transaction ends. Throws not-found for what the actor may not know of. */
  lock(tx: Tx, needId: string): Promise<NeedEntity> {
    return this.work.rows.lock(tx, needId);
  }
}
