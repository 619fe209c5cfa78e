import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { TestServer } from './test-server';

/** Puts the row of an uploaded file into the database; what it holds is nowhere. Gives its id. */
export async function addFile({ pool }: TestServer, ownerId: string, name = 'mchoro.pdf'): Promise<string> {
  const id = uuidv7();
  const sha256 = createHash('sha256').update(id).digest('hex');
  await pool.query(`insert into file (id, owner_id, name, content_type, size, sha256) values ($1, $2, $3, 'application/pdf', 9, $4)`, [
    ...[id, ownerId, name, sha256],
  ]);
  return id;
}
