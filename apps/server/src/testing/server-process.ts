import { fork } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export interface ServerProcess {
  readonly url: string;
  /** What it has written to its standard output so far. */
  printed(): string;
  stop(): Promise<void>;
}

export const testSecret = 'the secret of tests, long enough for every use of it';

/** Starts the built server as a process of its own, as an installation does, and resolves when it answers. */
export async function startServerProcess(databaseUrl: string, settings: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-test-'));
  const port = await freePort();
  const own = {
    PORT: String(port),
    HOST: '127.0.0.1',
    KONGANO_DATA: dataDir,
    KONGANO_SECRET: testSecret,
    KONGANO_DEMO: '0',
    KONGANO_OPERATIONS: 'open', // tests send texts that no page of the web sends
    LOG_LEVEL: 'error',
  };
  const server = fork(path.join(__dirname, '../../dist/main.js'), {
    env: { ...process.env, ...own, DATABASE_URL: databaseUrl, ...settings },
    execArgv: [], // a third of a start would go into reading source maps
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let printed = '';
  server.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    if (text.includes('"level":')) process.stderr.write(text); // what it logs belongs into the test's own output
  });
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve) => server.once('message', () => resolve()));
  const isReady = await Promise.race([ready.then(() => true), exited.then(() => false)]);
  if (!isReady) throw new Error('The server stopped before it was ready; it says why above.');
  return {
    url: `http://127.0.0.1:${port}`,
    printed: () => printed,
    async stop() {
      server.kill('SIGTERM');
      await exited;
      fs.rmSync(dataDir, { recursive: true, force: true });
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
