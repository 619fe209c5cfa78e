import type { ExpertKind } from '@kongano/domain';
import type { Pool } from 'pg';
import { loadNeedDocuments, loadNeedDocumentsAfter } from '../../needs';
import { loadOfferDocuments, loadOfferDocumentsAfter } from '../../offers';
import type { PostingDocument } from '../../postings';
import type { Indexed, Side } from './protocol';

/** Read and told at once: small enough that neither this thread nor the matcher's is busy for long. */
const BATCH = 100;

const named = { NEED: loadNeedDocuments, OFFER: loadOfferDocuments };
const after = { NEED: loadNeedDocumentsAfter, OFFER: loadOfferDocumentsAfter };

const indexed = ({ document, readable }: PostingDocument): Indexed => ({
  document,
  access: {
    isPublic: readable.visibility === 'PUBLIC',
    isForMembers: readable.visibility !== 'INVITED',
    isAnonymous: readable.visibility === 'ANONYMOUS',
    named: readable.named ?? [],
    authorId: readable.authorId,
    organisationId: readable.organisationId,
  },
});
const open = (postings: readonly PostingDocument[]): Indexed[] => postings.filter((one) => one.isOpenForMatch).map(indexed);

type Attach = (side: Side, postings: readonly PostingDocument[]) => Promise<PostingDocument[]>;

/** What the index is made of, read from the database. */
export class PostingFeed {
  constructor(
    private readonly pool: Pool,
    /** Adds what is known of their meaning, where that is asked for. */
    private readonly attach: Attach = async (_side, postings) => [...postings],
  ) {}

  /** These postings as they are now, whatever their state. */
  async load(side: Side, ids: readonly string[]): Promise<PostingDocument[]> {
    return this.attach(side, await named[side](this.pool, ids));
  }

  /** Ids of the newest offers of a person or an organisation that can be matched. */
  async offersOf(kind: ExpertKind, id: string, limit: number): Promise<string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `select id from offer where ${kind === 'PERSON' ? 'author_id' : 'organisation_id'} = $1 and status = 'PUBLISHED' and archived_at is null
         and on_hold_until is null order by published_at desc, id desc limit $2`,
      [id, limit],
    );
    return rows.map((row) => row.id);
  }

  async named(side: Side, ids: readonly string[]): Promise<{ put: Indexed[]; removed: string[] }> {
    const put = open(await this.load(side, ids));
    const kept = new Set(put.map(({ document }) => document.id));
    return { put, removed: ids.filter((id) => !kept.has(id)) };
  }

  /** The next batch by id; `last` is undefined where none follows. */
  async after(side: Side, id: string | null): Promise<{ put: Indexed[]; last: string | undefined }> {
    const page = await this.attach(side, await after[side](this.pool, id, BATCH));
    return { put: open(page), last: page.length < BATCH ? undefined : page.at(-1)?.document.id };
  }
}
