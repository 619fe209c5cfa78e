import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { NeedDetailsDocument } from '@kongano/graphql/needs';
import { OfferListDocument } from '@kongano/graphql/offers';
import { startTestServer, type TestServer } from '../../testing';
import { findInstalled } from '../../testing/installed';
import { publishedNeed } from '../../testing/postings';
import { type ServerProcess, startServerProcess } from '../../testing/server-process';
import { TestClient } from '../../testing/test-client';
import { poolerSettings } from './pooler';

const pgBouncer = findInstalled({ names: ['pgbouncer'], variable: 'KONGANO_PGBOUNCER', untried: 'what runs behind PgBouncer' });

async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

interface Pooler {
  readonly url: string;
  stop(): void;
}

/** PgBouncer in transaction mode with two connections for everybody, as `nobody`, since it refuses to be root. */
async function startPooler(databaseUrl: string, connectQuery: string): Promise<Pooler> {
  const target = new URL(databaseUrl);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-pgbouncer-'));
  const port = await freePort();
  const settings = [
    '[databases]',
    `kongano = host=${target.hostname} port=${target.port} dbname=${target.pathname.slice(1)} user=${target.username} connect_query='${connectQuery}'`,
    '[pgbouncer]',
    `listen_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\ndefault_pool_size = 2\nmax_client_conn = 100`,
  ];
  const file = path.join(folder, 'pgbouncer.ini');
  fs.writeFileSync(file, settings.join('\n'));
  fs.chmodSync(folder, 0o755);
  const child = spawn(pgBouncer ?? '', [...(process.getuid?.() === 0 ? ['--user=nobody'] : []), file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilUp(child);
  return { url: `postgres://${target.username}@127.0.0.1:${port}/kongano`, stop: () => void child.kill('SIGKILL') };
}

function untilUp(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (text) => {
      said += String(text);
      if (said.includes('process up')) resolve();
    });
    child.once('exit', () => reject(new Error(`PgBouncer stopped: ${said}`)));
  });
}

(pgBouncer ? describe : describe.skip)('behind PgBouncer in transaction mode, where it is installed', () => {
  let direct: TestServer;
  let pooler: Pooler;
  let server: ServerProcess;
  beforeAll(async () => {
    direct = await startTestServer();
    pooler = await startPooler(direct.databaseUrl, poolerSettings);
    server = await direct.beside({ DATABASE_POOLER_URL: pooler.url });
  });
  afterAll(async () => {
    await server.stop();
    pooler.stop();
    await direct.stop();
  });

  it('everything is read and written as without it, by more callers at once than it has connections', async () => {
    const firm = await direct.member();
    const client = new TestClient(server.url, firm.client.cookie);
    const ids = await Promise.all(Array.from({ length: 4 }, () => publishedNeed(direct, client, { organisationId: firm.organisationId })));
    const needs = await Promise.all(
      Array.from({ length: 40 }, (_, index) => client.ask(NeedDetailsDocument, { id: ids[index % ids.length] ?? '' })),
    );
    expect(needs.map(({ need }) => need?.status)).toEqual(needs.map(() => 'PUBLISHED'));
    const lists = await Promise.all(Array.from({ length: 40 }, () => client.ask(OfferListDocument, { first: 5, sort: 'NEWEST' })));
    expect(new Set(lists.map((list) => JSON.stringify(list))).size).toBe(1);
  });

  it('a start is refused with what to set, where its connections lack their settings', async () => {
    const bare = await startPooler(direct.databaseUrl, 'select 1');
    await expect(startServerProcess(direct.databaseUrl, { DATABASE_POOLER_URL: bare.url, LOG_LEVEL: 'silent' })).rejects.toThrow();
    bare.stop();
  });
});
