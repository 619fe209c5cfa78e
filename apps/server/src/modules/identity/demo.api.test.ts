import { startTestServer, type TestServer } from '../../testing';
import { demoPassword } from './demo.routes';

const ask = (server: TestServer) => fetch(new URL('/api/demo', server.url));

async function withServer(isDemo: boolean, use: (server: TestServer) => Promise<void>): Promise<void> {
  const server = await startTestServer({ KONGANO_DEMO: isDemo ? '1' : '0' });
  try {
    await use(server);
  } finally {
    await server.stop();
  }
}

describe('the accounts to try', () => {
  it(
    'are told by the demonstration: those that are there, both sides of a need first',
    () =>
      withServer(true, async (server) => {
        await server.pool.query(`delete from person where email = 'researcher@demo.kongano.test'`);
        await server.pool.query(
          `insert into person (id, name, email)
         values (gen_random_uuid(), 'B', 'broker@demo.kongano.test'), (gen_random_uuid(), 'F', 'firm@demo.kongano.test') on conflict do nothing`,
        );
        const { accounts } = (await (await ask(server)).json()) as { accounts: readonly object[] };
        expect(accounts.slice(0, 2)).toEqual([
          { email: 'firm@demo.kongano.test', password: demoPassword },
          { email: 'broker@demo.kongano.test', password: demoPassword },
        ]);
      }),
    60_000,
  );

  it(
    'are no business of an installation for real work',
    () => withServer(false, async (server) => expect((await ask(server)).status).toBe(404)),
    60_000,
  );
});
