import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ProblemCode } from '@kongano/domain';
import { fileLimits } from '@kongano/domain';
import type { PlanScope } from '@kongano/query-plan';
import type { Pool, PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { notFound } from '../errors';
import { viewerScope } from '../reading';
import type { Actor } from '../session';
import { type Blob, Blobs } from './blobs';
import { safeFileName, typeOfFile } from './file-type';
import { isOfficeDocument, withoutProperties } from './office-documents';
import { isPicture, mostPixels, Pictures } from './pictures';
import { isTaggedSound, withoutTags } from './sounds';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
}
export interface Upload {
  /** Made by the sender, so that what is sent again on a bad line is kept once. */
  readonly id?: string | undefined;
  readonly ownerId: string;
  readonly name: string;
  readonly declared: string;
  readonly blob: Blob;
}
type NamedUpload = Pick<Upload, 'id' | 'ownerId' | 'name'> & { readonly contentType: string };
export type Kept =
  | { readonly ok: true; readonly file: StoredFile }
  | { readonly ok: false; readonly code: ProblemCode; readonly limit?: number };

/** How a module uses files, in SQL predicates over a row of `file`: is it attached there, and may the viewer read it there. */
export interface FileUse {
  readonly isAttached: (file: string) => string;
  readonly mayRead: (file: string, at: PlanScope) => string;
  /** Where the viewer may read it, but not under the name that its owner gave it. */
  readonly mayNotName?: (file: string, at: PlanScope) => string;
}

type ReadableFile = StoredFile & { readonly sha256: string };

interface Query {
  query(text: string, values: unknown[]): Promise<unknown>;
}

const MEGABYTE = 1024 * 1024;
const columns = 'id, name, content_type as "contentType", size';

/** Uploaded files: rows in `file`, bytes in the data folder under the hash of their content. */
export class Files {
  readonly blobs: Blobs;
  readonly #uses: FileUse[] = [];
  readonly #pictures = new Pictures();

  constructor(
    private readonly pool: Pool,
    dataDir: string,
  ) {
    this.blobs = new Blobs(dataDir);
  }

  /** Says where files are attached and who may read them there. Without a use, a file is only its owner's. */
  register(use: FileUse): void {
    this.#uses.push(use);
  }

  /** Takes what was received into keeping, or says why not; then nothing of it is left. */
  async keep({ id, ownerId, name, declared, blob }: Upload): Promise<Kept> {
    try {
      if (blob.size === 0) return { ok: false, code: 'FILE_EMPTY' };
      const type = await typeOfFile(blob.path, { declared, name });
      if (!type.ok) return type;
      const upload = { id, ownerId, name, contentType: type.contentType };
      const written = await this.#written(blob, type.contentType);
      if (written === null) return await this.#keepBytes(upload, blob);
      return written.ok ? await this.#keepWritten(upload, written.bytes) : written;
    } finally {
      await rm(blob.path, { force: true });
    }
  }

  /** Pictures, office documents and tagged sounds written anew, so that they tell nothing but what they show; null for what is kept as it came. */
  async #written(blob: Blob, contentType: string): Promise<{ ok: true; bytes: Uint8Array } | Extract<Kept, { ok: false }> | null> {
    if (isPicture(contentType)) {
      const picture = await this.#pictures.rewrite(blob.path, contentType);
      return !picture.ok && picture.code === 'PICTURE_TOO_LARGE' ? { ...picture, limit: mostPixels / 1e6 } : picture;
    }
    const isSound = isTaggedSound(contentType);
    if (!isSound && !isOfficeDocument(contentType)) return null;
    const came = await readFile(blob.path);
    const bytes = isSound ? withoutTags(came, contentType) : await withoutProperties(new Uint8Array(came));
    // What was nothing but tags has no sound.
    return bytes && bytes.length > 0 ? { ok: true, bytes } : { ok: false, code: 'FILE_UNREADABLE' };
  }

  async #keepWritten(upload: NamedUpload, bytes: Uint8Array): Promise<Kept> {
    const blob = await this.blobs.receive(Readable.from([bytes]), Number.POSITIVE_INFINITY);
    try {
      return await this.#keepBytes(upload, blob);
    } finally {
      await rm(blob.path, { force: true });
    }
  }

  async #keepBytes({ id = uuidv7(), ownerId, name, contentType }: NamedUpload, blob: Blob): Promise<Kept> {
    const file = { id, name: safeFileName(name, contentType), contentType, size: blob.size };
    const kept = await this.#inTransaction((client) => this.#insert(client, { ownerId, blob, file }));
    return kept ? { ok: true, file: kept } : { ok: false, code: 'FILE_QUOTA_REACHED', limit: fileLimits.perPerson / MEGABYTE };
  }

  /** The file, if the actor owns it or may read what it is attached to. */
  async readable(actor: Actor, id: string): Promise<ReadableFile | null> {
    const values: unknown[] = [id];
    const at = viewerScope(actor, values);
    const rules = this.#uses.map((use) => use.mayRead('f', at));
    const isOwn = `f.owner_id = ${at.viewer('personId', 'uuid')}`;
    const unnamed = this.#uses.flatMap(({ mayNotName }) => mayNotName?.('f', at) ?? []).join(' or ') || 'false';
    const { rows } = await this.pool.query<ReadableFile & { readonly isUnnamed: boolean }>(
      `select ${columns}, sha256, not coalesce(${isOwn}, false) and (${unnamed}) as "isUnnamed" from file f where f.id = $1::uuid and (${[isOwn, ...rules].join(' or ')})`,
      values,
    );
    const [file] = rows;
    if (!file) return null;
    const { isUnnamed, ...found } = file;
    return isUnnamed ? { ...found, name: safeFileName('file', found.contentType) } : found;
  }

  /** The file, if this person uploaded it. Locked, so that it cannot be attached twice or removed meanwhile. */
  async ownedBy(manager: Query, personId: string | null, id: string): Promise<StoredFile | null> {
    const rows = await manager.query(`select ${columns} from file where id = $1 and owner_id = $2 for update`, [id, personId]);
    return (rows as StoredFile[])[0] ?? null;
  }

  open(sha256: string, range?: { start: number; end: number }) {
    return createReadStream(this.blobs.pathOf(sha256), range);
  }

  /** Removes what was uploaded more than two days ago and is attached nowhere; gives how many files that were. */
  async removeOrphans(): Promise<number> {
    const attached = this.#uses.map((use) => use.isAttached('f')).join(' or ') || 'false';
    const { rows } = await this.pool.query<{ sha256: string }>(
      `delete from file f where f.created_at < now() - interval '2 days' and not (${attached}) returning sha256`,
    );
    for (const { sha256 } of rows)
      await this.#inTransaction(async (client) => {
        await lockContent(client, sha256);
        const { rowCount } = await client.query('select 1 from file where sha256 = $1 limit 1', [sha256]);
        if (rowCount === 0) await this.blobs.remove(sha256);
      });
    await this.blobs.removeUnfinished();
    return rows.length;
  }

  /** The file that is kept: the one of this id, if it came before. Null where there is no room. Throws not-found for another person's id. */
  async #insert(
    client: PoolClient,
    { ownerId, blob, file }: { ownerId: string; blob: Blob; file: StoredFile },
  ): Promise<StoredFile | null> {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [ownerId]);
    const { rows: known } = await client.query<StoredFile & { ownerId: string }>(
      `select ${columns}, owner_id as "ownerId" from file where id = $1`,
      [file.id],
    );
    if (known[0] && known[0].ownerId !== ownerId) throw notFound();
    if (known[0]) return { id: known[0].id, name: known[0].name, contentType: known[0].contentType, size: known[0].size };
    const { rows } = await client.query('select coalesce(sum(size), 0)::bigint as used from file where owner_id = $1', [ownerId]);
    if (Number(rows[0]?.used) + file.size > fileLimits.perPerson) return null;
    await lockContent(client, blob.sha256);
    await this.blobs.adopt(blob);
    await client.query('insert into file (id, owner_id, name, content_type, size, sha256) values ($1, $2, $3, $4, $5, $6)', [
      file.id,
      ownerId,
      file.name,
      file.contentType,
      file.size,
      blob.sha256,
    ]);
    return file;
  }

  async #inTransaction<R>(work: (client: PoolClient) => Promise<R>): Promise<R> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}

/** Keeping and removing the same bytes at once must not leave a row without bytes. */
const lockContent = (client: PoolClient, sha256: string) => client.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [sha256]);
