// A folder with one PostgreSQL cluster in it: made, found again, freed of what a dead run left behind.
import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { canReach } from './postgres-account.mjs';
import { program, systemFolder } from './postgres-binaries.mjs';
import { commandOf, endProcess, identify } from './processes.mjs';

/** What a dying PostgreSQL is told, and how long it may take: finish transactions at once, else just stop (it recovers from its log). */
export const stopSteps = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 5_000],
];

/** The environment of PostgreSQL's programs: the user's PG… variables and language must not change what they do. */
export function environment() {
  const entries = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(entries), LC_ALL: 'C' };
}

/**
 * Where the cluster of `dataDir` lies: there, or where `dataDir/location.json` says.
 * A folder that is closed to the account cannot hold it; its new place is recorded there, so that the data stay with the user's folder.
 */
export function placeOf(dataDir, account) {
  const record = path.join(dataDir, 'location.json');
  if (fs.existsSync(record)) return JSON.parse(fs.readFileSync(record, 'utf8')).folder;
  fs.mkdirSync(dataDir, { recursive: true, mode: account.uid === undefined ? 0o700 : 0o711 });
  if (canReach(dataDir, account)) return dataDir;
  const folder = path.join(systemFolder, randomUUID());
  fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
  const why =
    'PostgreSQL must not run as root, and the account it runs as cannot enter this folder. The database lies in the folder named here.';
  fs.writeFileSync(record, JSON.stringify({ folder, why }, null, 2));
  return folder;
}

/** Makes the cluster (UTF-8, ICU) with a database `kongano`, unless it exists. An interrupted attempt is thrown away. */
export function ensureCluster({ place, binaries, account, throwaway }) {
  const cluster = path.join(place, 'cluster');
  if (fs.existsSync(path.join(cluster, 'PG_VERSION'))) return cluster;
  const draft = path.join(place, 'cluster.new');
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  const passwordFile = writePassword(place);
  if (account.uid !== undefined) for (const made of [draft, passwordFile]) fs.chownSync(made, account.uid, account.gid);
  const run = (name, args, input) => runProgram({ file: program(binaries, name), args, account, cwd: place, input });
  const locale = ['-E', 'UTF8', '--locale-provider=icu', '--icu-locale=und', '--locale=C', `--lc-ctype=${characterTypes()}`];
  const access = throwaway ? ['-A', 'trust', '-N'] : ['-A', 'scram-sha-256'];
  run('initdb', ['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile}`, ...locale, ...access]);
  run('postgres', ['--single', '-D', draft, 'template1'], 'CREATE DATABASE kongano\n');
  fs.renameSync(draft, cluster);
  return cluster;
}

/** The superuser's password, made together with the cluster. */
export function readPassword(place) {
  return fs.readFileSync(path.join(place, 'password'), 'utf8').trim();
}

/** Stops a PostgreSQL that still serves this cluster after its run was killed. Only for one who holds the cluster's lock. */
export async function stopOrphan(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  const pid = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8').split('\n')[0]) : undefined;
  if (!pid) return;
  // The pid may belong to somebody else by now.
  const command = commandOf(pid);
  if (command.includes('postgres') && command.includes(cluster)) await endProcess(identify(pid), stopSteps);
}

// pg_trgm asks the C library, not ICU, what a letter is: in the locale C it would drop every letter outside ASCII.
function characterTypes() {
  const { stdout } = spawnSync('locale', ['-a'], { encoding: 'utf8' });
  const names = stdout?.split('\n') ?? [];
  return ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((name) => names.includes(name)) ?? 'C';
}

function writePassword(place) {
  const file = path.join(place, 'password');
  fs.writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  return file;
}

function runProgram({ file, args, account, cwd, input }) {
  const { status, stderr, error } = spawnSync(file, args, { ...account, cwd, input, env: environment(), encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${path.basename(file)} failed: ${error?.message ?? stderr.trim()}`);
}
