import type { Pool } from 'pg';

/** Vectors as they are kept: by the hash of the text that they are made of, so that no text is sent twice. */
export class VectorStore {
  constructor(
    private readonly pool: Pool,
    private readonly model: string,
  ) {}

  /** What is known of these, by hash. */
  async find(hashes: readonly string[]): Promise<Map<string, Int8Array>> {
    const { rows } = await this.pool.query<{ hash: string; vector: Buffer; is_old: boolean }>(
      'select hash, vector, used_on < current_date as is_old from match_vector where model = $1 and hash = any($2)',
      [this.model, hashes],
    );
    const old = rows.filter((row) => row.is_old).map((row) => row.hash);
    if (old.length > 0)
      await this.pool.query('update match_vector set used_on = current_date where model = $1 and hash = any($2)', [this.model, old]);
    return new Map(rows.map(({ hash, vector }) => [hash, Int8Array.from(new Int8Array(vector.buffer, vector.byteOffset, vector.length))]));
  }

  async keep(vectors: ReadonlyMap<string, Int8Array>): Promise<void> {
    await this.pool.query(
      'insert into match_vector (model, hash, vector) select $1, * from unnest($2::text[], $3::bytea[]) on conflict do nothing',
      [
        this.model,
        [...vectors.keys()],
        [...vectors.values()].map((vector) => Buffer.from(vector.buffer, vector.byteOffset, vector.length)),
      ],
    );
  }

  /** Forgets what no need or offer has had as its text for a month, whatever the model. */
  async forgetUnused(): Promise<void> {
    await this.pool.query(`delete from match_vector where used_on < current_date - 30`);
  }

  /**
   * Does the work unless another server is at it; says whether it did. By a lease, not by a lock: it holds no connection meanwhile, a
   * pooler may stand between, and a server that dies lets go of it.
   */
  async alone(work: () => Promise<void>): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update match_vector_turn set until = clock_timestamp() + interval '60 seconds' where until < clock_timestamp()`,
    );
    if (rowCount !== 1) return false;
    try {
      await work();
      return true;
    } finally {
      await this.pool.query(`update match_vector_turn set until = '-infinity'`);
    }
  }
}
