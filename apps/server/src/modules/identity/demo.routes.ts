import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

/** The password of every account of the demonstration; printed at the start and shown on the page of signing in. */
export const demoPassword = 'Kongano-2026!';
const demoDomain = 'demo.kongano.test';

/** In the order in which a visitor would try them: the two sides of a need first. */
const order = ['firm', 'researcher', 'broker', 'facilitator', 'liaison', 'officer', 'fund', 'reviewer', 'director', 'admin'];

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
}

/** Those accounts of the demonstration that are there. */
export async function demoAccounts(pool: Pool): Promise<readonly DemoAccount[]> {
  const { rows } = await pool.query<{ email: string }>(
    'select email from person where email = any($1::text[]) order by array_position($1, email)',
    [order.map((role) => `${role}@${demoDomain}`)],
  );
  return rows.map(({ email }) => ({ email, password: demoPassword }));
}

/** `GET /api/demo`: only the demonstration has it, so that no other installation offers a way in. */
export function addDemoRoute(http: FastifyInstance, pool: Pool): void {
  http.get('/api/demo', async (_request, reply) => reply.header('cache-control', 'no-store').send({ accounts: await demoAccounts(pool) }));
}
