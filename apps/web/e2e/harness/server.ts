import { fork } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareEnvironment } from './settings.ts';

export interface Server {
  /** The page's own address; on localhost, as only there a browser allows service workers without TLS. */
  readonly url: string;
  stop(): Promise<void>;
}

interface ServerPlace {
  readonly databaseUrl: string;
  readonly dataDir: string;
}

const main = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../server/dist/main.js');

/** Starts the built server as a process of its own and resolves when it answers. */
export async function startServer({ databaseUrl, dataDir }: ServerPlace): Promise<Server> {
  const port = await freePort();
  const own = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    KONGANO_DATA: dataDir,
    KONGANO_SECRET: 'the secret of browser tests, long enough for every use',
    KONGANO_DEMO: '1',
    KONGANO_OPERATIONS: 'trusted', // as a real installation has it: every page must do with it
    LOG_LEVEL: 'error',
  };
  const child = fork(main, { env: { ...bareEnvironment(), ...own }, execArgv: ['--enable-source-maps'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve) => child.once('message', () => resolve()));
  const isReady = await Promise.race([ready.then(() => true), exited.then(() => false)]);
  if (!isReady) throw new Error('The server stopped before it was ready; it says why above.');
  return {
    url: `http://localhost:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.'))));
    });
  });
}
