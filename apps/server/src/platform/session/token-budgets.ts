/** What a token may still ask for in the present minute, in nodes. */
export interface Budget {
  readonly limit: number;
  readonly remaining: number;
  /** Until all of it is there again. */
  readonly resetSeconds: number;
}

/** Counts what tokens ask for, for all servers together. The identity module provides it. */
export abstract class TokenBudgets {
  abstract look(tokenId: string): Promise<Budget>;
  /** Takes the cost if there is that much left, else nothing. */
  abstract spend(tokenId: string, cost: number): Promise<{ readonly isPaid: boolean; readonly budget: Budget }>;
}
