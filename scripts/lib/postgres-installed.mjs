// A PostgreSQL of the system that is older than the embedded one: what works on both works on what lies between.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { program } from './postgres-binaries.mjs';

const [oldestSupported, embedded] = [15, 18];
const customaryFolders = ['/usr/lib/postgresql', '/usr/local/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/usr'];

/** Finds the oldest installed one that Kongano supports, as `{ binaries, version }`; undefined where there is none. */
export function findInstalledPostgres() {
  const folders = [...customaryFolders.flatMap(versionFolders), ...foldersInPath()];
  const found = folders.map((binaries) => ({ binaries, version: versionOf(binaries) }));
  const fitting = found.filter(({ version }) => version >= oldestSupported && version < embedded);
  return fitting.toSorted((a, b) => a.version - b.version)[0];
}

// /usr/lib/postgresql/15, /opt/homebrew/opt/postgresql@15, /usr/pgsql-15
function versionFolders(folder) {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder).filter((name) => /^((postgresql@|pgsql-)?\d+)$/.test(name));
  return names.map((name) => path.join(folder, name));
}

function foldersInPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder && fs.existsSync(path.join(folder, 'initdb')));
  return folders.map((folder) => path.join(path.dirname(fs.realpathSync(path.join(folder, 'initdb'))), '..'));
}

function versionOf(binaries) {
  if (!fs.existsSync(program(binaries, 'initdb'))) return 0;
  const { stdout } = spawnSync(program(binaries, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(stdout?.match(/\) (\d+)/)?.[1] ?? 0);
}
