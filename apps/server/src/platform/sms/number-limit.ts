import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** Messages to one number in an hour, whoever asks for them: nobody's telephone is flooded, and no bill runs away. */
const perHour = 6;

/** Counts in the database, so that all servers count together. */
export class NumberLimit {
  readonly #limiter: RateLimiterPostgres;

  constructor(pool: Pool) {
    this.#limiter = new RateLimiterPostgres({
      ...{ storeClient: pool, storeType: 'pool', tableName: 'rate_limit', tableCreated: true, clearExpiredByTimeout: false },
      ...{ keyPrefix: 'smsNumber', points: perHour, duration: 3600 },
    });
  }

  /** False when the number has had enough. */
  async take(phone: string): Promise<boolean> {
    try {
      await this.#limiter.consume(createHash('sha256').update(phone).digest('hex').slice(0, 40));
      return true;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false;
      throw refusal;
    }
  }
}
