import type { PostingChange } from '@kongano/domain';
import type { DeepPartial, FindOptionsWhere } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { notFound } from '../../platform/errors';
import { checkIds } from '../../platform/ids';
import type { Tx } from '../../platform/use-case';
import type { PostingDefinition, PostingStep } from './posting.definition';
import type { PostingEntity } from './posting.entity';
import { mayReadPosting } from './posting.policy';

/** Finds, locks and writes the rows of needs, or of offers. */
export class PostingLoader<P extends PostingEntity, C extends PostingStep, F> {
  constructor(private readonly definition: PostingDefinition<P, C, F>) {}

  /** The row, locked until the transaction ends. Throws not-found for what the actor may not know of. */
  async lock(tx: Tx, id: string): Promise<P> {
    checkIds(id);
    const posting = await this.lockUnseen(tx, id);
    if (!posting || !mayReadPosting(tx.actor, { ...posting, named: await this.#named(tx, posting) })) throw notFound();
    return posting;
  }

  /** Whom a broker named to read it: asked where it decides. */
  async #named(tx: Tx, { id, visibility }: P): Promise<string[]> {
    if (visibility !== 'INVITED') return [];
    const rows: { id: string }[] = await tx.manager.query(
      'select who.id from posting_reader r, unnest(array[r.person_id, r.organisation_id]) who(id) where r.posting_id = $1 and who.id is not null',
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** The same without looking at the actor: for jobs, and for steps that follow from what another module decided. */
  lockUnseen(tx: Tx, id: string): Promise<P | null> {
    return tx.manager.findOne(this.definition.entity, { where: this.#by(id), lock: { mode: 'pessimistic_write' } });
  }

  /** True when the row was new; false when its id was taken. */
  async insert(tx: Tx, posting: Partial<P>): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(this.definition.entity)
      .values(posting as QueryDeepPartialEntity<P>)
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(result.raw) && result.raw.length > 0;
  }

  /** Writes the change and counts the version up. */
  async write(tx: Tx, posting: P, change: Partial<P> | Partial<PostingEntity> | PostingChange<string>): Promise<P> {
    const next = { ...change, version: posting.version + 1, updatedAt: tx.now };
    await tx.manager.update(this.definition.entity, this.#by(posting.id), next as QueryDeepPartialEntity<P>);
    return Object.assign(tx.manager.create(this.definition.entity, posting as DeepPartial<P>), posting, next);
  }

  async remove(tx: Tx, posting: P): Promise<void> {
    await tx.manager.delete(this.definition.entity, this.#by(posting.id));
  }

  /** TypeORM cannot know that every entity here has the column `id`. */
  #by(id: string): FindOptionsWhere<P> {
    return { id } as FindOptionsWhere<P>;
  }
}
