import { type AttachmentKind, fileLimits, type ProblemCode, voiceLimits } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Files, StoredFile } from '../../platform/files';
import { problem } from '../../platform/graphql';
import { isUuid } from '../../platform/ids';
import type { Call, Tx, UseCases } from '../../platform/use-case';
import type { PostingDefinition, PostingOutcome, PostingStep } from './posting.definition';
import type { PostingEntity } from './posting.entity';
import type { PostingLoader } from './posting.loader';
import { refusal } from './posting-refusal';

interface Services {
  readonly useCases: UseCases;
  readonly files: Files;
}
export interface Attaching {
  readonly id: string;
  readonly fileId: string;
  readonly kind: AttachmentKind;
}

const fits: Readonly<Record<AttachmentKind, (contentType: string) => boolean>> = {
  PHOTO: (contentType) => contentType.startsWith('image/'),
  VOICE: (contentType) => contentType.startsWith('audio/'),
  DOCUMENT: () => true,
};

/** The number that a refusal names: megabytes of a voice note, or files of a posting. */
const limitOf = (code: ProblemCode | null): number => (code === 'FILE_TOO_LARGE' ? voiceLimits.bytes / 1_048_576 : fileLimits.perPosting);

/** Files of a need or an offer. They come and go while it may be edited, and do not count as a new version of its text. */
export class PostingAttachments<P extends PostingEntity, C extends PostingStep, F> {
  constructor(
    private readonly services: Services,
    private readonly definition: PostingDefinition<P, C, F>,
    private readonly rows: PostingLoader<P, C, F>,
  ) {}

  attach(call: Call, { id, fileId, kind }: Attaching): Promise<PostingOutcome> {
    return this.services.useCases.run(call, `attach to ${this.definition.table}`, async (tx) => {
      const refused = await this.#refused(tx, id);
      if (refused) return refused;
      const file = isUuid(fileId) ? await this.services.files.ownedBy(tx.manager, tx.actor.personId, fileId) : null;
      const attached = await this.#attached(tx, id);
      if (attached.some((one) => one.file_id === fileId)) return { id, problems: [] };
      const code = await this.#unfit(tx, { file, kind, count: attached.length });
      if (code || !file) return { id, problems: [problem(call, code ?? 'UNKNOWN_FILE', 'fileId', { limit: limitOf(code) })] };
      const { table } = this.definition;
      await tx.manager.query(`insert into ${table}_attachment (id, ${table}_id, file_id, kind, created_at) values ($1, $2, $3, $4, $5)`, [
        uuidv7(),
        id,
        file.id,
        kind,
        tx.now,
      ]);
      return { id, problems: [] };
    });
  }

  /** The file itself goes with the orphans, unless it is attached anew. Sent again, it changes nothing more. */
  detach(call: Call, id: string, attachmentId: string): Promise<PostingOutcome> {
    return this.services.useCases.run(call, `detach from ${this.definition.table}`, async (tx) => {
      const refused = await this.#refused(tx, id);
      if (refused) return refused;
      const { table } = this.definition;
      if (isUuid(attachmentId))
        await tx.manager.query(`delete from ${table}_attachment where id = $1 and ${table}_id = $2`, [attachmentId, id]);
      return { id, problems: [] };
    });
  }

  /** Whoever may edit the text may attach to it. */
  async #refused(tx: Tx, id: string): Promise<PostingOutcome | null> {
    const posting = await this.rows.lock(tx, id);
    // Both lifecycles know this step, which needs nothing beside its name.
    const decision = this.definition.decide({ action: 'EDIT' } as C, posting, await this.definition.factsOf(tx, posting), tx.now);
    return decision.ok ? null : refusal(tx.call, id, decision.code);
  }

  #attached({ manager }: Tx, id: string): Promise<{ file_id: string }[]> {
    const { table } = this.definition;
    return manager.query(`select file_id from ${table}_attachment where ${table}_id = $1`, [id]);
  }

  async #unfit(
    { manager }: Tx,
    { file, kind, count }: { file: StoredFile | null; kind: AttachmentKind; count: number },
  ): Promise<ProblemCode | null> {
    if (!file) return 'UNKNOWN_FILE';
    const elsewhere = await manager.query<unknown[]>(
      'select 1 from need_attachment where file_id = $1 union all select 1 from offer_attachment where file_id = $1',
      [file.id],
    );
    if (elsewhere.length > 0) return 'FILE_ALREADY_ATTACHED';
    if (!fits[kind](file.contentType)) return 'FILE_KIND_MISMATCH';
    if (kind === 'VOICE' && file.size > voiceLimits.bytes) return 'FILE_TOO_LARGE';
    return count >= fileLimits.perPosting ? 'TOO_MANY_FILES' : null;
  }
}
