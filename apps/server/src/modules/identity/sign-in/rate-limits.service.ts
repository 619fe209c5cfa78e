import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const minutes = 60;

/** How many tries in how many seconds. `Account` is per e-mail address or session, `Address` per network address. */
const rates = {
  signInAccount: { points: 5, duration: 15 * minutes },
  signInAddress: { points: 30, duration: 15 * minutes },
  letterAccount: { points: 5, duration: 60 * minutes },
  letterAddress: { points: 60, duration: 60 * minutes },
  linkAddress: { points: 60, duration: 15 * minutes },
  invitationAccount: { points: 30, duration: 24 * 60 * minutes },
  receiptAddress: { points: 60, duration: 15 * minutes },
  passwordAccount: { points: 5, duration: 15 * minutes },
} as const;
type Rate = keyof typeof rates;

export interface Try {
  readonly rate: Rate;
  readonly who: string;
}

/** Counts tries in the database, so that all servers count together and a restart forgets nothing. */
export class RateLimits {
  readonly #limiters: ReadonlyMap<Rate, RateLimiterPostgres>;

  constructor(pool: Pool) {
    const make = (keyPrefix: Rate) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        ...rates[keyPrefix],
      });
    // The keys of a constant record are exactly its type's.
    this.#limiters = new Map((Object.keys(rates) as Rate[]).map((rate) => [rate, make(rate)]));
  }

  /** Counts the tries before they are made, so that many at once cannot slip through. Gives the seconds to wait, or 0 when all may go on. */
  async take(tries: readonly Try[]): Promise<number> {
    const waits = await Promise.all(tries.map((one) => this.#take(one)));
    return Math.max(0, ...waits);
  }

  /** Takes a try back that turned out to be right: forgets the account's failures, and does not count it for the address. */
  async giveBack(tries: readonly Try[]): Promise<void> {
    await Promise.all(
      tries.map(({ rate, who }) => (rate.endsWith('Account') ? this.#limiter(rate).delete(who) : this.#limiter(rate).reward(who, 1))),
    );
  }

  async #take({ rate, who }: Try): Promise<number> {
    try {
      await this.#limiter(rate).consume(who);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }

  #limiter(rate: Rate): RateLimiterPostgres {
    const limiter = this.#limiters.get(rate);
    if (!limiter) throw new Error(`There is no rate ${rate}.`);
    return limiter;
  }
}

/** The account as a key: no e-mail address is kept for having been tried. */
export const accountKey = (text: string): string => createHash('sha256').update(text.trim().toLowerCase()).digest('hex').slice(0, 40);

/** The network a request comes from: an IPv4 address, or the /64 that an IPv6 subscriber has to himself. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(address) ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : address;
}

function groupsOf(address: string): string[] {
  const [start = '', end] = (address.split('%')[0] ?? '').split('::');
  const listOf = (text: string | undefined) => (text ? text.split(':') : []);
  const before = listOf(start);
  const after = listOf(end);
  const between = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...(end === undefined ? [] : between), ...after].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}
