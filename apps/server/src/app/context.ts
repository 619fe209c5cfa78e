import type { Planner } from '@kongano/query-plan';
import type { Pool } from 'pg';
import type { Live } from '../platform/live';
import { Rows, type Statements } from '../platform/reading';
import type { TokenBudgets } from '../platform/session';
import type { Call } from '../platform/use-case';
import { Purse } from './purse';

/** What every resolver gets. */
export interface RequestContext {
  /** Of a program that came with a token. */
  readonly purse?: Purse;
  readonly call: Call;
  readonly rows: Rows;
  /** For live streams, which have no service instance at hand. */
  readonly live: Live;
  readonly pool: Pool;
}

export interface ContextParts {
  readonly planner: Planner;
  readonly statements: Statements;
  readonly pool: Pool;
  readonly live: Live;
  readonly budgets: TokenBudgets;
}

export const makeContext = ({ planner, statements, pool, live, budgets }: ContextParts, call: Call): RequestContext => ({
  call,
  rows: new Rows(planner, statements, call.actor),
  live,
  pool,
  ...(call.actor.token && { purse: new Purse(budgets, call.actor.token.id) }),
});
