import { Client } from 'pg';
import { SettingError } from '../config';
import { FORGIVING, STATEMENT_TIMEOUT_MS } from './reader-settings';

/** What a pooler must run on each of its connections, as it passes no options on. */
export const poolerSettings = `set timezone = UTC; set statement_timeout = ${STATEMENT_TIMEOUT_MS}; set pg_trgm.word_similarity_threshold = ${FORGIVING}`;

/** Throws {@link SettingError} where the pooler's connections are not set up so. */
export async function checkPooler(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ timezone: string; timeout: string; similarity: string | null }>(
      `select current_setting('timezone') timezone, current_setting('statement_timeout') timeout,
       current_setting('pg_trgm.word_similarity_threshold', true) similarity`,
    );
    const [found] = rows;
    if (found?.timezone === 'UTC' && found.timeout === `${STATEMENT_TIMEOUT_MS / 1000}s` && found.similarity === String(FORGIVING)) return;
    throw new SettingError(
      `DATABASE_POOLER_URL names a pooler whose connections are not set up: give it connect_query = '${poolerSettings}'.`,
    );
  } finally {
    await client.end();
  }
}
