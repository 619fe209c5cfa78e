import type { Pool } from 'pg';

export interface KeptLetter {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Date;
}

const MOST_LETTERS = 50;

/** The letters of the demonstration, which are kept instead of sent. */
export class MailboxService {
  constructor(private readonly pool: Pool) {}

  /** The newest, of everybody or of one address. */
  async newest(to: string | null): Promise<readonly KeptLetter[]> {
    const { rows } = await this.pool.query<KeptLetter>(
      `select id, recipient, subject, body, created_at as "createdAt" from mail
       where $1::text is null or lower(recipient) = lower($1) order by created_at desc, id desc limit ${MOST_LETTERS}`,
      [to],
    );
    return rows;
  }
}
