import { Refusal } from '../platform/errors';
import type { Budget, TokenBudgets } from '../platform/session';

/** What an operation costs beside its plan: a mutation, a subscription, fields that a resolver serves. */
export const flatCost = 100;

/** Pays for one request of a program out of its token's budget, before anything of it runs. */
export class Purse {
  #budget: Budget | undefined;
  #paid = 0;
  #isSpent = false;

  constructor(
    private readonly budgets: TokenBudgets,
    private readonly tokenId: string,
  ) {}

  get paid(): number {
    return this.#paid;
  }

  /** Whether the request was refused for want of budget. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  /** Throws a refusal that says when it will do again. */
  async pay(cost: number): Promise<void> {
    const { isPaid, budget } = await this.budgets.spend(this.tokenId, cost);
    this.#budget = budget;
    this.#isSpent = !isPaid;
    if (!isPaid) throw budgetSpent(cost, budget);
    this.#paid += cost;
  }

  async headers(): Promise<Readonly<Record<string, string>>> {
    const { limit, remaining, resetSeconds } = this.#budget ?? (await this.budgets.look(this.tokenId));
    return {
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(remaining),
      'ratelimit-reset': String(resetSeconds),
      ...(this.#isSpent && { 'retry-after': String(Math.max(1, resetSeconds)) }),
    };
  }
}

function budgetSpent(cost: number, { limit, remaining, resetSeconds }: Budget): Refusal {
  if (cost > limit)
    return new Refusal('BUDGET_SPENT', {
      en: `This costs ${cost}, and a token has ${limit} a minute. Ask for fewer or for smaller lists.`,
      sw: `Hii inagharimu ${cost}, na tokeni ina ${limit} kwa dakika. Omba vitu vichache au orodha fupi zaidi.`,
    });
  return new Refusal('BUDGET_SPENT', {
    en: `This costs ${cost}, and the token has ${remaining} left of ${limit} a minute. It will do again in ${resetSeconds} s.`,
    sw: `Hii inagharimu ${cost}, na tokeni imebakiwa na ${remaining} kati ya ${limit} kwa dakika. Itawezekana tena baada ya sekunde ${resetSeconds}.`,
  });
}
