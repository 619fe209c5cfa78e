import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { type Budget, TokenBudgets } from '../../../platform/session';

const minute = 60;

/** Counts in the database, beside the tries of signing in, so that all servers count together. */
export class TokenBudgetsInDatabase extends TokenBudgets {
  readonly #limiter: RateLimiterPostgres;

  constructor(
    pool: Pool,
    private readonly limit: number,
  ) {
    super();
    this.#limiter = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: 'tokenBudget',
      points: limit,
      duration: minute,
    });
  }

  override async look(tokenId: string): Promise<Budget> {
    return this.#budgetOf(await this.#limiter.get(tokenId));
  }

  override async spend(tokenId: string, cost: number): Promise<{ readonly isPaid: boolean; readonly budget: Budget }> {
    try {
      return { isPaid: true, budget: this.#budgetOf(await this.#limiter.consume(tokenId, cost)) };
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      // Counted before it is known to be too much, so that many at once cannot slip through; what does not run is given back.
      return { isPaid: false, budget: this.#budgetOf(await this.#limiter.reward(tokenId, cost)) };
    }
  }

  #budgetOf(state: RateLimiterRes | null): Budget {
    const resetSeconds = Math.max(0, Math.ceil((state?.msBeforeNext ?? 0) / 1000));
    return { limit: this.limit, remaining: Math.max(0, this.limit - (state?.consumedPoints ?? 0)), resetSeconds };
  }
}
