import type { Planner } from '@kongano/query-plan';
import type { Pool } from 'pg';
import { Rows } from '../platform/reading';
import type { Call } from '../platform/use-case';

/** What every resolver gets. */
export interface RequestContext {
  readonly call: Call;
  readonly rows: Rows;
}

export const makeContext = (planner: Planner, pool: Pool, call: Call): RequestContext => ({
  call,
  rows: new Rows(planner, pool, call.actor),
});
