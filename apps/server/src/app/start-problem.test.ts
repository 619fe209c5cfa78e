import net from 'node:net';
import { Client } from 'pg';
import { readConfig, SettingError } from '../platform/config';
import { startProblem } from './start-problem';

const thrownBy = async (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => undefined,
    (fault) => fault,
  );
const listening = (host: string, port = 0): Promise<net.Server> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
const connecting = (connectionString: string): Promise<unknown> => new Client({ connectionString }).connect();

describe('a start that failed', () => {
  it('for a wrong setting says which', () => {
    expect(() => readConfig({})).toThrow(SettingError);
    expect(startProblem(new SettingError('PORT must be a number.'), {})).toBe('PORT must be a number.');
  });

  it('for an address that is not of this machine, or is no address, says so', async () => {
    for (const HOST of ['192.0.2.99', 'no-such-host.invalid']) {
      const fault = await thrownBy(() => listening(HOST));
      const sentence = startProblem(fault, { HOST, PORT: '4321' });
      expect(sentence).toContain(`HOST and PORT must be an address of this machine that is free; ${HOST}:4321 is not (E`);
    }
  });

  it('for a port that is taken says so', async () => {
    const other = await listening('127.0.0.1');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const fault = await thrownBy(() => listening('127.0.0.1', port));
    expect(startProblem(fault, { HOST: '127.0.0.1', PORT: String(port) })).toContain(`127.0.0.1:${port} is not (EADDRINUSE)`);
    other.close();
  });

  it('for a database that does not answer says so, without its password', async () => {
    const fault = await thrownBy(() => connecting('postgres://asha:hidden@127.0.0.1:1/kongano'));
    expect(startProblem(fault, {})).toBe('DATABASE_URL names a database that cannot be reached (ECONNREFUSED).');
  });

  it('for a database that does not exist says so', () => {
    const fault = Object.assign(new Error('database "none" does not exist'), { code: '3D000' });
    expect(startProblem(fault, {})).toBe('DATABASE_URL names a database that cannot be reached (3D000).');
  });

  it('for anything else leaves the word to the error itself', () => {
    expect(startProblem(new Error('boom'), {})).toBeUndefined();
    expect(startProblem(Object.assign(new Error('no such table'), { code: '42P01' }), {})).toBeUndefined();
    expect(startProblem('boom', {})).toBeUndefined();
  });
});
