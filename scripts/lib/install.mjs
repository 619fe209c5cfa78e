// The frozen install: by the pinned pnpm, and only when something changed since the last whole one. Runs on Node 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { waitForLock } from './lock.mjs';
import { inProject, root } from './paths.mjs';

const pnpm = 'pnpm@12.21.0';
const stampFile = inProject('node_modules', '.kongano-install');

/** The pinned Node that the install brings. */
export const pinnedNode = inProject('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Installs the locked dependencies unless they are there already. Throws with a sentence when it fails. */
export async function installOnce() {
  if (isInstalled()) return;
  fs.mkdirSync(inProject('node_modules'), { recursive: true });
  const lock = await waitForLock(inProject('node_modules', '.kongano-install.lock'), ({ pid }) =>
    console.log(`Waiting for another install (process ${pid}) …`),
  );
  try {
    if (!isInstalled()) install();
  } finally {
    lock.release();
  }
}

function install() {
  console.log('Installing the locked dependencies …');
  fs.rmSync(stampFile, { force: true });
  const args = ['exec', '--yes', `--package=${pnpm}`, '--', 'pnpm', 'install', '--frozen-lockfile', '--config.confirm-modules-purge=false'];
  const { status, error } = runNpm(args);
  if (error || status !== 0)
    throw new Error(`The dependencies could not be installed${error ? ` (${error.message})` : ''}. Check the network and try again.`);
  const broken = missingDependency();
  if (broken) throw new Error(`The install ended without ${broken}. Remove node_modules and try again.`);
  fs.writeFileSync(stampFile, fingerprint());
}

// npm tells scripts where it lies: then nothing depends on PATH.
function runNpm(args) {
  const options = { stdio: 'inherit', cwd: root };
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js') && path.basename(cli).startsWith('npm')) return spawnSync(process.execPath, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function isInstalled() {
  return fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === fingerprint() && !missingDependency();
}

function manifests() {
  const groups = ['packages', 'apps'].filter((group) => fs.existsSync(inProject(group)));
  const folders = groups.flatMap((group) => fs.readdirSync(inProject(group)).map((name) => inProject(group, name)));
  return [root, ...folders].map((folder) => path.join(folder, 'package.json')).filter((file) => fs.existsSync(file));
}

function fingerprint() {
  const hash = createHash('sha256').update(`${pnpm} ${process.platform} ${process.arch}`);
  const files = [...manifests(), ...['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'].map((name) => inProject(name))];
  for (const file of files) hash.update(`\0${file.slice(root.length)}\0`).update(fs.existsSync(file) ? fs.readFileSync(file) : '');
  // Packages that were deleted behind a link are missed here as well as below, except by their number.
  const store = inProject('node_modules/.pnpm');
  return hash.update(String(fs.existsSync(store) ? fs.readdirSync(store).length : 0)).digest('hex');
}

/** The first direct dependency that is not there, or undefined. */
function missingDependency() {
  for (const file of manifests()) {
    const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(file, 'utf8'));
    const names = Object.keys({ ...dependencies, ...devDependencies });
    const missing = names.find((name) => !fs.existsSync(path.join(path.dirname(file), 'node_modules', name, 'package.json')));
    if (missing) return missing;
  }
  return fs.existsSync(pinnedNode) ? undefined : 'the pinned Node';
}
