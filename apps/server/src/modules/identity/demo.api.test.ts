import { startTestServer, type TestServer } from '../../testing';
import { demoPassword } from './demo.routes';

const ask = (server: TestServer) => fetch(new URL('/api/demo', server.url));

describe('the accounts to try', () => {
  it('are told by the demonstration: those that are there, both sides of a need first', async () => {
    const server = await startTestServer({ KONGANO_DEMO: '1' });
    const { accounts: all } = await (await ask(server)).json();
    await server.pool.query(`delete from person where email = 'researcher@demo.kongano.test'`);
    await server.pool.query(
      `insert into person (id, name, email) values (gen_random_uuid(), 'B', 'broker@demo.kongano.test'), (gen_random_uuid(), 'F', 'firm@demo.kongano.test')
       on conflict do nothing`,
    );
    const { accounts } = await (await ask(server)).json();
    expect(Array.isArray(all)).toBe(true);
    expect(accounts.slice(0, 2)).toEqual([
      { email: 'firm@demo.kongano.test', password: demoPassword },
      { email: 'broker@demo.kongano.test', password: demoPassword },
    ]);
    await server.stop();
  });

  it('are no business of an installation for real work', async () => {
    const server = await startTestServer({ KONGANO_DEMO: '0' });
    expect((await ask(server)).status).toBe(404);
    await server.stop();
  });
});
